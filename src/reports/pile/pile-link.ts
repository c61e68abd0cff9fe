import { cellAddress, quoteSheetName } from '../../grid/area';
import type { CellContent } from '../../sheet-plan/sheet-plan';

/** Excel's limit of a text in a formula. */
const LONGEST_TARGET = 255;

/**
 * The name of a file, as a link to it and to the cell in question where there is a way to it.
 *
 * @param href - the way to the file from where the sheet is kept; null where there is none
 */
export function fileLink(
  file: string,
  href: string | null,
  sheet: string | null = null,
  cell: { row: number; column: number } | null = null,
): CellContent {
  // In a target, # begins the place within the file: a file with one in its name cannot be linked to.
  if (href === null || href.includes('#')) return file;
  const within =
    sheet === null
      ? ''
      : `#${quoteSheetName(sheet)}!${cell === null ? 'A1' : cellAddress(cell.row, cell.column)}`;
  const whole = (href + within).replaceAll('"', '""');
  const target = whole.length <= LONGEST_TARGET ? whole : href.replaceAll('"', '""');
  if (target.length > LONGEST_TARGET || file.length > LONGEST_TARGET) return file;
  return { formula: `HYPERLINK("${target}","${file.replaceAll('"', '""')}")`, result: file };
}
