import type { SourceCell } from '../domain/place';
import type { Area } from './area';
import { contentOf } from './cell-value';

/** One non-covered cell of a grid. Rows and columns count from 0. */
export type GridCell = SourceCell;

/** How a worksheet is hidden: by hand, or so that only code brings it back. */
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * What every source becomes before a form is recognised in it: rows of cells with their addresses, the rows from the
 * top and the cells from the left; empty rows and cells may be left out. A worksheet gives what its cells hold (of a
 * merged area the anchor alone), a document or a text gives its tables and its paragraphs, a paragraph being a row of
 * one cell.
 */
export interface Grid {
  /** The file as it was named by who gave it; absent of the open workbook and of a pasted text. */
  file?: string;
  /** Worksheet name, or null for a document or a text. */
  sheet: string | null;
  /**
   * Set of a document whose tables say where every cell stands. In a text, which does not, cells that lie under a merged
   * one may be gone, and lines may be wrapped.
   */
  hasAllCells?: true;
  /** Absent of a text, and of a sheet that is visible. */
  visibility?: SheetVisibility;
  rows: readonly (readonly GridCell[])[];
  /** Cells that lie under a merged area and hold something else than its anchor: they do not count, and are told. */
  covered?: readonly GridCell[];
  /** The merged areas, where the source has any and tells them: whoever merges cells leaves none empty to repeat what stands above. */
  merged?: readonly Area[];
}

/** Makes a grid of a block of values as Excel gives them: see {@link contentOf}. */
export function gridOfValues(
  sheet: string,
  values: readonly (readonly (string | number | boolean | null)[])[],
  numberFormats?: readonly (readonly (string | undefined)[])[],
  { top = 0, left = 0, from1904 = false }: { top?: number; left?: number; from1904?: boolean } = {},
): Grid {
  return {
    sheet,
    rows: values.map((row, r) =>
      row.map((value, c) => ({
        row: top + r,
        column: left + c,
        ...contentOf(value),
        numberFormat: numberFormats?.[r]?.[c],
        ...(from1904 && typeof value === 'number' && { from1904 }),
      })),
    ),
  };
}

/** Whether a cell has a value that is no empty text. */
export const hasValue = ({ value }: Pick<GridCell, 'value'>): boolean => value !== null && value !== '';

/** The cells of a grid that are wanted, row by row. To put all cells into one list first takes many times as long. */
export function cellsWhere({ rows }: Pick<Grid, 'rows'>, isWanted: (cell: GridCell) => boolean): GridCell[] {
  const found: GridCell[] = [];
  for (const cells of rows) for (const cell of cells) if (isWanted(cell)) found.push(cell);
  return found;
}

/** Looks up values of a grid by zero-based row and column; null where there is no cell or an empty one. */
export function gridValueAt(grid: Grid): (row: number, column: number) => GridCell['value'] {
  const rows = new Map<number, Map<number, GridCell['value']>>();
  for (const cells of grid.rows) {
    for (const { row, column, value } of cells) {
      let columns = rows.get(row);
      if (!columns) rows.set(row, (columns = new Map()));
      columns.set(column, value);
    }
  }
  return (row, column) => rows.get(row)?.get(column) ?? null;
}
