import { area, cellAddress, overlap, type Area } from '../grid/area';
import type { CellValue } from '../domain/place';
import type { CellChange, CellRepair, LeftAlone } from '../domain/cell-repair';
import { contentOf } from '../grid/cell-value';
import { reasonToLeave, type ChangedCell } from '../grid/reason-to-leave';
import { cellInput } from './cell-input';
import { rangeOf } from './range-of';
import { supportsExcelApi } from './requirements';

/** What became of changes of cells. */
export interface RepairResult<Change extends CellChange = CellRepair> {
  repaired: readonly Change[];
  /** Those of them whose cells have a hyperlink: their text was changed, the link leads where it led. */
  linked: readonly Change[];
  /** Changes that were not made, so that their cells hold what they held. */
  leftAlone: readonly LeftAlone<Change>[];
}

interface LoadedCell<Change extends CellChange> {
  repair: Change;
  sheet: Excel.Worksheet;
  range: Excel.Range;
}

/** Whether this Excel can tell what a formula fills beyond its own cell; an older one fills no such cells. */
function knowsSpills(): boolean {
  return supportsExcelApi('1.12');
}

const CELL = 'values,formulas,numberFormat,hyperlink,format/protection/locked';

function load<Change extends CellChange>(
  context: Excel.RequestContext,
  repairs: readonly Change[],
): LoadedCell<Change>[] {
  const sheets = new Map<string, Excel.Worksheet>();
  const wanted = knowsSpills() ? `${CELL},hasSpill` : CELL;
  return repairs.map((repair) => {
    const key = repair.sheetId ?? repair.sheet;
    let sheet = sheets.get(key);
    if (!sheet) {
      sheet = context.workbook.worksheets.getItemOrNullObject(key);
      sheet.protection.load('protected');
      sheet.tables.load('items/showHeaders,items/showTotals');
      sheets.set(key, sheet);
    }
    const range = rangeOf(sheet, cellAddress(repair.row, repair.column));
    range.load(wanted);
    return { repair, sheet, range };
  });
}

/**
 * The header and total rows of the Excel tables on the sheets, by the key of the sheet. Excel gives other columns new
 * names, and rewrites formulas, when a header changes. One further batch, where a sheet has such tables.
 */
async function tableFrames(
  context: Excel.RequestContext,
  cells: readonly LoadedCell<CellChange>[],
): Promise<Map<Excel.Worksheet, readonly Area[]>> {
  const rows = new Map<Excel.Worksheet, Excel.Range[]>();
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    if (sheet.isNullObject) continue;
    const ofSheet = sheet.tables.items.flatMap((table) => [
      ...(table.showHeaders ? [table.getHeaderRowRange()] : []),
      ...(table.showTotals ? [table.getTotalRowRange()] : []),
    ]);
    for (const range of ofSheet) range.load('rowIndex,columnIndex,rowCount,columnCount');
    if (ofSheet.length > 0) rows.set(sheet, ofSheet);
  }
  if (rows.size > 0) await context.sync();
  return new Map(
    [...rows].map(([sheet, ranges]) => [
      sheet,
      ranges.map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
        area(rowIndex, columnIndex, rowCount, columnCount),
      ),
    ]),
  );
}

/** What decides whether a cell of the open workbook may be changed; null where its sheet is gone. */
function stateOf(
  { repair, sheet, range }: LoadedCell<CellChange>,
  frames: readonly Area[],
): ChangedCell | null {
  if (sheet.isNullObject) return null;
  const value = range.values[0]?.[0] as CellValue;
  const formula: unknown = range.formulas[0]?.[0];
  const { value: content, error } = contentOf(value);
  const cell = area(repair.row, repair.column);
  return {
    isFormula:
      (knowsSpills() && range.hasSpill) ||
      (typeof formula === 'string' && formula.startsWith('=') && formula !== value),
    isError: error !== undefined,
    isChanged: content !== contentOf(repair.before).value,
    isTableFrame: frames.some((frame) => overlap(frame, cell)),
    // Excel tells null of cells that are locked in part, as merged ones may be.
    isLocked: sheet.protection.protected && range.format.protection.locked !== false,
    numberFormat: range.numberFormat[0]?.[0] as string,
  };
}

/** Queues a value for the cell, as a text where it is one. */
function write(
  context: Excel.RequestContext,
  { repair, range }: LoadedCell<CellChange>,
  value: CellValue,
): void {
  const sheet = context.workbook.worksheets.getItem(repair.sheetId ?? repair.sheet);
  const isText = range.numberFormat[0]?.[0] === '@';
  const input = typeof value === 'boolean' ? value : cellInput(value, isText);
  rangeOf(sheet, cellAddress(repair.row, repair.column)).values = [[input ?? '']];
}

/**
 * Writes repairs into the cells that still hold what was checked: one batch of reading, two where a sheet has Excel
 * tables, and one of writing, with calls that Excel can undo. Left alone are what formulas give, errors, locked cells of
 * protected sheets, headers and totals of Excel tables, and empty cells whose number format would show a number as something
 * else. When Excel refuses any of them, all cells are put back and the
 * error is thrown.
 */
export async function repairCells<Change extends CellChange>(
  context: Excel.RequestContext,
  repairs: readonly Change[],
): Promise<RepairResult<Change>> {
  if (repairs.length === 0) return { repaired: [], linked: [], leftAlone: [] };
  const cells = load(context, repairs);
  await context.sync();
  const frames = await tableFrames(context, cells);
  const sound: LoadedCell<Change>[] = [];
  const leftAlone: LeftAlone<Change>[] = [];
  for (const cell of cells) {
    const state = stateOf(cell, frames.get(cell.sheet) ?? []);
    const reason = state === null ? 'changed' : reasonToLeave(state, cell.repair);
    if (reason === null) sound.push(cell);
    else leftAlone.push({ repair: cell.repair, reason });
  }
  if (sound.length === 0) return { repaired: [], linked: [], leftAlone };
  try {
    for (const cell of sound) write(context, cell, cell.repair.after);
    await context.sync();
  } catch (error) {
    await Excel.run(async (second) => {
      for (const cell of sound) write(second, cell, cell.repair.before);
      await second.sync();
    });
    throw error;
  }
  const linked = sound.filter(({ range }) => (range.hyperlink as Excel.RangeHyperlink | null) !== null);
  return {
    repaired: sound.map(({ repair }) => repair),
    linked: linked.map(({ repair }) => repair),
    leftAlone,
  };
}
