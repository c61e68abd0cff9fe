import { areTwins, middleOf, type Piece, type Ruling } from './geometry';
import type { DrawnPage } from './beside';
import { edgesOf, latticesOf, type Lattice } from './lattice';

/** Columns that begin as near to one another are the same, in points. */
const SAME_COLUMN = 4;
/** More rows than these are not repeated at the top of a page. */
const MOST_REPEATED = 6;

/** Whether a table is as wide as the one before it, or as some of its columns. */
function isWithin({ xs }: Lattice, above: Lattice): boolean {
  return [xs[0] ?? 0, xs.at(-1) ?? 0].every((x) =>
    above.xs.some((other) => Math.abs(other - x) <= SAME_COLUMN),
  );
}

const moved = (piece: Piece, down: number): Piece => ({ ...piece, baseline: piece.baseline + down });

/** How many rows at the top of the next page are drawn as those at the top of the table before. */
function repeatedRows(page: DrawnPage, next: DrawnPage, above: Lattice, below: Lattice): number {
  const down = (above.ys[0] ?? 0) - (below.ys[0] ?? 0);
  let count = 0;
  while (count < Math.min(MOST_REPEATED, below.ys.length - 2)) {
    const [top = 0, bottom = 0] = below.ys.slice(count);
    const own = next.pieces.filter((piece) => middleOf(piece) > top && middleOf(piece) < bottom);
    const isRepeated = (piece: Piece) => page.pieces.some((other) => areTwins(other, moved(piece, down)));
    // The text of a cut cell may be drawn over a repeated row.
    const isElsewhere = (piece: Piece) =>
      page.pieces.some(({ text, left }) => text === piece.text && Math.abs(left - piece.left) < SAME_COLUMN);
    if (!own.some(isRepeated) || !own.every((piece) => isRepeated(piece) || isElsewhere(piece))) break;
    count += 1;
  }
  return count;
}

/**
 * The pieces that both pages draw, as a spreadsheet does with a text that the edge of a page cuts: on one of the pages such
 * a text stands outside of its cell, over the edge.
 */
function twinsOf(page: DrawnPage, next: DrawnPage, bottom: number, top: number): [Piece, Piece][] {
  const near = page.pieces.filter(({ baseline, size }) => baseline > bottom - 20 * size);
  return next.pieces.flatMap((piece): [Piece, Piece][] => {
    const twin = near.find((other) => areTwins(other, moved(piece, bottom - top)));
    const isCut = twin && (middleOf(twin) > bottom || middleOf(piece) < top);
    return isCut ? [[twin, piece]] : [];
  });
}

/** Lines around the cells that go on from the page above where the page itself draws none. */
function linesOfOpenCells(
  above: Lattice,
  below: Lattice,
  top: number,
  next: DrawnPage,
): { lying: Ruling[]; standing: Ruling[] } {
  const bottom = below.ys.at(-1) ?? 0;
  const lines: { lying: Ruling[]; standing: Ruling[] } = { lying: [], standing: [] };
  for (const region of above.regions) {
    if (!region.isOpenBelow) continue;
    const { left, right } = edgesOf(above, region);
    const middle = (left + right) / 2;
    const closing = next.rulings.lying
      .filter(({ at, from, to }) => at > top + SAME_COLUMN && from <= middle && middle <= to)
      .map(({ at }) => at);
    const end = Math.min(bottom, ...closing);
    lines.lying.push({ at: top, from: left, to: right });
    lines.standing.push({ at: left, from: top, to: end }, { at: right, from: top, to: end });
  }
  return lines;
}

/**
 * Mends tables that the edge of a page tears as spreadsheets print them: a cell that is merged over the edge has no lines
 * on the page where it ends, and its text is drawn on both pages, over the edges of the table. Each text is left on the
 * page where it stands inside the table, and the lines are added.
 */
export function mendTornTables(pages: readonly DrawnPage[]): DrawnPage[] {
  const mended = [...pages];
  for (let index = 0; index + 1 < mended.length; index += 1) {
    const page = mended[index] as DrawnPage;
    const next = mended[index + 1] as DrawnPage;
    const above = latticesOf(page.rulings).at(-1);
    const [below] = latticesOf(next.rulings);
    if (!above || !below || !isWithin(below, above)) continue;
    const bottom = above.ys.at(-1) ?? 0;
    const top = below.ys[repeatedRows(page, next, above, below)] ?? 0;
    const twins = twinsOf(page, next, bottom, top);
    const dropped = new Set(twins.map(([one, other]) => (middleOf(one) < bottom ? other : one)));
    const lines = linesOfOpenCells(above, below, top, next);
    mended[index] = { ...page, pieces: page.pieces.filter((piece) => !dropped.has(piece)) };
    mended[index + 1] = {
      ...next,
      pieces: next.pieces.filter((piece) => !dropped.has(piece)),
      rulings: {
        lying: [...next.rulings.lying, ...lines.lying],
        standing: [...next.rulings.standing, ...lines.standing],
      },
    };
  }
  return mended;
}
