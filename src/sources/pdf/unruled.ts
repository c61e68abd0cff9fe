import type { Piece } from './geometry';
import type { PageLine } from './page-parts';
import { lineOf } from './text-lines';

/** Texts so far apart on one line, by their size, stand in different columns. */
const COLUMN_GAP = 1.5;
/** So many lines below one another with several columns are a table. */
const LEAST_ROWS = 3;

/** Lines that are paragraphs, or the rows of a table that no lines rule. */
export interface LineStretch<Line extends PageLine> {
  lines: Line[];
  /** The cells of each line; null where they are paragraphs. */
  rows: { column: number; text: string }[][] | null;
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

/** The columns that the texts of several lines stand in: stretches of the page's width that none of them crosses. */
function columnsOf(rows: readonly (readonly Piece[])[]): { left: number; right: number }[] {
  const texts = rows.flat().sort((a, b) => a.left - b.left);
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of texts) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
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
    let to = at;
    while (to < lines.length && segmentsOf(lines[to] as Line).length > 1) to += 1;
    const rows = lines.slice(at, to).map(segmentsOf);
    const columns = columnsOf(rows);
    if (rows.length < LEAST_ROWS || columns.length < 2) {
      at = Math.max(to, at + 1);
      continue;
    }
    paragraphs(at);
    stretches.push({
      lines: lines.slice(at, to),
      rows: rows.map((segments) =>
        segments.map(({ left, text }) => ({
          column: columns.filter((column) => column.left <= left + 0.1).length - 1,
          text,
        })),
      ),
    });
    from = to;
    at = to;
  }
  paragraphs(lines.length);
  return stretches;
}
