import { cellAddress, columnLetters } from '../../grid/area';
import { isHiddenNumber, isHiddenText } from '../../grid/cell-text';
import { cellsWhere, type Grid, type GridCell } from '../../grid/grid';
import type { LocalText, TextValues } from '../../locale/locale';
import { leftOutWarnings, type SourceWarning } from '../document/left-out';
import { pause } from '../../steps/steps';
import { CellContents } from './cell-contents';
import { checkWorkbookFile } from './check-file';
import { LIMITS } from '../package/limits';
import { OfficePackage } from '../package/package';
import { hasMacros } from '../package/macros';
import { readSharedStrings } from './read-shared-strings';
import { readSheetPart, type SheetReading } from './read-sheet';
import { readSheetList } from './read-sheet-list';
import { NO_STYLES, readCellStyles } from './read-styles';
import { workbookTexts } from './texts';

export interface ReadWorkbook {
  /** One grid a worksheet, in their order, hidden ones among them. */
  grids: Grid[];
  warnings: SourceWarning[];
}

/** After so many sheets, which take about a frame of a screen, whoever waits is let in. */
const SHEETS_PER_SLICE = 25;

/** So many cells, rows or columns are named in a warning. */
const NAMED_CELLS = 5;

function several(names: readonly string[]): string {
  return names.slice(0, NAMED_CELLS).join('、') + (names.length > NAMED_CELLS ? ' …' : '');
}

function addresses(cells: readonly GridCell[]): string {
  return several(cells.map(({ row, column }) => cellAddress(row, column)));
}

/**
 * The worksheets of an .xlsx file one after the other, each read when it is asked for, with nothing of the file but
 * its shared texts in memory. Throws a UserError for a file that is no .xlsx workbook, is damaged or protected by a
 * password, or passes {@link LIMITS}.
 */
export function* readWorksheets(bytes: Uint8Array, fileName: string): Generator<SheetReading> {
  checkWorkbookFile(bytes, fileName);
  const file = new OfficePackage(bytes, fileName, workbookTexts);
  const { sheets, from1904, sharedStrings, styles: stylesPart } = readSheetList(file);
  const texts = sharedStrings === null ? [] : readSharedStrings(file, sharedStrings);
  const styles = stylesPart === null ? NO_STYLES : readCellStyles(file, stylesPart);
  const contents = new CellContents({ texts, styles, from1904 }, file.expense);
  for (const sheet of sheets) yield readSheetPart(file, sheet, contents);
}

/** What is odd in a sheet. */
export function warningsOf({
  grid,
  hasMore,
  unitsOfPages = [],
  hidden: lines,
}: SheetReading): SourceWarning[] {
  const warnings: SourceWarning[] = [];
  const place = { file: grid.file ?? '', sheet: grid.sheet ?? '' };
  const warn = (text: LocalText, values: TextValues = {}) =>
    warnings.push({ sheet: place.sheet, text, values: { ...place, ...values } });
  const uncalculated = cellsWhere(grid, ({ formula }) => formula === 'uncalculated');
  if (uncalculated.length > 0)
    warn(workbookTexts.noResult, { count: uncalculated.length, cells: addresses(uncalculated) });
  if (grid.visibility) warn(workbookTexts.hiddenSheet);
  if (grid.covered) {
    warn(workbookTexts.covered, { cells: addresses(grid.covered) });
  }
  const hidden = cellsWhere(grid, isHiddenText);
  if (hidden.length > 0) warn(workbookTexts.hiddenText, { cells: addresses(hidden) });
  const numbers = cellsWhere(grid, isHiddenNumber);
  if (numbers.length > 0) warn(workbookTexts.hiddenNumber, { cells: addresses(numbers) });
  const left = cellsWhere(grid, ({ struck }) => struck === 'part');
  if (left.length > 0) warn(workbookTexts.struckPart, { cells: addresses(left) });
  const read = cellsWhere(grid, ({ struck }) => struck === 'whole');
  if (read.length > 0) warn(workbookTexts.struckWhole, { cells: addresses(read) });
  if (lines && lines.rows.length > 0)
    warn(workbookTexts.hiddenRows, { rows: several(lines.rows.map((row) => String(row + 1))) });
  if (lines && lines.columns.length > 0)
    warn(workbookTexts.hiddenColumns, { columns: several(lines.columns.map(columnLetters)) });
  for (const written of unitsOfPages) warn(workbookTexts.unitOfPage, { written });
  if (hasMore) warn(workbookTexts.rowsBeyond, { rows: LIMITS.rows });
  return warnings;
}

/** Tells that the macros of a workbook were left out. */
function macroWarnings(bytes: Uint8Array, fileName: string): SourceWarning[] {
  return hasMacros(bytes) ? leftOutWarnings(fileName, new Set(['macros'])) : [];
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
  return {
    grids: readings.map(({ grid }) => grid),
    warnings: [...readings.flatMap(warningsOf), ...macroWarnings(bytes, fileName)],
  };
}
