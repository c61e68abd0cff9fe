import { isContinuation, isFormTitle } from '../../forms/vocabulary/titles';

/** Marks that Word leaves in a text dump. A bookmark's name has 40 characters at most, and no bracket. */
const BOOKMARK = /\[bookmark:[^[\]]*\]/gi;

/** What ends a line, once each. */
const LINE_END = /\r\n|[\n\r\u2028\u2029\f]/g;

const LINE_BREAKS = '\n\r\u2028\u2029\f';

/** Longer lines are no titles and no headings, and their parts no labels. */
export const LONGEST_MARK = 200;

/** The lines of a text, as they are written; without the empty ones after its last, of which a file may have millions. */
export function linesOf(text: string): string[] {
  let end = text.length;
  while (end > 0 && LINE_BREAKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).split(LINE_END);
}

/** A line as it is read: without bookmarks, with the line breaks within a cell. */
export function plainLine(written: string): string {
  const plain = written.includes('[') ? written.replace(BOOKMARK, '') : written;
  return plain.includes('\v') ? plain.replaceAll('\v', '\n') : plain;
}

/** Whether a line, as it is read, is the title of a table: it ends what stands before it. */
export function isTitleLine(plain: string): boolean {
  return plain.length <= LONGEST_MARK && isFormTitle(plain.trim());
}

/** A part of a text that begins with its first line or with the title of a table. */
export interface TextPiece {
  readonly text: string;
  /** The number of its first line, from 1. */
  readonly line: number;
}

/** Characters of a piece at least: some ten tables, which are read in a few milliseconds. */
const LEAST_PIECE = 20_000;

/** Whether a table begins with a line: with its title, that is not printed again on a further page. */
function beginsTable(written: string): boolean {
  const plain = plainLine(written);
  return isTitleLine(plain) && !isContinuation(plain.trim());
}

/** Where the first line begins that begins a table and does not begin before `from`; null where there is none. */
function nextTitle(text: string, from: number): number | null {
  const ends = new RegExp(LINE_END);
  ends.lastIndex = from;
  if (!ends.exec(text)) return null;
  for (let begin = ends.lastIndex; begin < text.length; begin = ends.lastIndex) {
    const end = ends.exec(text)?.index ?? text.length;
    if (beginsTable(text.slice(begin, end))) return begin;
    if (end === text.length) return null;
  }
  return null;
}

function countLines(text: string): number {
  return text.match(LINE_END)?.length ?? 0;
}

/**
 * Divides a text into pieces of so many characters or more, each but the first begun by the title of a table: read one by
 * one they say what the whole text says.
 *
 * @param least - characters of a piece at least
 */
export function textPieces(text: string, least = LEAST_PIECE): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let [start, line] = [0, 1];
  for (;;) {
    const next = nextTitle(text, start + least);
    const piece = text.slice(start, next ?? undefined);
    pieces.push({ text: piece, line });
    if (next === null) return pieces;
    start = next;
    line += countLines(piece);
  }
}
