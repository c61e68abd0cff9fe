import { areaOfAddress, type Area } from '../../grid/area';
import { PartError } from '../../sources/package/part-error';

/** A stretch of a text or of bytes: from `start` up to `end`. */
export interface SheetStretch {
  start: number;
  end: number;
}

/** A sheet's part cut up: the texts that changes may touch, and the bytes between each and the next. */
export interface CutSheet {
  texts: readonly string[];
  between: readonly Uint8Array[];
  /** Areas that one formula of the sheet fills, wherever it stands. */
  filledAreas: readonly Area[];
}

const SHEET_DATA = /<((?:[\w.-]+:)?sheetData)(?=[\s/>])[^>]*>/;
const ROW = /<(?:[\w.-]+:)?row(?=[\s/>])([^>]*)>/g;
const ROW_NUMBER = /\sr\s*=\s*["'](\d+)["']/;
const FORMULA = /<(?:[\w.-]+:)?f\s([^>]*)>/g;
const FILLS = /(?:^|\s)t\s*=\s*["'](?:array|dataTable)["']/;
const REFERENCE = /(?:^|\s)ref\s*=\s*["']([^"']*)["']/;

/** Bytes that are looked through at once. */
const PIECE = 2 ** 18;
const TAG_END = 0x3e;

/** The bytes in pieces that end with a tag, as texts of one character a byte: tags are the same in them. */
function* tagPieces(bytes: Uint8Array): Generator<{ at: number; text: string }> {
  const decoder = new TextDecoder('latin1');
  let at = 0;
  while (at < bytes.length) {
    let end = bytes.lastIndexOf(TAG_END, Math.min(at + PIECE, bytes.length) - 1) + 1;
    if (end <= at) end = bytes.indexOf(TAG_END, at) + 1 || bytes.length;
    yield { at, text: decoder.decode(bytes.subarray(at, end)) };
    at = end;
  }
}

function areasOfFormulas(xml: string): Area[] {
  if (!xml.includes('array') && !xml.includes('dataTable')) return [];
  return [...xml.matchAll(FORMULA)].flatMap(([, attributes = '']) => {
    const area = FILLS.test(attributes) ? areaOfAddress(REFERENCE.exec(attributes)?.[1] ?? '') : null;
    return area ? [area] : [];
  });
}

/** Finds the wanted rows, and the row after each, as the pieces of a sheet go by; rows have to be in order for that. */
class RowFinder {
  readonly found: SheetStretch[] = [];
  /**
   * Whether a row without a number, or one that does not stand below the one before it, was met: nobody knows then where
   * the others stand.
   */
  isLost = false;
  private next = 0;
  private last = -1;
  private open: SheetStretch | null = null;

  constructor(private readonly wanted: readonly number[]) {}

  look(text: string, from: number, at: number): void {
    ROW.lastIndex = from;
    while (!this.isLost) {
      const match = ROW.exec(text);
      if (!match) return;
      this.pass(at + match.index, ROW_NUMBER.exec(match[1] ?? '')?.[1]);
    }
  }

  private pass(start: number, number: string | undefined): void {
    if (this.open) this.open.end = start;
    this.open = null;
    const row = Number(number) - 1;
    this.isLost = number === undefined || row <= this.last;
    this.last = row;
    const pending = this.wanted[this.next];
    if (pending === undefined || row < pending) return;
    while ((this.wanted[this.next] ?? Infinity) < row) this.next += 1;
    if (this.wanted[this.next] === row) this.next += 1;
    this.open = { start, end: Infinity };
    this.found.push(this.open);
  }
}

/**
 * What tells where the wanted rows stand or belong: everything around the rows, the wanted rows, and the row after each;
 * null where comments, or rows without numbers or out of order, might deceive.
 */
function relevantStretches(
  bytes: Uint8Array,
  wanted: readonly number[],
): { stretches: SheetStretch[]; filledAreas: Area[] } | null {
  const finder = new RowFinder(wanted);
  const filledAreas: Area[] = [];
  let data = -1;
  let name = '';
  let tail = -1;
  for (const { at, text } of tagPieces(bytes)) {
    if (text.includes('<!') || finder.isLost) return null;
    for (const area of areasOfFormulas(text)) filledAreas.push(area);
    let from = 0;
    if (data < 0) {
      const start = SHEET_DATA.exec(text);
      if (!start) continue;
      from = start.index + start[0].length;
      data = at + from;
      name = start[1] ?? '';
    }
    const last = text.lastIndexOf(`</${name}`);
    if (last >= 0) tail = at + last;
    finder.look(text, from, at);
  }
  if (tail < 0 || finder.isLost) return null;
  const rows = finder.found
    .filter(({ start }) => start < tail)
    .map(({ start, end }) => ({ start, end: Math.min(end, tail) }));
  return {
    stretches: [{ start: 0, end: data }, ...rows, { start: tail, end: bytes.length }],
    filledAreas,
  };
}

/**
 * Cuts up a sheet's part, UTF-8, so that of a million rows only those are read as text that matter. Throws a PartError of
 * bytes that are no such text.
 *
 * @param wanted - numbers of the rows that shall change, from 0, in order
 */
export function cutSheet(bytes: Uint8Array, wanted: readonly number[]): CutSheet {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (part: Uint8Array) => {
    try {
      return decoder.decode(part);
    } catch (error) {
      throw new PartError('no UTF-8', { cause: error });
    }
  };
  const relevant = relevantStretches(bytes, wanted);
  if (!relevant) {
    const text = decode(bytes);
    return { texts: [text], between: [], filledAreas: areasOfFormulas(text) };
  }
  const { stretches, filledAreas } = relevant;
  return {
    texts: stretches.map(({ start, end }) => decode(bytes.subarray(start, end))),
    between: stretches.slice(1).map(({ start }, index) => bytes.subarray(stretches[index]?.end, start)),
    filledAreas,
  };
}
