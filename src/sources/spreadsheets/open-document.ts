import { zipSync } from 'fflate';
import { decodePart } from '../package/decode-part';
import { OfficePackage } from '../package/package';
import { isPackage, readZip } from '../package/zip';
import { HiddenLines } from '../xlsx/hidden-lines';
import { spreadsheetTexts } from './texts';

/** The part of an .ods that holds its sheets. */
const CONTENT = 'content.xml';

/** What begins a file that is one part, flat (.fods). */
const FLAT = /^[^<]*(?:<\?[^>]*>\s*)*<office:document\s/;

/** How a row or a column looks, and where a sheet, a column or a row begins: OpenDocument 1.3, 16.2, 17.16, 17.18, 9.1.2, 9.1.3, 9.1.6. */
const LINE =
  /<(style:style|style:table-(?:row|column)-properties|table:table|table:table-column|table:table-row)((?:\s[^\s=<>]+="[^"<]*")*)\s?\/?>/g;
const HIDES = / table:visibility="(?:collapse|filter)"/;
const REPEATED = / table:number-(?:columns|rows)-repeated="(\d+)"/;
const NAME = / style:name="([^"]*)"/;
const STYLE = / table:style-name="([^"]*)"/;
/** A height or a width of nothing, in any unit. */
const NOTHING = / style:(?:row-height|column-width)="0+(?:\.0+)?[a-z]*"/;

/** A cell under a merged one that holds something, and where such a cell begins or ends. */
const FILLED_COVERED = /<table:covered-table-cell(?:>|\s[^>]*[^/>]>)/;
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
 * The file in which what lies under merged cells is cells of their own: the library passes over it, and whoever
 * splits the area sees it again. The same bytes where nothing lies there.
 */
export function withCoveredCells(bytes: Uint8Array, file: string, content: string): Uint8Array {
  if (!FILLED_COVERED.test(content)) return bytes;
  const shown = new TextEncoder().encode(content.replace(COVERED, '$1'));
  if (!isPackage(bytes)) return shown;
  const parts = packageOf(bytes, file);
  const all = readZip(bytes).map(({ name }) => [name, parts.bytesOf(name).bytes] as const);
  return zipSync({ ...Object.fromEntries(all), [CONTENT]: shown }, { level: 0 });
}

/**
 * Which rows and columns of an OpenDocument spreadsheet are hidden, by sheet, in their order; the library that reads
 * the cells does not tell.
 */
export function hiddenOfOpenDocument(content: string): readonly HiddenLines[] {
  const sheets: HiddenLines[] = [];
  /** Styles of rows and columns that have no height or width. */
  const empty = new Set<string>();
  let style = '';
  let row = 0;
  let column = 0;
  for (const [, kind, attributes = ''] of content.matchAll(LINE)) {
    const count = Number(REPEATED.exec(attributes)?.[1] ?? 1);
    const isHidden = HIDES.test(attributes) || empty.has(STYLE.exec(attributes)?.[1] ?? '');
    if (kind === 'style:style') style = NAME.exec(attributes)?.[1] ?? '';
    else if (kind === 'table:table') {
      sheets.push(new HiddenLines());
      [row, column] = [0, 0];
    } else if (kind === 'table:table-column') {
      if (isHidden) sheets.at(-1)?.hideColumns(column, column + count - 1);
      column += count;
    } else if (kind === 'table:table-row') {
      if (isHidden) sheets.at(-1)?.hideRows(row, row + count - 1);
      row += count;
    } else if (NOTHING.test(attributes)) empty.add(style);
  }
  return sheets;
}
