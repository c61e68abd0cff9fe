import { cellAddress } from '../grid/area';
import type { CellValue } from '../domain/place';
import type { CellRepair } from '../domain/cell-repair';
import { cellInput } from './cell-input';
import { rangeOf } from './range-of';

/** What became of repairs. */
export interface RepairResult {
  repaired: readonly CellRepair[];
  /** Cells that hold something else by now, a formula, or lie on a protected or deleted sheet: left as they are. */
  leftAlone: readonly CellRepair[];
}

interface LoadedCell {
  repair: CellRepair;
  sheet: Excel.Worksheet;
  range: Excel.Range;
}

function load(context: Excel.RequestContext, repairs: readonly CellRepair[]): LoadedCell[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return repairs.map((repair) => {
    let sheet = sheets.get(repair.sheet);
    if (!sheet) {
      sheet = context.workbook.worksheets.getItemOrNullObject(repair.sheet);
      sheet.protection.load('protected');
      sheets.set(repair.sheet, sheet);
    }
    const range = rangeOf(sheet, cellAddress(repair.row, repair.column));
    range.load('values,formulas,numberFormat');
    return { repair, sheet, range };
  });
}

/** Whether the cell still holds what was checked, as a plain value. */
function isUnchanged({ repair, sheet, range }: LoadedCell): boolean {
  if (sheet.isNullObject || sheet.protection.protected) return false;
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return false;
  return (value === '' ? null : value) === (repair.before === '' ? null : repair.before);
}

/** Queues a value for the cell, as a text where it is one. */
function write(context: Excel.RequestContext, { repair, range }: LoadedCell, value: CellValue): void {
  const sheet = context.workbook.worksheets.getItem(repair.sheet);
  const isText = range.numberFormat[0]?.[0] === '@';
  const input = typeof value === 'boolean' ? value : cellInput(value, isText);
  rangeOf(sheet, cellAddress(repair.row, repair.column)).values = [[input ?? '']];
}

/**
 * Writes repairs into the cells that still hold what was checked: one batch of reading and one of writing, with calls
 * that Excel can undo. When Excel refuses any of them, all cells are put back and the error is thrown.
 */
export async function repairCells(
  context: Excel.RequestContext,
  repairs: readonly CellRepair[],
): Promise<RepairResult> {
  if (repairs.length === 0) return { repaired: [], leftAlone: [] };
  const cells = load(context, repairs);
  await context.sync();
  const sound = cells.filter(isUnchanged);
  const leftAlone = cells.filter((cell) => !sound.includes(cell)).map(({ repair }) => repair);
  if (sound.length === 0) return { repaired: [], leftAlone };
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
  return { repaired: sound.map(({ repair }) => repair), leftAlone };
}
