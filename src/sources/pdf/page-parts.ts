import { middleOf, type Piece, type Rulings } from './geometry';
import { edgesOf, latticesOf, type Lattice } from './lattice';
import { joinLines, linesOf, type TextLine } from './text-lines';
import { assign, isFull } from './text-blocks';

/** A cell of a table of a page. */
export interface PageCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
  /** The page and its line, from 1, on which its text begins; those of the cell before where it has none. */
  page: number;
  line: number;
  /** The size of its text and the room that is left in the last line of it, in points. */
  size: number;
  room: number;
  isOpenBelow: boolean;
  /** Whether the page may show a part of the text alone: its cell is full, or it may be one with that of another cell. */
  mayBeCut: boolean;
  /** Whether the text is higher than its cell. */
  isTooHigh: boolean;
}

/** A table of a page. */
export interface PageTable {
  kind: 'table';
  top: number;
  bottom: number;
  /** Where its columns begin, and behind the last where they end. */
  xs: readonly number[];
  rows: number;
  cells: PageCell[];
}

/** A line of text outside of tables. */
export interface PageLine extends TextLine {
  kind: 'line';
}

export type PagePart = PageTable | PageLine;

/** How far a line is below the one before; without end on another page. */
export function stepOf({ page, baseline }: PageLine, before: PageLine | undefined): number {
  return before?.page === page ? baseline - before.baseline : Infinity;
}

/** A line takes so many times the size of its text. */
const LINE = 1.2;

/** Least free space at both sides of a cell, in points. */
const CELL_PADDING = 10;

/** A page in the order in which it is read. */
export interface PageContent {
  number: number;
  height: number;
  /** Whether a table goes over its right edge. */
  isOffPage: boolean;
  parts: PagePart[];
}

function tableOf(
  lattice: Lattice,
  byRegion: ReadonlyMap<number, Piece[]>,
  doubtful: ReadonlySet<number>,
  page: number,
): PageTable {
  let place = { page, line: 1 };
  const cells = lattice.regions.map((region, index): PageCell => {
    const { left, right, top, bottom } = edgesOf(lattice, region);
    const lines = linesOf(byRegion.get(index) ?? []);
    const [first] = lines;
    const last = lines.at(-1);
    const piece = first?.pieces[0];
    if (piece) place = { page: piece.page, line: piece.line };
    const size = last?.size ?? 0;
    const room = right - left - CELL_PADDING - (last ? last.right - last.left : 0);
    const text = lines.length === 0 ? '' : joinLines(lines, right - left);
    const isFilled =
      last !== undefined &&
      isFull(lattice, region, last) &&
      bottom - top < (lines.length + 1) * last.size * LINE;
    const isTooHigh = lines.length > 1 && lines.length * size > bottom - top;
    return { ...region, text, ...place, size, room, mayBeCut: isFilled || doubtful.has(index), isTooHigh };
  });
  return {
    kind: 'table',
    top: lattice.ys[0] ?? 0,
    bottom: lattice.ys.at(-1) ?? 0,
    xs: lattice.xs,
    rows: lattice.ys.length - 1,
    cells,
  };
}

/**
 * What stands on a page: its ruled tables, and the lines of text outside of them, from the top.
 *
 * @param pieces - in the order in which the page draws them
 * @param page - its number
 */
export function pageParts(pieces: readonly Piece[], rulings: Rulings, page: number): PagePart[] {
  let rest = pieces;
  const tables = latticesOf(rulings).flatMap((lattice): PageTable[] => {
    const { regions, doubtful } = assign(lattice, rest);
    const byRegion = new Map<number, Piece[]>();
    rest.forEach((piece, index) => {
      const region = regions[index] ?? -1;
      const own = byRegion.get(region);
      if (own) own.push(piece);
      else byRegion.set(region, [piece]);
    });
    rest = byRegion.get(-1) ?? [];
    return byRegion.size > (byRegion.has(-1) ? 1 : 0) ? [tableOf(lattice, byRegion, doubtful, page)] : [];
  });
  const lines = linesOf(rest).map((line): PageLine => ({ ...line, kind: 'line' }));
  const topOf = (part: PagePart) => (part.kind === 'table' ? part.top : middleOf(part));
  return [...tables, ...lines].sort((a, b) => topOf(a) - topOf(b));
}
