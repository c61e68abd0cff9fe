import { cellAddress } from '../../grid/area';
import type { Grid, GridCell } from '../../grid/grid';
import { sheetKind } from '../../reports/registry';
import type { LocalText, TextValues } from '../../locale/locale';
import { pause } from '../../steps/steps';
import { CellContents } from './cell-contents';
import { checkWorkbookFile } from './check-file';
import { LIMITS } from './limits';
import { WorkbookPackage } from './package';
import { readSharedStrings } from './read-shared-strings';
import { readSheet, type SheetReading } from './read-sheet';
import { readSheetList } from './read-sheet-list';
import { readNumberFormats } from './read-styles';
import { workbookTexts } from './texts';

/** Something in a file that was read in spite of it. */
export interface ReadWarning {
  text: LocalText;
  values: TextValues;
}

export interface ReadWorkbook {
  /** One grid a worksheet, in their order, hidden ones among them. */
  grids: Grid[];
  warnings: ReadWarning[];
}

/** After so many sheets, which take about a frame of a screen, whoever waits is let in. */
const SHEETS_PER_SLICE = 25;

/** So many covered cells are named in a warning. */
const NAMED_CELLS = 5;

function addresses(cells: readonly GridCell[]): string {
  const named = cells.slice(0, NAMED_CELLS).map(({ row, column }) => cellAddress(row, column));
  return named.join('、') + (cells.length > NAMED_CELLS ? ' …' : '');
}

/**
 * The worksheets of an .xlsx file one after the other, each read when it is asked for, with nothing of the file but
 * its shared texts in memory. Throws a UserError for a file that is no .xlsx workbook, is damaged or protected by a
 * password, or passes {@link LIMITS}.
 */
export function* readWorksheets(bytes: Uint8Array, fileName: string): Generator<SheetReading> {
  checkWorkbookFile(bytes, fileName);
  const file = new WorkbookPackage(bytes, fileName);
  const { sheets, from1904, sharedStrings, styles } = readSheetList(file);
  const texts = sharedStrings === null ? [] : readSharedStrings(file, sharedStrings);
  const formats = styles === null ? [] : readNumberFormats(file, styles);
  const contents = new CellContents({ texts, formats, from1904 }, file.expense);
  for (const sheet of sheets) yield readSheet(file, sheet, contents);
}

/** What is to be told of a sheet with a form; elsewhere nothing of it counts. */
function warningsOf({ grid, hasMore }: SheetReading): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  const place = { file: grid.file ?? '', sheet: grid.sheet ?? '' };
  const withoutResult = grid.rows.flat().filter(({ formula }) => formula === 'uncalculated');
  const isOdd = grid.visibility !== undefined || grid.covered !== undefined || hasMore;
  if (!isOdd && withoutResult.length === 0) return warnings;
  // Our own summary has formulas whose result is no text at all.
  const kind = sheetKind(grid);
  if (kind !== 'project' && kind !== 'department' && kind !== 'projectList') return warnings;
  for (const { row, column } of withoutResult) {
    const cell = cellAddress(row, column);
    warnings.push({ text: workbookTexts.noResult, values: { ...place, cell } });
  }
  if (grid.visibility) warnings.push({ text: workbookTexts.hiddenSheet, values: place });
  if (grid.covered) {
    warnings.push({ text: workbookTexts.covered, values: { ...place, cells: addresses(grid.covered) } });
  }
  if (hasMore) warnings.push({ text: workbookTexts.rowsBeyond, values: { ...place, rows: LIMITS.rows } });
  return warnings;
}

/**
 * Reads the sheets of an .xlsx file, hidden ones among them. A formula gives its saved result; one without is read as
 * empty and told as a warning, as are hidden sheets and what lies under merged cells. Throws a UserError for a file
 * that is no .xlsx workbook, is damaged or protected by a password, or too large.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<ReadWorkbook> {
  const readings: SheetReading[] = [];
  for (const reading of readWorksheets(bytes, fileName)) {
    readings.push(reading);
    if (readings.length % SHEETS_PER_SLICE === 0) await pause();
  }
  return { grids: readings.map(({ grid }) => grid), warnings: readings.flatMap(warningsOf) };
}
