import type { SourceCell } from '../domain/target-document';

/** One non-covered cell of a grid. Rows and columns count from 0. */
export type GridCell = SourceCell;

/**
 * What every source becomes before a form is recognised in it: rows of cells with their addresses. A worksheet gives
 * its used range (cells covered by a merge are empty), a text document gives its tables and its paragraphs, a
 * paragraph being a row of one cell.
 */
export interface Grid {
  /** Worksheet name, or null for a text document. */
  sheet: string | null;
  rows: readonly (readonly GridCell[])[];
}

/** Makes a grid of a block of values as Excel gives them; `''` counts as empty. */
export function gridOfValues(
  sheet: string,
  values: readonly (readonly (string | number | boolean | null)[])[],
  numberFormats?: readonly (readonly (string | undefined)[])[],
  top = 0,
  left = 0,
): Grid {
  return {
    sheet,
    rows: values.map((row, r) =>
      row.map((value, c) => ({
        row: top + r,
        column: left + c,
        value: value === '' ? null : value,
        numberFormat: numberFormats?.[r]?.[c],
      })),
    ),
  };
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
