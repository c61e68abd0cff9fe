import type { Grid, GridCell } from './grid';

function isSameCell(first: GridCell, second: GridCell): boolean {
  return (
    first === second ||
    (first.value === second.value &&
      first.row === second.row &&
      first.column === second.column &&
      first.numberFormat === second.numberFormat &&
      first.error === second.error &&
      first.formula === second.formula)
  );
}

function areSameCells(first: readonly GridCell[] = [], second: readonly GridCell[] = []): boolean {
  return (
    first === second ||
    (first.length === second.length && first.every((cell, index) => isSameCell(cell, second[index]!)))
  );
}

/** Whether two readings of a sheet say the same, cell by cell, so that what was made of the one holds for the other. */
export function isSameGrid(first: Grid, second: Grid): boolean {
  if (first === second) return true;
  const { file, sheet, visibility, rows, covered } = first;
  return (
    sheet === second.sheet &&
    file === second.file &&
    visibility === second.visibility &&
    rows.length === second.rows.length &&
    rows.every((row, index) => areSameCells(row, second.rows[index])) &&
    areSameCells(covered, second.covered)
  );
}
