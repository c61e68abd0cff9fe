import { cleanText } from '../domain/text';
import { gridValueAt, hasValue, type Grid, type GridCell } from '../grid/grid';
import { isFormula, type SheetPlan } from './sheet-plan';

function comparable(value: GridCell['value']): string {
  return value === null ? '' : cleanText(String(value));
}

/**
 * Whether a sheet still is what the add-in laid out: `plan`, made anew from what was read on the sheet, says the same
 * in every cell, and nothing of the user's stands where `next` would write. Then the sheet can be rewritten in place.
 * Cells with formulas count as equal whatever they give; outer blanks of texts do not count.
 */
export function isAsPlanned(grid: Grid, plan: SheetPlan, next: SheetPlan): boolean {
  const present = gridValueAt(grid);
  const rows = Math.max(plan.rows.length, next.rows.length);
  const columns = Math.max(plan.rows[0]?.length ?? 0, next.rows[0]?.length ?? 0);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const planned = plan.rows[row]?.[column] ?? null;
      if (isFormula(planned)) continue;
      if (comparable(planned) !== comparable(present(row, column))) return false;
    }
  }
  return true;
}

/** Whether a sheet holds something beside or below what a plan lays out. */
export function hasMoreThan(grid: Grid, { rows }: SheetPlan): boolean {
  return grid.rows.some((cells) =>
    cells.some((cell) => hasValue(cell) && rows[cell.row]?.[cell.column] === undefined),
  );
}

/** Whether nobody has written on a sheet since it was made: it holds what the plan says, and nothing beside or below that. */
export function isLeftAlone(grid: Grid, plan: SheetPlan): boolean {
  return isAsPlanned(grid, plan, plan) && !hasMoreThan(grid, plan);
}
