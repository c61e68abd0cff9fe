import { cellAddress, quoteSheetName } from '../../grid/area';
import type { LongRow, RowLink } from '../../sheet-plan/long-sheet';
import type { CellContent } from '../../sheet-plan/sheet-plan';

/** Excel's limit of a text in a formula. */
const LONGEST_TARGET = 255;

/**
 * Signs of a way, or of a place, that the function HYPERLINK takes for something else: what follows # is a place within
 * the file, % begins an escape, brackets hold the name of a workbook.
 */
const NOT_IN_FORMULAS = /[#%[\]]/;

/** A drive, which must not pass for the scheme of an address: `D:/targets`. */
const DRIVE = /^[A-Za-z]:\//;

/** What Excel escapes in the way of a link that is kept beside the cells; letters of other alphabets stay as they are. */
const ESCAPED = /[\s"#%<>[\]\\^`{|}]/g;

const escapeWay = (href: string): string =>
  (DRIVE.test(href) ? 'file:///' : '') +
  href.replace(ESCAPED, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A name of a file as its cell holds it, and the link that is kept beside the cells where a formula cannot lead there. */
export interface FileLink {
  content: CellContent;
  link: Omit<RowLink, 'column'> | null;
}

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
): FileLink {
  if (href === null) return { content: file, link: null };
  const location =
    sheet === null
      ? null
      : `${quoteSheetName(sheet)}!${cell === null ? 'A1' : cellAddress(cell.row, cell.column)}`;
  const quoted = (text: string) => text.replaceAll('"', '""');
  const target = quoted(location === null ? href : `${href}#${location}`);
  const isFormula =
    !NOT_IN_FORMULAS.test(href + (location ?? '')) &&
    target.length <= LONGEST_TARGET &&
    quoted(file).length <= LONGEST_TARGET;
  return isFormula
    ? { content: { formula: `HYPERLINK("${target}","${quoted(file)}")`, result: file }, link: null }
    : { content: file, link: { target: escapeWay(href), location } };
}

/** A row with the link that is kept beside its cell of this column, where there is one. */
export const withLink = (row: LongRow, column: number, link: FileLink['link']): LongRow =>
  link === null ? row : { ...row, link: { column, ...link } };
