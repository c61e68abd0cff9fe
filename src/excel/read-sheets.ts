import { SHEET_KIND_NAME } from '../sheet-plan/sheet-kind';
import { areaOfAddress, quoteSheetName, type Area } from '../grid/area';
import { uncover } from '../grid/covered';
import { gridOfValues, type Grid, type SheetVisibility } from '../grid/grid';
import { silently, type OnProgress } from '../steps/progress';
import { pause } from '../steps/steps';
import { queueDateSystem } from './date-system';
import { highlightNamesOf, type HighlightNames } from './highlight-names';
import { officeErrorCode } from './office-error';
import { supportsExcelApi } from './requirements';

/** A worksheet as it was found. */
export interface ReadSheet {
  id: string;
  name: string;
  isProtected: boolean;
  /** Whether the add-in made it: it carries our sheet-scoped defined name. */
  isOurs: boolean;
  /** The names of our highlights that the sheet carries, with their formulas. */
  highlightNames: HighlightNames;
  /** Used cells, as far as {@link WINDOW} reaches, without those that lie under merged areas. */
  grid: Grid;
}

/** What the workbook holds at the start of a command. */
export interface WorkbookReading {
  sheets: readonly ReadSheet[];
  isStructureProtected: boolean;
  /** Whether the workbook counts days from 1904: see date-system.ts. */
  countsFrom1904: boolean;
}

/** Rows of a sheet that are read; of a sheet with more, the rest is not known. */
export const WINDOW_ROWS = 6_000;

/**
 * The part of a sheet in which a form is looked for. Target tables, summaries and lists are far smaller; a user's
 * data sheets, which may have a million rows, must not cost more than this.
 */
const WINDOW = `A1:AZ${WINDOW_ROWS}`;

/**
 * So many sheets are read in one batch at first, which target sheets of usual size answer within Excel's 5 MB, and
 * which the client takes in without making the user wait; fewer when Excel says that they are too many.
 */
const SHEETS_PER_BATCH = 250;

type LoadedSheet = {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  names: Excel.NamedItemCollection;
  /** The merged areas of the used cells, where this Excel can name them. */
  merged: Excel.RangeAreas | null;
};

/** Whether this Excel names the merged areas of a range. Without it, covered cells are read as they are. */
function knowsMergedAreas(): boolean {
  return supportsExcelApi('1.13');
}

/**
 * Values and number formats are all that is needed of cells. An error comes among the values as the text that it shows.
 * Formulas would double the answer, since they repeat each constant: whether a cell holds one is asked of the few cells
 * to be repaired, right before they are (see repair-cells.ts), and in the open workbook each has its result.
 */
function queueSheet(sheet: Excel.Worksheet, withMerged: boolean): LoadedSheet {
  const whole = sheet.getUsedRangeOrNullObject(true);
  const used = whole.getIntersectionOrNullObject(WINDOW);
  // Only what is loaded now is wanted: a tracked range would cost a further request to release it.
  whole.untrack();
  used.untrack();
  used.load('values,numberFormat,rowIndex,columnIndex');
  const { names } = sheet;
  names.load('items/name,items/formula');
  sheet.protection.load('protected');
  const merged = withMerged ? used.getMergedAreasOrNullObject() : null;
  merged?.untrack();
  merged?.load('address');
  return { sheet, used, names, merged };
}

/** What Excel may answer when it cannot tell the merged areas of some sheet: the rest can be read all the same. */
const REFUSALS = new Set(['AccessDenied', 'ApiNotFound', 'NotImplemented', 'UnsupportedOperation']);

/** Reads the sheets in as few batches as Excel's limit for one answer allows, halving the batch when it is passed. */
async function loadSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  from1904: boolean,
  onProgress: OnProgress,
): Promise<ReadSheet[]> {
  const read: ReadSheet[] = [];
  let perBatch = SHEETS_PER_BATCH;
  let withMerged = knowsMergedAreas();
  while (read.length < sheets.length) {
    onProgress({ stage: 'reading', done: read.length, total: sheets.length });
    const batch = sheets
      .slice(read.length, read.length + perBatch)
      .map((sheet) => queueSheet(sheet, withMerged));
    try {
      await context.sync();
      // The client has just taken in the answer, in one go.
      await pause();
      read.push(...batch.map((loaded) => sheetOf(loaded, from1904)));
    } catch (error) {
      const code = officeErrorCode(error) ?? '';
      if (code === 'ResponsePayloadSizeLimitExceeded' && batch.length > 1) {
        perBatch = Math.ceil(batch.length / 2);
      } else if (withMerged && REFUSALS.has(code)) withMerged = false;
      else throw error;
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
  worksheets.load('items/id,items/name,items/visibility');
  protection.load('protected');
  const countsFrom1904 = queueDateSystem(context);
  await context.sync();

  const from1904 = countsFrom1904();
  const sheets = await loadSheets(context, worksheets.items, from1904, onProgress);
  onProgress({ stage: 'reading', done: sheets.length, total: sheets.length });
  return { isStructureProtected: protection.protected, countsFrom1904: from1904, sheets };
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** The areas of an address such as `'Sheet 1'!A1:B2,'Sheet 1'!D4:E4`. */
function areasOf(address: string, sheet: string): Area[] {
  const plain = address.replaceAll(`${quoteSheetName(sheet)}!`, '').replaceAll(`${sheet}!`, '');
  return plain.split(',').flatMap((part) => areaOfAddress(part.trim()) ?? []);
}

function gridOf({ sheet, used, merged }: LoadedSheet, from1904: boolean): Grid {
  const visibility = VISIBILITY[sheet.visibility];
  const hidden = visibility && { visibility };
  if (used.isNullObject) return { sheet: sheet.name, ...hidden, rows: [] };
  const grid = gridOfValues(
    sheet.name,
    used.values as (string | number | boolean)[][],
    used.numberFormat as string[][],
    { top: used.rowIndex, left: used.columnIndex, from1904 },
  );
  const areas = merged && !merged.isNullObject ? areasOf(merged.address, sheet.name) : [];
  const { rows, covered } = uncover(grid.rows, areas);
  return {
    ...grid,
    ...hidden,
    rows,
    ...(covered.length > 0 && { covered }),
    ...(areas.length > 0 && { merged: areas }),
  };
}

function sheetOf(loaded: LoadedSheet, from1904: boolean): ReadSheet {
  const { sheet, names } = loaded;
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    isOurs: names.items.some(({ name }) => name === SHEET_KIND_NAME),
    highlightNames: highlightNamesOf(names.items),
    grid: gridOf(loaded, from1904),
  };
}

/** Reads the worksheets of those ids in one batch; those that have been deleted are missing from the answer. */
export async function readSheetsById(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<Map<string, ReadSheet>> {
  const loaded = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('id,name,visibility');
    return queueSheet(sheet, knowsMergedAreas());
  });
  const countsFrom1904 = queueDateSystem(context);
  await context.sync();
  const from1904 = countsFrom1904();
  const found = loaded.filter(({ sheet }) => !sheet.isNullObject);
  return new Map(found.map((one) => [one.sheet.id, sheetOf(one, from1904)]));
}
