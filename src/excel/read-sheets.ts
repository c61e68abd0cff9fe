import { gridOfValues, type Grid } from '../forms/grid';
import { FORM_NAME } from '../forms/form-name';
import { officeErrorCode } from './run-command';

/** A worksheet as it was found. */
export interface ReadSheet {
  id: string;
  name: string;
  isProtected: boolean;
  /** Whether the add-in made it: it carries our sheet-scoped defined name. */
  isOurs: boolean;
  /** Used cells, as far as {@link WINDOW} reaches. */
  grid: Grid;
}

/** What the workbook holds at the start of a command. */
export interface WorkbookReading {
  sheets: readonly ReadSheet[];
  isStructureProtected: boolean;
}

/**
 * The part of a sheet in which a form is looked for. Target tables, summaries and lists are far smaller; a user's
 * data sheets, which may have a million rows, must not cost more than this.
 */
const WINDOW = 'A1:AZ6000';

/** So many sheets are read in one batch at first; fewer when Excel says that the answer passes its 5 MB. */
const SHEETS_PER_BATCH = 1_000;

type LoadedSheet = {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  formName: Excel.NamedItem;
};

function queueSheet(sheet: Excel.Worksheet): LoadedSheet {
  const whole = sheet.getUsedRangeOrNullObject(true);
  const used = whole.getIntersectionOrNullObject(WINDOW);
  // Only what is loaded now is wanted: a tracked range would cost a further request to release it.
  whole.untrack();
  used.untrack();
  used.load('values,numberFormat,rowIndex,columnIndex');
  const formName = sheet.names.getItemOrNullObject(FORM_NAME);
  formName.load('name');
  sheet.protection.load('protected');
  return { sheet, used, formName };
}

/** Reads the sheets in as few batches as Excel's limit for one answer allows, halving the batch when it is passed. */
async function loadSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<LoadedSheet[]> {
  const loaded: LoadedSheet[] = [];
  let perBatch = SHEETS_PER_BATCH;
  while (loaded.length < sheets.length) {
    const batch = sheets.slice(loaded.length, loaded.length + perBatch).map(queueSheet);
    try {
      await context.sync();
      loaded.push(...batch);
    } catch (error) {
      if (officeErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded' || batch.length === 1) throw error;
      perBatch = Math.ceil(batch.length / 2);
    }
  }
  return loaded;
}

/**
 * Reads every worksheet of the workbook: two batches, more only where the answer would pass 5 MB. Sheets that the
 * user has hidden are read as well, since their project codes count; so `existing` is never missed.
 */
export async function readSheets(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  await context.sync();

  const loaded = await loadSheets(context, worksheets.items);
  return {
    isStructureProtected: protection.protected,
    sheets: loaded.map(({ sheet, used, formName }) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isOurs: !formName.isNullObject,
      grid: used.isNullObject
        ? { sheet: sheet.name, rows: [] }
        : gridOfValues(
            sheet.name,
            used.values as (string | number | boolean)[][],
            used.numberFormat as string[][],
            used.rowIndex,
            used.columnIndex,
          ),
    })),
  };
}
