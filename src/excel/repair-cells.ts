import { cellAddress } from '../grid/area';
import type { CellValue } from '../domain/place';
import type { CellChange, CellRepair, LeftAlone, LeftAloneReason } from '../domain/cell-repair';
import { contentOf } from '../grid/cell-value';
import { cellInput } from './cell-input';
import { rangeOf } from './range-of';

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

function load<Change extends CellChange>(
  context: Excel.RequestContext,
  repairs: readonly Change[],
): LoadedCell<Change>[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return repairs.map((repair) => {
    const key = repair.sheetId ?? repair.sheet;
    let sheet = sheets.get(key);
    if (!sheet) {
      sheet = context.workbook.worksheets.getItemOrNullObject(key);
      sheet.protection.load('protected');
      sheets.set(key, sheet);
    }
    const range = rangeOf(sheet, cellAddress(repair.row, repair.column));
    range.load('values,formulas,numberFormat,hyperlink,format/protection/locked');
    return { repair, sheet, range };
  });
}

/** Why a cell is left alone; null of one that still holds what was checked, as a plain value that can be changed. */
function reasonToLeave({ repair, sheet, range }: LoadedCell<CellChange>): LeftAloneReason | null {
  if (sheet.isNullObject) return 'changed';
  const value = range.values[0]?.[0] as CellValue;
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
  const { value: content, error } = contentOf(value);
  if (error !== undefined) return 'error';
  if (content !== contentOf(repair.before).value) return 'changed';
  // Excel tells null of cells that are locked in part, as merged ones may be.
  return sheet.protection.protected && range.format.protection.locked !== false ? 'locked' : null;
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
 * Writes repairs into the cells that still hold what was checked: one batch of reading and one of writing, with calls
 * that Excel can undo. Formulas, errors and locked cells of protected sheets are left alone. When Excel refuses any of them, all cells are put back and the error is thrown.
 */
export async function repairCells<Change extends CellChange>(
  context: Excel.RequestContext,
  repairs: readonly Change[],
): Promise<RepairResult<Change>> {
  if (repairs.length === 0) return { repaired: [], linked: [], leftAlone: [] };
  const cells = load(context, repairs);
  await context.sync();
  const sound: LoadedCell<Change>[] = [];
  const leftAlone: LeftAlone<Change>[] = [];
  for (const cell of cells) {
    const reason = reasonToLeave(cell);
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
