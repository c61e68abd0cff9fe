import { zipSync } from 'fflate';
import { decodePart } from '../package/decode-part';
import { OfficePackage } from '../package/package';
import { isPackage } from '../package/zip';
import { HiddenLines } from '../xlsx/hidden-lines';
import { plainTexts } from './open-texts';
import { spreadsheetTexts } from './texts';

/** The part of an .ods that holds its sheets. */
const CONTENT = 'content.xml';
/** The part with the looks that it refers to; it may be wanting. */
const STYLES = 'styles.xml';
/** The list of parts, by which the library tells the kind of a package. */
const LIST = 'META-INF/manifest.xml';

const EMPTY_PART = new TextEncoder().encode('<none/>');

/** What begins a file that is one part, flat (.fods). */
const FLAT = /^[^<]*(?:<\?[^>]*>\s*)*<office:document\s/;

/** How a sheet, a row or a column looks, and where a sheet, a column or a row begins: OpenDocument 1.3, 16.2, 17.15, 17.16, 17.18, 9.1.2, 9.1.3, 9.1.6. */
const LINE =
  /<(style:style|style:table(?:-row|-column)?-properties|table:table|table:table-column|table:table-row)((?:\s[^\s=<>]+="[^"<]*")*)\s?\/?>/g;
const HIDES = / table:visibility="(?:collapse|filter)"/;
const REPEATED = / table:number-(?:columns|rows)-repeated="(\d+)"/;
const NAME = / style:name="([^"]*)"/;
const STYLE = / table:style-name="([^"]*)"/;
/** A height or a width of nothing, in any unit; a sheet that is not shown. */
const NOTHING = / (?:style:(?:row-height|column-width)="0+(?:\.0+)?[a-z]*"|table:display="false")/;

/** How a text is to be spoken, small above it. */
const RUBY = /<text:ruby-text\b[^<>]*>[^<]*<\/text:ruby-text>/g;
/** Where a cell under a merged one begins or ends. */
const COVERED = /(<\/?table:)covered-(?=table-cell[\s/>])/g;

const textOf = (bytes: Uint8Array) => [...decodePart([bytes])].join('');

function packageOf(bytes: Uint8Array, file: string): OfficePackage {
  return new OfficePackage(bytes, file, { ...spreadsheetTexts, damagedPart: spreadsheetTexts.damaged });
}

/** The part with the sheets of an OpenDocument spreadsheet, packed or flat; null of any other file. */
export function openDocumentContent(bytes: Uint8Array, file: string): string | null {
  if (isPackage(bytes)) {
    const parts = packageOf(bytes, file);
    return parts.has(CONTENT) ? parts.within(CONTENT, () => textOf(parts.bytesOf(CONTENT).bytes)) : null;
  }
  return FLAT.test(new TextDecoder().decode(bytes.subarray(0, 1024))) ? textOf(bytes) : null;
}

/**
 * The spreadsheet as the library reads all of it: what lies under merged cells as cells of their own, which it passes
 * over otherwise (whoever splits the area sees it again), without the readings of texts, texts in one way of writing, and
 * with the part of styles that it demands.
 */
export function readableForLibrary(bytes: Uint8Array, file: string, content: string): Uint8Array {
  const readable = new TextEncoder().encode(plainTexts(content.replace(RUBY, '').replace(COVERED, '$1')));
  if (!isPackage(bytes)) return readable;
  const parts = packageOf(bytes, file);
  const bytesOf = (part: string) => (parts.has(part) ? parts.bytesOf(part).bytes : EMPTY_PART);
  return zipSync({ [CONTENT]: readable, [STYLES]: bytesOf(STYLES), [LIST]: EMPTY_PART }, { level: 0 });
}

/** What the library does not tell of a sheet. */
export interface OpenSheet {
  isHidden: boolean;
  hidden: HiddenLines;
}

/** Which sheets of an OpenDocument spreadsheet are hidden, and which of their rows and columns, in their order. */
export function sheetsOfOpenDocument(content: string): readonly OpenSheet[] {
  const sheets: OpenSheet[] = [];
  /** Styles of rows and columns that have no height or width, and of sheets that are not shown. */
  const empty = new Set<string>();
  let style = '';
  let row = 0;
  let column = 0;
  for (const [, kind, attributes = ''] of content.matchAll(LINE)) {
    const count = Number(REPEATED.exec(attributes)?.[1] ?? 1);
    const isHidden = HIDES.test(attributes) || empty.has(STYLE.exec(attributes)?.[1] ?? '');
    const { hidden } = sheets.at(-1) ?? {};
    if (kind === 'style:style') style = NAME.exec(attributes)?.[1] ?? '';
    else if (kind === 'table:table') {
      sheets.push({ isHidden, hidden: new HiddenLines() });
      [row, column] = [0, 0];
    } else if (kind === 'table:table-column') {
      if (isHidden) hidden?.hideColumns(column, column + count - 1);
      column += count;
    } else if (kind === 'table:table-row') {
      if (isHidden) hidden?.hideRows(row, row + count - 1);
      row += count;
    } else if (NOTHING.test(attributes)) empty.add(style);
  }
  return sheets;
}
