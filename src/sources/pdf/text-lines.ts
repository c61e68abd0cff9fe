import { splitEnumerator } from '../../domain/text';
import { middleOf, type Piece } from './geometry';

/** Pieces on one line, from the left, as one text. */
export interface TextLine extends Piece {
  pieces: readonly Piece[];
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/**
 * How far apart two pieces are blanks apart: by their size, more between Chinese characters, which may be spread, and
 * between one of them and another: Word and WPS leave a quarter of their size there, where there is no blank.
 */
const BLANK = 0.2;
const MIXED_BLANK = 0.35;
const WIDE_BLANK = 0.7;
/** No more blanks than these stand for a gap. */
const MOST_BLANKS = 8;

function gapText(before: Piece, after: Piece): string {
  const gap = after.left - before.right;
  const size = Math.max(before.size, after.size);
  const wide = [before.text.slice(-1), after.text.slice(0, 1)].filter((one) => WIDE.test(one)).length;
  if (gap < size * ([BLANK, MIXED_BLANK, WIDE_BLANK][wide] as number)) return '';
  return ' '.repeat(Math.max(1, Math.min(MOST_BLANKS, Math.round(gap / (size * 0.5)))));
}

/** Pieces of one line as one. */
export function lineOf(pieces: readonly Piece[]): TextLine {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  let text = '';
  sorted.forEach((piece, index) => {
    const before = sorted[index - 1];
    text += (before ? gapText(before, piece) : '') + piece.text;
  });
  const first = sorted[0] as Piece;
  return {
    pieces: sorted,
    text,
    left: first.left,
    right: Math.max(...sorted.map(({ right }) => right)),
    baseline: first.baseline,
    size: Math.max(...sorted.map(({ size }) => size)),
    page: first.page,
    line: first.line,
  };
}

/** Groups pieces into lines, from the top. */
export function linesOf(pieces: readonly Piece[]): TextLine[] {
  const sorted = [...pieces].sort((a, b) => middleOf(a) - middleOf(b));
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    const isSame = first && middleOf(piece) - middleOf(first) <= Math.min(piece.size, first.size) * 0.45;
    if (isSame) group?.push(piece);
    else groups.push([piece]);
  }
  return groups.map(lineOf);
}

/** Tells the pieces of a page on which of its lines they stand. */
export function withLines(pieces: readonly Piece[]): Piece[] {
  const numbers = new Map(
    linesOf(pieces).flatMap(({ pieces: own }, index) => own.map((piece) => [piece, index + 1] as const)),
  );
  return pieces.map((piece) => ({ ...piece, line: numbers.get(piece) ?? 1 }));
}

/** The width that a character takes. */
function advance(character: string, size: number): number {
  return WIDE.test(character) ? size : size * 0.55;
}

/** Signs that no line begins with. */
const CLOSING = '，。、；：！？）》」』】”’%,.;:!?)';

/**
 * How wide the part of a text is that has to stay on one line: a Chinese character, or a word of other letters, with the
 * signs behind it that may begin no line.
 */
export function firstWidth({ text, size }: Pick<TextLine, 'text' | 'size'>): number {
  let end = /^[\w.,%+-]+/.exec(text)?.[0].length ?? 1;
  while (end < text.length && CLOSING.includes(text.charAt(end))) end += 1;
  const word = text.slice(0, end);
  return [...word].reduce((sum, character) => sum + advance(character, size), 0);
}

/** Free space at the sides of a cell, in points. */
const PADDING = 14;

/** Whether a bracket is left open: what looks like a number before a text, `90）`, may be its end. */
function hasOpenBracket(text: string): boolean {
  return text.split(/[（(]/).length > text.split(/[）)]/).length;
}

/**
 * Whether a line goes on in the next one since there was no room: what comes next would not have fitted, and begins no
 * numbered paragraph.
 */
export function isWrapped(line: TextLine, next: TextLine, room: number): boolean {
  if (splitEnumerator(next.text)[0] !== '' && !hasOpenBracket(line.text)) return false;
  return line.right - line.left + firstWidth(next) > room;
}

/** The text of lines below one another, those that were wrapped joined; `width` is that of the space they stand in. */
export function joinLines(lines: readonly TextLine[], width: number): string {
  const widest = Math.max(...lines.map(({ left, right }) => right - left));
  const room = Math.max(width - PADDING, widest + 0.1);
  let text = '';
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    text += line.text;
    if (!next) return;
    const areLetters = /[A-Za-z,;]$/.test(line.text) && /^[A-Za-z]/.test(next.text);
    if (!isWrapped(line, next, room)) text += '\n';
    else if (areLetters) text += ' ';
  });
  return text;
}
