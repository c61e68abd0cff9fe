import type { Grid, GridCell } from '../grid/grid';
import type { FormulaCell } from '../sheet-plan/sheet-plan';
import { FIRST_ROW } from './list-sheet';

/*
 * Reading our own sheets back: what a cell says, and the sheets that list things (see list-sheet.ts), whose rows are
 * found also where people have put empty rows between them.
 */

/** The text of a cell; null of an empty one. */
export function textOf(value: GridCell['value']): string | null {
  return value === null || value === '' ? null : String(value);
}

/** A cell of ours with a formula, whatever it gives now. */
export function anyFormula(value: GridCell['value']): FormulaCell {
  return { formula: '', result: typeof value === 'number' ? value : String(value ?? '') };
}

/** A row of a list, by its columns from 0; an empty cell is null. */
export interface ListedRow {
  value(column: number): string | number | null;
  text(column: number): string | null;
  /** The number in a cell; null of any other. */
  figure(column: number): number | null;
}

function listedRow(cells: readonly GridCell[]): ListedRow {
  const value = (column: number) => {
    const found = cells.find((cell) => cell.column === column)?.value ?? null;
    return typeof found === 'boolean' ? String(found) : found === '' ? null : found;
  };
  return {
    value,
    text: (column) => textOf(value(column)),
    figure: (column) => {
      const found = value(column);
      return typeof found === 'number' ? found : null;
    },
  };
}

/** What a list says: the lines of what is told of it, and its rows below the header. */
export function readList({ rows }: Grid): { told: readonly string[]; rows: readonly ListedRow[] } {
  const filled = rows.filter((row) => row.some(({ value }) => textOf(value) !== null));
  const told = String(filled[1]?.find(({ value }) => value !== null)?.value ?? '');
  return {
    told: told === '' ? [] : told.split('\n'),
    rows: filled.slice(FIRST_ROW).map(listedRow),
  };
}
