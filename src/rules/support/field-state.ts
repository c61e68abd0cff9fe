import type { FieldPath, SourceCell } from '../../domain/place';
import { DEFAULT_FORM, type ProjectTable } from '../../domain/project-table';
import { shownText } from '../../grid/cell-text';

/** What stands, as a person sees it, in the cell of a field that could not be read as what it should be; null when nothing does. */
export function textInCell(table: ProjectTable, path: FieldPath): string | null {
  const cell = table.origin.cells.get(path);
  const value = cell?.value ?? null;
  const text = typeof value === 'number' ? shownText({ ...cell, value } as SourceCell) : String(value ?? '');
  return text.trim() || null;
}

/**
 * Whether nobody can say what an empty field holds: its cell shows an error, or has a formula of which the file has no
 * result. Such a field is neither missing nor 0; the rule `cell-error` tells of it.
 */
export function isUnknownField(table: ProjectTable, path: FieldPath): boolean {
  const cell = table.origin.cells.get(path);
  return cell !== undefined && (cell.error !== undefined || cell.formula === 'uncalculated');
}

/** Whether nothing stands in the cell of an empty field, so that it is really missing. */
export function isBlank(table: ProjectTable, path: FieldPath): boolean {
  return textInCell(table, path) === null && !isUnknownField(table, path);
}

/** Dots keep the place of what is still to come; other signs say that there is nothing to be said. */
const STILL_TO_COME = /^[….]+$/;

/**
 * Whether an empty field of a table is to be filled in. The spending plan has a place for all that rules ask of it; of the other forms,
 * which offices print with more fields or fewer, a table is asked for what it has an empty cell for.
 */
export function isToFillIn(table: ProjectTable, path: FieldPath): boolean {
  if (table.form === DEFAULT_FORM) return !isUnknownField(table, path);
  if (!table.origin.cells.has(path) || isUnknownField(table, path)) return false;
  const text = textInCell(table, path);
  return text === null || STILL_TO_COME.test(text);
}
