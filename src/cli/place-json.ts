import type { DepartmentGoals } from '../domain/department-goals';
import type { FieldPath } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import { cellAddress } from '../grid/area';
import type { Locale } from '../locale/locale';
import { placeOf } from '../rules/finding';

/** A place as scripts get it: sheet and cell of a workbook, or the line of a text. */
export interface PlaceJson {
  sheet: string | null;
  cell: string | null;
  /** From 1; only of a text. */
  line?: number;
}

/** Where a field of a table or of the department stands; nowhere when it has no subject. */
export function placeJson(subject: ProjectTable | DepartmentGoals | null, field: FieldPath): PlaceJson {
  const { sheet, cell } = placeOf(subject, field);
  if (cell?.line !== undefined) return { sheet: null, cell: null, line: cell.line };
  return { sheet, cell: sheet === null || cell === null ? null : cellAddress(cell.row, cell.column) };
}

/** The place as people read it: `Sheet1!B2`, `line 7`. */
export function placeText({ sheet, cell, line }: PlaceJson, locale: Locale): string {
  if (line !== undefined) return locale === 'zh-CN' ? `第${line}行` : `line ${line}`;
  return cell === null ? (sheet ?? '') : `${sheet}!${cell}`;
}
