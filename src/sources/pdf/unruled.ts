import type { Piece } from './geometry';
import { stepOf, type PageLine } from './page-parts';
import { lineOf } from './text-lines';
import { wrappedRows, type UnruledRow } from './wrapped-rows';

/** Texts so far apart on one line, by their size, stand in different columns. */
const COLUMN_GAP = 1.5;
/** Lines of one text are at most so many times their size apart. */
const MOST_LEADING = 1.7;
/** So many lines below one another with several columns are a table. */
const LEAST_ROWS = 3;

/** Lines that are paragraphs, or the rows of a table that no lines rule. */
export interface LineStretch<Line extends PageLine> {
  lines: Line[];
  /** Null where they are paragraphs. */
  rows: UnruledRow<Line>[] | null;
}

/** The texts of a line that stand apart. */
function segmentsOf({ pieces }: PageLine): Piece[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last && piece.left - last.right < piece.size * COLUMN_GAP) group?.push(piece);
    else groups.push([piece]);
  }
  return groups.map(lineOf);
}

/** The texts of a line that stand apart, from the left. */
export function textsApart(line: PageLine): string[] {
  return segmentsOf(line).map(({ text }) => text);
}

/** From where to where the texts of a column reach. */
interface Column {
  left: number;
  right: number;
}

/** The columns that the texts of several lines stand in: stretches of the page's width that none of them crosses. */
function columnsOf(texts: readonly Column[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of [...texts].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** Where the table ends whose first line is the one at `from`: behind it, one text alone may be a part of a cell. */
function endOf(lines: readonly PageLine[], from: number): number {
  let columns: Column[] = [];
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to] as PageLine;
    const texts = segmentsOf(line);
    const [only] = texts;
    const next = lines[to + 1];
    const step = Math.min(stepOf(line, lines[to - 1]), next ? stepOf(next, line) : Infinity);
    const isPart =
      only !== undefined &&
      step <= line.size * MOST_LEADING &&
      columns.filter(({ left, right }) => left < only.right && right > only.left).length === 1 &&
      only.left > (columns[0]?.right ?? Infinity);
    if (texts.length < 2 && !isPart) break;
    columns = columnsOf([...columns, ...texts]);
  }
  return to;
}

/**
 * Tells lines between ruled tables apart into paragraphs and tables without lines: three lines or more, one below the
 * other, with texts that stand apart in the same columns.
 */
export function unruledRows<Line extends PageLine>(lines: readonly Line[]): LineStretch<Line>[] {
  const stretches: LineStretch<Line>[] = [];
  let from = 0;
  const paragraphs = (to: number) => {
    if (to > from) stretches.push({ lines: lines.slice(from, to), rows: null });
  };
  for (let at = 0; at < lines.length;) {
    const to = endOf(lines, at);
    const own = lines.slice(at, to);
    const rows = own.map(segmentsOf);
    const columns = columnsOf(rows.flat());
    if (rows.length < LEAST_ROWS || columns.length < 2) {
      at = Math.max(to, at + 1);
      continue;
    }
    paragraphs(at);
    stretches.push({ lines: own, rows: wrappedRows(own, rows, columns) });
    from = to;
    at = to;
  }
  paragraphs(lines.length);
  return stretches;
}
