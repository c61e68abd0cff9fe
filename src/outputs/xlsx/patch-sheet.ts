import type { LeftAloneReason } from '../../domain/cell-repair';
import type { MoneyUnit } from '../../domain/money';
import type { CellValue } from '../../domain/place';
import { area, cellAddress, overlap, type Area } from '../../grid/area';
import { reasonToLeave, type ChangedCell } from '../../grid/reason-to-leave';
import { PartError } from '../../sources/package/part-error';
import { concatenate } from '../../sources/package/zip';
import { cellTextXml } from './cell-text';
import { scanSheet, type Element, type FoundCell, type ScannedSheet, type WantedRow } from './sheet-scan';
import { cutSheet, type CutSheet } from './sheet-stretches';

/** What stands in a cell, and what shall. Rows and columns count from 0. */
export interface CellEdit {
  row: number;
  column: number;
  before: CellValue;
  after: string | number;
  /** The unit of money of a number that is filled in. */
  unit?: MoneyUnit;
}

/** What other parts of the workbook say of a sheet's cells. */
export interface SheetGuards {
  /** Whether cells of a style, by its number, are locked when the sheet is protected. */
  isLocked: (style: number) => boolean;
  /** The number format of a style, by its number. */
  numberFormatOf: (style: number) => string | undefined;
  /** Rows of Excel tables whose texts stand in another part as well. */
  tableFrames: readonly Area[];
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

/** What decides whether a cell of the sheet may be changed; it holds what was checked, which was read from these bytes. */
function stateOf(
  sheet: ScannedSheet,
  filledAreas: readonly Area[],
  { row, column }: CellEdit,
  { isLocked, numberFormatOf, tableFrames }: SheetGuards,
): ChangedCell {
  const wanted = sheet.rows.get(row);
  const cell = wanted?.cells.get(column)?.found;
  const isIn = (one: Area) => overlap(one, area(row, column));
  const style = cell?.style ?? styleOfMissing(sheet, wanted, column);
  return {
    isFormula: cell?.isFormula === true || filledAreas.some(isIn),
    isError: cell?.isError === true,
    isChanged: false,
    isTableFrame: tableFrames.some(isIn),
    isLocked: sheet.isProtected && isLocked(style),
    numberFormat: numberFormatOf(style),
  };
}

/**
 * Puts pieces into the texts of a sheet that was cut up; of those at one place, additions go before what is replaced there,
 * otherwise in their order. One at the border of two texts belongs to the second: what follows it stands there.
 */
function withPieces({ texts, between }: CutSheet, pieces: readonly Piece[]): Uint8Array {
  const encoder = new TextEncoder();
  const sorted = [...pieces].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: Uint8Array[] = [];
  let next = 0;
  let from = 0;
  texts.forEach((text, index) => {
    const isLast = index === texts.length - 1;
    const changed: string[] = [];
    let at = 0;
    for (
      let piece = sorted[next];
      piece && (isLast || piece.start < from + text.length);
      piece = sorted[next]
    ) {
      changed.push(text.slice(at, piece.start - from), piece.text);
      at = piece.end - from;
      next += 1;
    }
    parts.push(encoder.encode(changed.join('') + text.slice(at)), between[index] ?? new Uint8Array());
    from += text.length;
  });
  return concatenate(parts);
}

export interface PatchedSheet<Edit> {
  /** Null where nothing was changed. */
  bytes: Uint8Array | null;
  leftAlone: readonly { edit: Edit; reason: LeftAloneReason }[];
}

/**
 * Changes cells in the XML of a worksheet, UTF-8, and nothing else of it: a cell keeps its style, one that is not there is
 * added in its place. Formulas, locked cells of a protected sheet, headers and totals of Excel tables, and empty cells whose
 * number format would show a number as something else are left alone.
 * Throws a PartError where the XML is not well-formed or no worksheet.
 */
export function patchSheet<Edit extends CellEdit>(
  bytes: Uint8Array,
  edits: readonly Edit[],
  guards: SheetGuards,
): PatchedSheet<Edit> {
  const ordered = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  const cut = cutSheet(bytes, [...new Set(ordered.map(({ row }) => row))]);
  const xml = cut.texts.join('');
  const sheet = scanSheet(xml, edits);
  const { sheetData } = sheet;
  if (!sheetData) throw new PartError('no sheet data');
  const leftAlone: { edit: Edit; reason: LeftAloneReason }[] = [];
  const sound = new Map<number, Edit[]>();
  for (const edit of ordered) {
    const reason = reasonToLeave(stateOf(sheet, cut.filledAreas, edit, guards), edit);
    if (reason) leftAlone.push({ edit, reason });
    else sound.set(edit.row, [...(sound.get(edit.row) ?? []), edit]);
  }
  if (sound.size === 0) return { bytes: null, leftAlone };
  const prefix = prefixOf(sheetData);
  const changes = [...sound].map(([row, ofRow]) => changeRow(xml, sheet, prefix, row, ofRow));
  const newRows = changes.flatMap(({ row }) => row ?? []);
  const pieces = [...changes.flatMap((change) => change.pieces), ...insertions(xml, sheetData, newRows)];
  return { bytes: withPieces(cut, pieces), leftAlone };
}
