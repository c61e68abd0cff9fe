import { linePlace } from '../domain/line-place';
import type { FieldPath, Within } from '../domain/place';
import { cellAddress } from '../grid/area';
import type { Locale } from '../locale/locale';
import { placeOf, type FindingSubject } from '../rules/finding';

/**
 * A place as scripts get it: sheet and cell of a workbook, the line of a text, the line of a page, the row of a table in
 * a document, or a paragraph outside of its tables; all from 1.
 */
export interface PlaceJson {
  sheet: string | null;
  cell: string | null;
  line?: number;
  page?: number;
  table?: number;
  row?: number;
  paragraph?: number;
}

/** Where a line stands that is of no worksheet. */
export function lineJson(line: number, within: Within | undefined): Omit<PlaceJson, 'sheet' | 'cell'> {
  if (within === undefined) return { line };
  if (within === 'paragraphs') return { paragraph: line };
  return 'page' in within ? { page: within.page, line } : { table: within.table, row: line };
}

/** Where a field of a table or of the department stands; nowhere when it has no subject. */
export function placeJson(subject: FindingSubject | null, field: FieldPath): PlaceJson {
  const { sheet, cell } = placeOf(subject, field);
  if (cell?.line !== undefined) return { sheet: null, cell: null, ...lineJson(cell.line, cell.within) };
  return { sheet, cell: sheet === null || cell === null ? null : cellAddress(cell.row, cell.column) };
}

/** The place as people read it: `Sheet1!B2`, `line 7`, `table 2, row 5`. */
export function placeText(
  { sheet, cell, line, page, table, row, paragraph }: PlaceJson,
  locale: Locale,
): string {
  if (table !== undefined && row !== undefined) return linePlace(row, { table }, locale);
  if (paragraph !== undefined) return linePlace(paragraph, 'paragraphs', locale);
  if (line !== undefined) return linePlace(line, page === undefined ? undefined : { page }, locale);
  return cell === null ? (sheet ?? '') : `${sheet}!${cell}`;
}
