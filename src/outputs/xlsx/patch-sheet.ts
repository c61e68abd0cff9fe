import type { LeftAloneReason } from '../../domain/cell-repair';
import { cellAddress } from '../../grid/area';
import { PartError } from '../../sources/package/part-error';
import { cellTextXml } from './cell-text';
import { scanSheet, type Element, type FoundCell, type ScannedSheet, type WantedRow } from './sheet-scan';

/** What shall stand in a cell. Rows and columns count from 0. */
export interface CellEdit {
  row: number;
  column: number;
  after: string | number;
}

/** A stretch of the sheet's text and what takes its place; one of no length is an insertion. */
interface Piece {
  start: number;
  end: number;
  text: string;
}

/** The prefix that the file gives to the elements of sheets: `x:` or nothing. */
const prefixOf = ({ name }: Element) => name.slice(0, name.indexOf(':') + 1);

/** The attributes of a start tag as they stand, without one of them. */
function attributesWithout(tag: string, left: string): string {
  return [...tag.matchAll(/(?<=\s)([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)]
    .filter(([, name]) => name !== left)
    .map(([attribute]) => ` ${attribute}`)
    .join('');
}

/** A cell's element with the given attributes: a number, or a text of its own, so that no shared text is touched. */
function cellXml(prefix: string, attributes: string, after: string | number, rest = ''): string {
  const [type, content] =
    typeof after === 'number'
      ? ['', `<${prefix}v>${after}</${prefix}v>`]
      : [
          ' t="inlineStr"',
          `<${prefix}is><${prefix}t xml:space="preserve">${cellTextXml(after)}</${prefix}t></${prefix}is>`,
        ];
  return `<${prefix}c${attributes}${type}>${content}${rest}</${prefix}c>`;
}

function changedCell(xml: string, cell: FoundCell, after: string | number): Piece {
  const { start, end, tagEnd, extensions } = cell;
  const attributes = attributesWithout(xml.slice(start, tagEnd), 't');
  const rest = extensions ? xml.slice(extensions.start, extensions.end) : '';
  return { start, end, text: cellXml(prefixOf(cell), attributes, after, rest) };
}

/** Content to be added to an element: before the place where it belongs, or at the end. */
interface Addition {
  at: number | null;
  text: string;
}

/** Adds to an element, the additions in their order; `<row/>` is opened for them. */
function insertions(xml: string, parent: Element, additions: readonly Addition[]): Piece[] {
  const { name, tagEnd, closeStart, isEmpty } = parent;
  if (!isEmpty) {
    return additions.map(({ at, text }) => ({ start: at ?? closeStart, end: at ?? closeStart, text }));
  }
  if (additions.length === 0) return [];
  const all = additions.map(({ text }) => text).join('');
  return [{ start: xml.lastIndexOf('/', tagEnd - 1), end: tagEnd, text: `>${all}</${name}>` }];
}

/** The columns that a row says it has (`spans`, from 1), widened where a cell is added outside of them. */
function widenedSpans(xml: string, row: Element, columns: readonly number[]): Piece[] {
  const tag = xml.slice(row.start, row.tagEnd);
  const spans = /\sspans\s*=\s*["']\s*(\d+):(\d+)\s*["']/.exec(tag);
  if (!spans) return [];
  const [whole, first, last] = spans;
  const from = Math.min(Number(first), ...columns.map((column) => column + 1));
  const to = Math.max(Number(last), ...columns.map((column) => column + 1));
  if (from === Number(first) && to === Number(last)) return [];
  const start = row.start + spans.index;
  return [{ start, end: start + whole.length, text: ` spans="${from}:${to}"` }];
}

/** Style of a cell that is not in the file: its row's, its column's or the first one. */
function styleOfMissing(sheet: ScannedSheet, row: WantedRow | undefined, column: number): number {
  return row?.style ?? sheet.styleOfColumn(column) ?? 0;
}

/** What one row needs: pieces of its own, and the row itself where the file does not have it. */
interface RowChange {
  pieces: Piece[];
  row: Addition | null;
}

function changeRow(
  xml: string,
  sheet: ScannedSheet,
  prefix: string,
  index: number,
  edits: readonly CellEdit[],
): RowChange {
  const wanted = sheet.rows.get(index);
  const pieces: Piece[] = [];
  const added: Addition[] = [];
  const columns: number[] = [];
  for (const { row, column, after } of edits) {
    const cell = wanted?.cells.get(column);
    if (cell?.found) pieces.push(changedCell(xml, cell.found, after));
    else {
      const style = styleOfMissing(sheet, wanted, column);
      const attributes = ` r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
      added.push({ at: cell?.insertAt ?? null, text: cellXml(prefix, attributes, after) });
      columns.push(column);
    }
  }
  const row = wanted?.found;
  if (row) {
    return {
      pieces: [...pieces, ...widenedSpans(xml, row, columns), ...insertions(xml, row, added)],
      row: null,
    };
  }
  const cells = added.map(({ text }) => text).join('');
  const text = `<${prefix}row r="${index + 1}">${cells}</${prefix}row>`;
  return { pieces, row: { at: wanted?.insertAt ?? null, text } };
}

function reasonToLeave(
  sheet: ScannedSheet,
  { row, column }: CellEdit,
  isLocked: (style: number) => boolean,
): LeftAloneReason | null {
  const wanted = sheet.rows.get(row);
  const cell = wanted?.cells.get(column)?.found;
  const isFilled = sheet.filledAreas.some(
    (area) =>
      area.row <= row &&
      row < area.row + area.rows &&
      area.column <= column &&
      column < area.column + area.columns,
  );
  if (cell?.isFormula || isFilled) return 'formula';
  if (cell?.isError) return 'error';
  const style = cell?.style ?? styleOfMissing(sheet, wanted, column);
  return sheet.isProtected && isLocked(style) ? 'locked' : null;
}

/** Puts pieces into a text; of those at one place, additions go before what is replaced there, otherwise in their order. */
function withPieces(xml: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...pieces].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  return parts.join('') + xml.slice(at);
}

export interface PatchedSheet<Edit> {
  xml: string;
  leftAlone: readonly { edit: Edit; reason: LeftAloneReason }[];
}

/**
 * Changes cells in the XML of a worksheet, and nothing else of it: a cell keeps its style, one that is not there is
 * added in its place. Formulas, and locked cells of a protected sheet, are left alone. Throws a PartError where the
 * XML is not well-formed or no worksheet.
 *
 * @param isLocked - whether cells of a style, by its number, are locked
 */
export function patchSheet<Edit extends CellEdit>(
  xml: string,
  edits: readonly Edit[],
  isLocked: (style: number) => boolean,
): PatchedSheet<Edit> {
  const sheet = scanSheet(xml, edits);
  const { sheetData } = sheet;
  if (!sheetData) throw new PartError('no sheet data');
  const leftAlone: { edit: Edit; reason: LeftAloneReason }[] = [];
  const sound = new Map<number, Edit[]>();
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const reason = reasonToLeave(sheet, edit, isLocked);
    if (reason) leftAlone.push({ edit, reason });
    else sound.set(edit.row, [...(sound.get(edit.row) ?? []), edit]);
  }
  const prefix = prefixOf(sheetData);
  const changes = [...sound].map(([row, ofRow]) => changeRow(xml, sheet, prefix, row, ofRow));
  const newRows = changes.flatMap(({ row }) => row ?? []);
  const pieces = [...changes.flatMap((change) => change.pieces), ...insertions(xml, sheetData, newRows)];
  return { xml: withPieces(xml, pieces), leftAlone };
}
