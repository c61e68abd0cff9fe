import { fieldValue } from '../domain/field-paths';
import type { ProjectTable } from '../domain/project-table';

/**
 * The first cell of a table, as it is read from the top, that nothing is filled into: where its user begins. Fields that
 * share a cell fill it together. Null of a table that is full.
 */
export function firstEmptyCell(table: ProjectTable): { row: number; column: number } | null {
  const filled = new Map<string, { row: number; column: number; isFilled: boolean }>();
  for (const [path, { row, column }] of table.origin.cells) {
    const key = `${row},${column}`;
    const isFilled = fieldValue(table, path) !== null || filled.get(key)?.isFilled === true;
    filled.set(key, { row, column, isFilled });
  }
  const [first] = [...filled.values()]
    .filter(({ isFilled }) => !isFilled)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return first ? { row: first.row, column: first.column } : null;
}
