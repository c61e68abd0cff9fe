import { isFormTitle } from '../../forms/vocabulary/titles';
import { areTwins, clustered, middleOf, type Piece, type Rulings } from './geometry';
import { isName } from './join-pages';

/** A page as it is drawn. */
export interface DrawnPage {
  number: number;
  height: number;
  width: number;
  /** In the order in which they are drawn. */
  pieces: readonly Piece[];
  rulings: Rulings;
}

/** Lines as near as this are at the same height, in points. */
export const SAME = 1.5;
/** Tables with less lines are told by nothing. */
const LEAST_LINES = 3;

interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
  heights: number[];
}

function extentOf({ lying }: Rulings, least: number): Extent | null {
  const heights = clustered(
    lying.map(({ at }) => at),
    SAME,
  );
  if (heights.length < least) return null;
  return {
    left: Math.min(...lying.map(({ from }) => from)),
    right: Math.max(...lying.map(({ to }) => to)),
    top: heights[0] as number,
    bottom: heights.at(-1) as number,
    heights,
  };
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= 2 * SAME;

/** The rows, by their middles, that no line closes at a side of the table. */
function openRows({ lying, standing }: Rulings, side: number, { heights }: Extent): number[] {
  const walls = standing.filter(({ at }) => isNear(at, side));
  return heights.slice(1).flatMap((bottom, index) => {
    const top = heights[index] as number;
    const middle = (top + bottom) / 2;
    const reaches = lying.some(
      ({ at, from, to }) =>
        (Math.abs(at - top) <= SAME || Math.abs(at - bottom) <= SAME) &&
        from <= side + 2 * SAME &&
        to >= side - 2 * SAME,
    );
    return reaches && !walls.some(({ from, to }) => from < middle && middle < to) ? [middle] : [];
  });
}

/** Whether all lines of the table with less of them are at heights of the other: merged cells have none inside. */
function haveSameHeights({ heights: one }: Extent, { heights: other }: Extent): boolean {
  const [less, more] = one.length < other.length ? [one, other] : [other, one];
  return (
    Math.abs((one[0] as number) - (other[0] as number)) <= SAME &&
    less.every((height) => more.some((same) => Math.abs(height - same) <= SAME))
  );
}

const inside = ({ left, right, top, bottom }: Extent, piece: Piece) =>
  piece.right > left && piece.left < right && middleOf(piece) > top && middleOf(piece) < bottom;

/**
 * The whole of a text of which each of two pages may draw only the part that it has room for, the first its beginning and
 * the next its end; null when the pieces are different texts.
 */
export function wholeText(one: Piece, other: Piece): Piece | null {
  if (Math.abs(one.baseline - other.baseline) > SAME) return null;
  const [longer, shorter] = one.text.length < other.text.length ? [other, one] : [one, other];
  const isPart =
    (Math.abs(one.left - other.left) <= SAME && longer.text.startsWith(shorter.text)) ||
    (Math.abs(one.right - other.right) <= SAME && longer.text.endsWith(shorter.text));
  if (isPart) return longer;
  if (other.left < one.left || other.left > one.right - SAME || other.right < one.right) return null;
  for (let common = shorter.text.length; common > 0; common -= 1)
    if (one.text.endsWith(other.text.slice(0, common)))
      return { ...one, text: one.text + other.text.slice(common), right: other.right };
  return null;
}

export const movedRight = (piece: Piece, by: number): Piece => ({
  ...piece,
  left: piece.left + by,
  right: piece.right + by,
});

/** Where columns begin and end in a table. */
function columnsOf({ standing }: Rulings): number[] {
  return clustered(
    standing.map(({ at }) => at),
    2 * SAME,
  );
}

/** Where the columns that each page repeats at its left end on the next page: its left side when it repeats none. */
function endOfRepeated(page: DrawnPage, next: DrawnPage, extent: Extent, other: Extent): number {
  const down = { ...next, pieces: next.pieces.filter((piece) => inside(other, piece)) };
  const along = extent.left - other.left;
  const ends = columnsOf(page.rulings);
  let end = other.left;
  for (const x of columnsOf(next.rulings)) {
    if (x <= end + SAME) continue;
    const own = down.pieces.filter((piece) => piece.left >= end - SAME && piece.right <= x + SAME);
    const areRepeated = own.every((piece) =>
      page.pieces.some((twin) => areTwins(twin, { ...piece, left: piece.left + along })),
    );
    if (own.length < 2 || !areRepeated || !ends.some((at) => Math.abs(at - x - along) <= SAME)) break;
    end = x;
  }
  // A page that repeats the whole of another shows no further columns.
  return end >= other.right - 2 * SAME ? other.left : end;
}

/**
 * Whether two tables that are closed on all sides are parts of one: the same rows, of which the first page has no room for
 * a further column, though it has room for more rows.
 */
function arePartsOfOne(page: DrawnPage, next: DrawnPage, extent: Extent, other: Extent): boolean {
  if (Math.abs(extent.bottom - other.bottom) > SAME) return false;
  if (Math.abs(extent.left - other.left) > SAME) return false;
  const [first = 0, second = 0] = columnsOf(next.rulings);
  const hasRoomRight = extent.right + (second - first) < page.width - extent.left;
  const lowest = extent.heights.at(-2) as number;
  const hasRoomBelow = extent.bottom + 2 * (extent.bottom - lowest) < page.height - extent.top;
  if (hasRoomRight || !hasRoomBelow) return false;
  // Tables of a form each begin with its title, or with the same labels at the same places.
  if (next.pieces.some((piece) => !inside(other, piece) && middleOf(piece) < other.top)) return false;
  const firstRow = next.pieces.filter((piece) => middleOf(piece) < (other.heights[1] as number));
  if (firstRow.length === 0 || firstRow.some((piece) => page.pieces.some((twin) => areTwins(twin, piece))))
    return false;
  // Tables with the same columns are two, unless the second goes on with the names of further columns.
  const [ownColumns, otherColumns] = [columnsOf(page.rulings), columnsOf(next.rulings)];
  const areSame =
    ownColumns.length === otherColumns.length &&
    ownColumns.every((x, index) => Math.abs(x - (otherColumns[index] as number)) <= SAME);
  return !areSame || firstRow.some(({ text }) => isName(text));
}

/** How a page shows further columns of a table: from where on, and how far right of the first page. */
export interface Beside {
  edge: number;
  shift: number;
  /** Whether the table is open where it was cut: that decides for the pages that follow as well. */
  isOpen: boolean;
}

/**
 * How a page stands right of another, when it shows the columns of the same table that did not fit on it: both have lines
 * at the same heights, and either the table is open where it was cut, or the page could not have held one column more.
 * Null when it does not.
 *
 * @param isDecided - whether the page before stands beside one: the same rows are enough then
 */
export function besideOf(page: DrawnPage, next: DrawnPage, isDecided: boolean): Beside | null {
  const least = isDecided ? 2 : LEAST_LINES;
  const extent = extentOf(page.rulings, least);
  const other = extentOf(next.rulings, least);
  if (!extent || !other || !haveSameHeights(extent, other)) return null;
  const edge = endOfRepeated(page, next, extent, other);
  const shift = extent.right - edge;
  const right = openRows(page.rulings, extent.right, extent);
  const left = openRows(next.rulings, edge, other);
  const isCut = right.some((middle) => left.some((same) => Math.abs(middle - same) <= SAME));
  if (!isCut) {
    const isPart = isDecided ? isNear(extent.bottom, other.bottom) : arePartsOfOne(page, next, extent, other);
    return isPart ? { edge, shift, isOpen: isDecided } : null;
  }
  // Tables that are ruled at no side are open everywhere.
  if (openRows(page.rulings, extent.left, extent).some((middle) => right.includes(middle))) return null;
  const titles = ({ pieces }: DrawnPage) => pieces.filter(({ text }) => isFormTitle(text));
  // A title over the edge is drawn on both pages; one of its own is that of another table.
  const own = titles(next).filter(
    (piece) => piece.left >= edge && !page.pieces.some((other) => wholeText(other, movedRight(piece, shift))),
  );
  return own.length > 0 && titles(page).length > 0 ? null : { edge, shift, isOpen: true };
}
