import type { Area } from './area';
import type { Grid, GridCell } from './grid';

function isSameCell(first: GridCell, second: GridCell): boolean {
  return (
    first === second ||
    (first.value === second.value &&
      first.row === second.row &&
      first.column === second.column &&
      first.numberFormat === second.numberFormat &&
      first.error === second.error &&
      first.formula === second.formula &&
      first.from1904 === second.from1904)
  );
}

function areSameCells(first: readonly GridCell[] = [], second: readonly GridCell[] = []): boolean {
  return (
    first === second ||
    (first.length === second.length && first.every((cell, index) => isSameCell(cell, second[index]!)))
  );
}

function areSameAreas(first: readonly Area[] = [], second: readonly Area[] = []): boolean {
  return (
    first === second ||
    (first.length === second.length &&
      first.every(({ row, column, rows, columns }, index) => {
        const other = second[index]!;
        return (
          row === other.row && column === other.column && rows === other.rows && columns === other.columns
        );
      }))
  );
}

/** Whether two readings of a sheet say the same, cell by cell, so that what was made of the one holds for the other. */
export function isSameGrid(first: Grid, second: Grid): boolean {
  if (first === second) return true;
  const { file, sheet, visibility, rows, covered, merged } = first;
  return (
    sheet === second.sheet &&
    file === second.file &&
    visibility === second.visibility &&
    rows.length === second.rows.length &&
    rows.every((row, index) => areSameCells(row, second.rows[index])) &&
    areSameCells(covered, second.covered) &&
    areSameAreas(merged, second.merged)
  );
}
