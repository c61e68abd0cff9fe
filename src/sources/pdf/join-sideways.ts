import { isFormTitle } from '../../forms/vocabulary/titles';
import { areTwins, clustered, type Piece, type Ruling, type Rulings } from './geometry';
import { joined } from './rulings';

/** A page as it is drawn. */
export interface DrawnPage {
  number: number;
  height: number;
  /** In the order in which they are drawn. */
  pieces: readonly Piece[];
  rulings: Rulings;
}

/** Lines as near as this are at the same height, in points. */
const SAME = 1.5;
/** Tables with less lines are told by nothing. */
const LEAST_LINES = 3;

interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
  heights: number[];
}

function extentOf({ lying }: Rulings): Extent | null {
  const heights = clustered(
    lying.map(({ at }) => at),
    SAME,
  );
  if (heights.length < LEAST_LINES) return null;
  return {
    left: Math.min(...lying.map(({ from }) => from)),
    right: Math.max(...lying.map(({ to }) => to)),
    top: heights[0] as number,
    bottom: heights.at(-1) as number,
    heights,
  };
}

/** Whether a side of a table is not closed by a line over its whole height. */
function isOpen(standing: readonly Ruling[], side: number, { top, bottom }: Extent): boolean {
  const covered = standing
    .filter(({ at }) => Math.abs(at - side) <= 2 * SAME)
    .reduce((sum, { from, to }) => sum + to - from, 0);
  return covered < bottom - top - 2 * SAME;
}

/**
 * How far right of a page the next one stands, when it shows the columns of the same table that did not fit on it: both
 * have lines at the same heights, and the table is open where it was cut. Null when it does not.
 */
function shiftOf(page: DrawnPage, next: DrawnPage): number | null {
  const extent = extentOf(page.rulings);
  const other = extentOf(next.rulings);
  if (!extent || !other || extent.heights.length !== other.heights.length) return null;
  if (extent.heights.some((height, index) => Math.abs(height - (other.heights[index] as number)) > SAME))
    return null;
  if (!isOpen(page.rulings.standing, extent.right, extent)) return null;
  if (!isOpen(next.rulings.standing, other.left, other)) return null;
  return next.pieces.some(({ text, left }) => left >= other.left && isFormTitle(text))
    ? null
    : extent.right - other.left;
}

function moved(lines: readonly Ruling[], along: number, across: number): Ruling[] {
  return lines.map(({ at, from, to }) => ({ at: at + across, from: from + along, to: to + along }));
}

/**
 * The pages of tables that are too wide for one, as a spreadsheet prints them, as one each: the page that shows further
 * columns is put right of the one before it. A text over the edge is drawn whole on the first.
 */
export function joinSideways(pages: readonly DrawnPage[]): DrawnPage[] {
  const whole: DrawnPage[] = [];
  for (const page of pages) {
    const last = whole.at(-1);
    const shift = last ? shiftOf(last, page) : null;
    if (!last || shift === null) {
      whole.push(page);
      continue;
    }
    const edge = Math.min(...page.rulings.lying.map(({ from }) => from));
    const pieces = page.pieces
      .filter(({ left }) => left >= edge - SAME)
      .map((piece) => ({ ...piece, left: piece.left + shift, right: piece.right + shift }))
      .filter((piece) => !last.pieces.some((other) => areTwins(other, piece)));
    const { lying, standing } = last.rulings;
    whole[whole.length - 1] = {
      ...last,
      pieces: [...last.pieces, ...pieces],
      rulings: {
        lying: joined([...lying, ...moved(page.rulings.lying, shift, 0)]),
        standing: joined([...standing, ...moved(page.rulings.standing, 0, shift)]),
      },
    };
  }
  return whole;
}
