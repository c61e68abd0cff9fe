import { gridValueAt, type Grid } from '../../grid/grid';
import { HEADER_ROW } from '../list-sheet';
import { isFormula, type CellContent } from '../../sheet-plan/sheet-plan';

const isEmpty = (content: CellContent) => content === null || content === '';

/** The cells of a list as they are on a sheet, from a row down to the last that holds something: at least one row. */
export function rowsFound(grid: Grid, firstRow: number, columns: number): CellContent[][] {
  const valueAt = gridValueAt(grid);
  const rows = Array.from({ length: Math.max(1, grid.rows.length - firstRow) }, (_, index) =>
    Array.from({ length: columns }, (_, column): CellContent => {
      const value = valueAt(firstRow + index, column);
      return typeof value === 'boolean' ? String(value) : value;
    }),
  );
  while (rows.length > 1 && rows.at(-1)?.every(isEmpty)) rows.pop();
  return rows;
}

/** The sentences over a list, a line each. */
export function headFound(grid: Grid): string[] {
  const head = String(gridValueAt(grid)(HEADER_ROW - 1, 0) ?? '');
  return head === '' ? [] : head.split('\n');
}

/** The text that a cell shows, a formula by its result; null of an empty one. */
export function contentText(content: CellContent): string | null {
  const value = isFormula(content) ? content.result : content;
  return value === null ? null : String(value);
}
