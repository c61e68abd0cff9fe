import type { FieldPath } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import { cellAddress, quoteSheetName } from '../grid/area';
import { TEXT_FORMAT } from '../sheet-plan/sheet-look';
import type { CellContent } from '../sheet-plan/sheet-plan';

/** A table on another sheet of the same workbook, whose cells formulas refer to; its `origin` tells where they are. */
export interface LinkedTable {
  sheet: string;
  project: ProjectTable;
}

/** The cell of a field, as formulas of other sheets name it; null where the table has none. */
export function referenceTo({ sheet, project }: LinkedTable, path: FieldPath): string | null {
  const place = project.origin.cells.get(path);
  return place ? `${quoteSheetName(sheet)}!${cellAddress(place.row, place.column, true)}` : null;
}

/** Number format of texts that may be linked: in a cell with the text format Excel takes a formula for a text. */
export function linkedFormat(linked: LinkedTable | null): string {
  return linked === null ? TEXT_FORMAT : 'General';
}

/** A text as a formula states it. */
export function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A text of the other table by formula; as it is where nothing is linked, or the field has no cell there. */
export function linkedText(linked: LinkedTable | null, path: FieldPath, text: string | null): CellContent {
  const cell = linked && referenceTo(linked, path);
  return cell === null ? text : { formula: `${cell}&""`, result: text ?? '' };
}

/**
 * An amount of the other table by formula, in its unit; as it is where nothing is linked, or where the cell holds what
 * only people read as an amount (`20万元`).
 */
export function linkedAmount(
  linked: LinkedTable | null,
  path: FieldPath,
  amount: number | null,
): CellContent {
  const cell = linked && referenceTo(linked, path);
  if (linked === null || cell === null) return amount;
  const read = linked.project.origin.cells.get(path)?.value;
  if (typeof read === 'string' && !/^[\s\d,.]*$/.test(read)) return amount;
  return { formula: `IF(${cell}="","",VALUE(${cell}))`, result: amount ?? '' };
}
