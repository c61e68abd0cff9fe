import type { FormId, ProjectTable } from '../../domain/project-table';
import type { UnknownTable } from '../../domain/target-document';
import { cleanText } from '../../domain/text';
import { cellText, isHiddenText } from '../../grid/cell-text';
import { cellsWhere, type Grid, type GridCell } from '../../grid/grid';
import { headingOf } from '../vocabulary/headings';
import { findForm, type FoundForm } from './find-form';
import { divide, type Part, type TablePart } from './parts';
import { onlyCell, readRows, type ReadCell, type ReadRow } from './read-row';
import { readTable, type TableSource } from './read-table';

/** The form of a sheet: that of its first table, or the goals of a department; null of a sheet with neither. */
export type SheetForm = FormId | 'department' | null;

/** A text that belongs to no field, with its cell. */
export interface Told {
  readonly cell: GridCell;
  readonly text: string;
}

/** What one part of a grid is: tables of a form, one of a form that is not known, or rows of no table. */
export type ReadPart =
  | { readonly tables: readonly ProjectTable[]; readonly isDepartment: boolean }
  | { readonly unknown: Omit<UnknownTable, 'file' | 'sheet'> }
  | { readonly loose: readonly ReadRow[]; readonly hasTitle: boolean };

/**
 * A grid as far as it can be read by itself: rows of no table may go on what stands in the grids before, so that they are
 * left as they are. That of a text may go to another thread (domain/wire.ts).
 */
export interface GridParts extends TableSource {
  readonly form: SheetForm;
  /** Whether a heading of the department's goals is there. */
  readonly hasHeading: boolean;
  /** See {@link Grid}. */
  readonly hasAllCells: boolean;
  /** None of a worksheet without anything of a form, but those that are not known. */
  readonly parts: readonly ReadPart[];
  /** What of them belongs to no field, in no order. */
  readonly told: readonly Told[];
}

function rowsOf(part: Part): readonly ReadRow[] {
  return 'loose' in part ? part.loose : part.table.rows;
}

function isHeading(row: ReadRow): boolean {
  return headingOf(onlyCell(row)?.text ?? '') !== null;
}

type Divided = readonly (readonly [Part, FoundForm])[];

function formOf(divided: Divided, hasHeading: boolean): SheetForm {
  for (const [, found] of divided) if (found && 'form' in found) return found.form.id;
  return hasHeading ? 'department' : null;
}

/** Reads the tables of one grid by their labels. Takes any grid and never throws. */
export function readParts(grid: Grid): GridParts {
  const divided: Divided = divide(readRows(grid)).map((part) => [
    part,
    'table' in part ? findForm(part.table) : null,
  ]);
  const hasHeading = divided.some(([part, found]) => found === null && rowsOf(part).some(isHeading));
  const form = formOf(divided, hasHeading);
  const isRead = grid.sheet === null || form !== null;
  const source = { file: grid.file ?? null, sheet: grid.sheet };
  const told: Told[] = [];
  const tell = (cell: GridCell, text: string) => void told.push({ cell, text });
  const tellCell = ({ cell, text }: ReadCell) => {
    if (text !== '') tell(cell, text);
  };
  const parts: ReadPart[] = [];
  for (const [part, found] of divided) {
    const table: TablePart | null = 'table' in part ? part.table : null;
    if (found && 'form' in found && table) {
      const tables = [...readTable(table, found, source, tell)];
      parts.push({ tables, isDepartment: found.isDepartment });
      continue;
    }
    const isUnknown = found !== null && 'unknown' in found;
    if (!isUnknown && !isRead) continue;
    if (table?.title) tellCell(table.title);
    if (isUnknown) {
      parts.push(found);
      for (const { cells } of rowsOf(part)) cells.forEach(tellCell);
    } else parts.push({ loose: rowsOf(part), hasTitle: Boolean(table?.title) });
  }
  // What reads a file tells of its covered and hidden cells itself.
  if (isRead && grid.file === undefined) {
    for (const cell of grid.covered ?? []) tell(cell, cellText(cell));
    for (const cell of cellsWhere(grid, isHiddenText)) tell(cell, cleanText(String(cell.value)));
  }
  return { ...source, form, hasHeading, hasAllCells: grid.hasAllCells === true, parts, told };
}
