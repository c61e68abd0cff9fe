import { SHEET_KIND_NAME } from '../sheet-plan/sheet-kind';
import { gridOfValues, type Grid } from '../grid/grid';
import { silently, type OnProgress } from '../steps/progress';
import { pause } from '../steps/steps';
import { highlightNamesOf, type HighlightNames } from './highlight-names';
import { officeErrorCode } from './office-error';

/** A worksheet as it was found. */
export interface ReadSheet {
  id: string;
  name: string;
  isProtected: boolean;
  /** Whether the add-in made it: it carries our sheet-scoped defined name. */
  isOurs: boolean;
  /** The names of our highlights that the sheet carries, with their formulas. */
  highlightNames: HighlightNames;
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

/**
 * So many sheets are read in one batch at first, which target sheets of usual size answer within Excel's 5 MB, and
 * which the client takes in without making the user wait; fewer when Excel says that they are too many.
 */
const SHEETS_PER_BATCH = 250;

type LoadedSheet = {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  names: Excel.NamedItemCollection;
};

function queueSheet(sheet: Excel.Worksheet): LoadedSheet {
  const whole = sheet.getUsedRangeOrNullObject(true);
  const used = whole.getIntersectionOrNullObject(WINDOW);
  // Only what is loaded now is wanted: a tracked range would cost a further request to release it.
  whole.untrack();
  used.untrack();
  used.load('values,numberFormat,rowIndex,columnIndex');
  const { names } = sheet;
  names.load('items/name,items/formula');
  sheet.protection.load('protected');
  return { sheet, used, names };
}

/** Reads the sheets in as few batches as Excel's limit for one answer allows, halving the batch when it is passed. */
async function loadSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  onProgress: OnProgress,
): Promise<ReadSheet[]> {
  const read: ReadSheet[] = [];
  let perBatch = SHEETS_PER_BATCH;
  while (read.length < sheets.length) {
    onProgress({ stage: 'reading', done: read.length, total: sheets.length });
    const batch = sheets.slice(read.length, read.length + perBatch).map(queueSheet);
    try {
      await context.sync();
      // The client has just taken in the answer, in one go.
      await pause();
      read.push(...batch.map(sheetOf));
    } catch (error) {
      if (officeErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded' || batch.length === 1) throw error;
      perBatch = Math.ceil(batch.length / 2);
    }
  }
  return read;
}

/**
 * Reads every worksheet of the workbook: two batches, and one more for each further 250 sheets or where
 * an answer would pass 5 MB. Sheets that the user has hidden are read as well, since their project codes count: an
 * existing project is never missed.
 */
export async function readSheets(
  context: Excel.RequestContext,
  onProgress: OnProgress = silently,
): Promise<WorkbookReading> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  await context.sync();

  const sheets = await loadSheets(context, worksheets.items, onProgress);
  onProgress({ stage: 'reading', done: sheets.length, total: sheets.length });
  return { isStructureProtected: protection.protected, sheets };
}

function sheetOf({ sheet, used, names }: LoadedSheet): ReadSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    isOurs: names.items.some(({ name }) => name === SHEET_KIND_NAME),
    highlightNames: highlightNamesOf(names.items),
    grid: used.isNullObject
      ? { sheet: sheet.name, rows: [] }
      : gridOfValues(
          sheet.name,
          used.values as (string | number | boolean)[][],
          used.numberFormat as string[][],
          used.rowIndex,
          used.columnIndex,
        ),
  };
}

/** Reads the worksheets of those ids in one batch; those that have been deleted are missing from the answer. */
export async function readSheetsById(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<Map<string, ReadSheet>> {
  const loaded = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('id,name');
    return queueSheet(sheet);
  });
  await context.sync();
  return new Map(
    loaded.filter(({ sheet }) => !sheet.isNullObject).map((found) => [found.sheet.id, sheetOf(found)]),
  );
}
