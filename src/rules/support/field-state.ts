import type { FieldPath } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';

/** What stands in the cell of a field that could not be read as what it should be; null when nothing does. */
export function textInCell(table: ProjectTable, path: FieldPath): string | null {
  const value = table.origin.cells.get(path)?.value;
  return value === undefined || value === null || String(value).trim() === '' ? null : String(value).trim();
}

/**
 * Whether nobody can say what an empty field holds: its cell shows an error, or has a formula of which the file has no
 * result. Such a field is neither missing nor 0; the rule `cell-error` tells of it.
 */
export function isUnknown(table: ProjectTable, path: FieldPath): boolean {
  const cell = table.origin.cells.get(path);
  return cell !== undefined && (cell.error !== undefined || cell.formula === 'uncalculated');
}

/** Whether nothing stands in the cell of an empty field, so that it is really missing. */
export function isBlank(table: ProjectTable, path: FieldPath): boolean {
  return textInCell(table, path) === null && !isUnknown(table, path);
}
