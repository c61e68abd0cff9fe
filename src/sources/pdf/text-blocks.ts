import { middleOf, type Piece } from './geometry';
import { edgesOf, regionAt, type Lattice, type Region } from './lattice';

/** Lines of one text are so many times their size apart. */
const LEAST_LEADING = 0.9;
const MOST_LEADING = 1.7;
/** Lengths that differ by less are equal, in points. */
const SAME = 1;

/** Whether a piece, drawn right after another, may be the next line of the same text: it is aligned with it. */
function continues(before: Piece, piece: Piece, leading: number | null): boolean {
  const step = piece.baseline - before.baseline;
  if (Math.abs(piece.size - before.size) > 0.5) return false;
  if (step < piece.size * LEAST_LEADING || step > piece.size * MOST_LEADING) return false;
  if (leading !== null && Math.abs(step - leading) > SAME) return false;
  return (
    Math.abs(piece.left - before.left) < SAME ||
    Math.abs(piece.right - before.right) < SAME ||
    Math.abs(piece.left + piece.right - before.left - before.right) < 2 * SAME
  );
}

/** Pieces that were drawn one after the other on one line without a gap, as parts in different fonts are. */
interface Run extends Piece {
  count: number;
}

/** Whether a line between two cells stands between the end of a piece and the beginning of the next one. */
function arePartedByLine(lattice: Lattice, before: Piece, piece: Piece): boolean {
  const y = middleOf(piece);
  const isBetween = (x: number) => x > before.right - SAME && x < piece.left + SAME;
  return (
    lattice.xs.some(isBetween) &&
    regionAt(lattice, before.right - 2 * SAME, y) !== regionAt(lattice, piece.left + 2 * SAME, y)
  );
}

function runsOf(lattice: Lattice, pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const gap = last ? piece.left - last.right : Infinity;
    const isSameLine = last !== undefined && Math.abs(piece.baseline - last.baseline) < SAME;
    const isNear = gap > -SAME && gap < piece.size * 0.4;
    if (last && isSameLine && isNear && !arePartedByLine(lattice, last, piece)) {
      last.text += piece.text;
      last.right = piece.right;
      last.count += 1;
    } else runs.push({ ...piece, count: 1 });
  }
  return runs;
}

/** Lines that were drawn one after the other as those of one text. */
function blocksOf(lattice: Lattice, pieces: readonly Piece[]): Run[][] {
  const blocks: Run[][] = [];
  let leading: number | null = null;
  for (const piece of runsOf(lattice, pieces)) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last && continues(last, piece, leading)) {
      leading ??= piece.baseline - last.baseline;
      block.push(piece);
    } else {
      blocks.push([piece]);
      leading = null;
    }
  }
  return blocks;
}

/** Where in a table a piece stands: by its middle, or by the edge at which a text begins that is longer than its cell. */
function regionOf(lattice: Lattice, piece: Piece, y: number): number {
  const middle = regionAt(lattice, (piece.left + piece.right) / 2, y);
  const first = regionAt(lattice, piece.left + SAME, y);
  const last = regionAt(lattice, piece.right - SAME, y);
  if (first === last || first < 0 || last < 0) return middle;
  const edgeOf = (index: number) => {
    const region = lattice.regions[index];
    return region ? edgesOf(lattice, region) : null;
  };
  const [left, right] = [edgeOf(first), edgeOf(last)];
  if (left && piece.left - left.left < piece.size) return first;
  return right && right.right - piece.right < piece.size ? last : middle;
}

/** Whether all heights are the same: in rows that differ little from the lines of a text, a point tells them apart. */
function areSame(values: readonly number[]): boolean {
  return values.every((value) => Math.abs(value - (values[0] ?? 0)) <= SAME / 3);
}

/**
 * Whether the lines of a block are those of cells below one another: each stands in its cell at the same height, as if
 * they were set one by one.
 */
function areOfOwnCells(lattice: Lattice, block: readonly Piece[], regions: readonly number[]): boolean {
  const edges = regions.flatMap((index) => {
    const region = lattice.regions[index];
    return region ? [edgesOf(lattice, region)] : [];
  });
  if (edges.length < block.length || new Set(regions).size < block.length) return false;
  const offsets = (of: (edge: (typeof edges)[number]) => number) =>
    areSame(edges.map((edge, index) => middleOf(block[index] as Piece) - of(edge)));
  return (
    offsets(({ top, bottom }) => (top + bottom) / 2) ||
    offsets(({ top }) => top) ||
    offsets(({ bottom }) => bottom)
  );
}

function isCentred(lattice: Lattice, region: Region, y: number, size: number): boolean {
  const { top, bottom } = edgesOf(lattice, region);
  return Math.abs(y - (top + bottom) / 2) <= size * 0.25;
}

/** The least free space at the sides of a cell together, in points. */
const LEAST_PADDING = 3;

/** Whether a line leaves no room in its cell for one character more. */
export function isFull(lattice: Lattice, region: Region, { left, right, size }: Piece): boolean {
  const edges = edgesOf(lattice, region);
  return edges.right - edges.left - LEAST_PADDING - (right - left) < size;
}

/** A block, and the regions of its lines; one for all of them where it is decided. */
interface PlacedBlock {
  block: readonly Run[];
  regions: readonly number[];
  /** Whether the lines may as well be those of one text that is cut, of a cell that is not known. */
  isDoubtful: boolean;
}

/** Whether each line but the last leaves no room in its cell: it was wrapped. */
function areFull(lattice: Lattice, block: readonly Run[], regions: readonly number[]): boolean {
  return block.slice(0, -1).every((line, index) => {
    const region = lattice.regions[regions[index] ?? -1];
    return region !== undefined && isFull(lattice, region, line);
  });
}

function placedBlock(lattice: Lattice, block: readonly Run[]): PlacedBlock {
  const own = block.map((piece) => regionOf(lattice, piece, middleOf(piece)));
  const placed = (regions: readonly number[], isDoubtful = false) => ({ block, regions, isDoubtful });
  if (block.length === 1 || new Set(own).size === 1 || areOfOwnCells(lattice, block, own)) return placed(own);
  const [first, last] = [block[0] as Piece, block.at(-1) as Piece];
  const middle = (middleOf(first) + middleOf(last)) / 2;
  const whole = regionOf(lattice, first, middle);
  const region = lattice.regions[whole];
  if (region && isCentred(lattice, region, middle, first.size)) return placed(block.map(() => whole));
  // What is not in the middle of one cell are texts of several, or one that the page draws in part.
  return placed(own, areFull(lattice, block, own));
}

/** The cell of a doubtful block: a page is drawn row by row, so that it lies between those before and behind it. */
function decided(lattice: Lattice, blocks: readonly PlacedBlock[], at: number): PlacedBlock {
  const { block, regions } = blocks[at] as PlacedBlock;
  const orderOf = (index: number) => {
    const region = lattice.regions[index];
    return region ? region.row * lattice.xs.length + region.column : -1;
  };
  // Texts of one line are drawn before all others.
  const isSure = (one: PlacedBlock) => !one.isDoubtful && one.block.length > 1;
  const before = blocks.slice(0, at).reverse().find(isSure);
  const behind = blocks.slice(at + 1).find(isSure);
  const candidates = [...new Set(regions)].filter(
    (index) =>
      (!before || orderOf(index) > orderOf(before.regions[0] ?? -1)) &&
      (!behind || orderOf(index) < orderOf(behind.regions[0] ?? -1)),
  );
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined
    ? { block, regions: regions.map(() => only), isDoubtful: false }
    : (blocks[at] as PlacedBlock);
}

/**
 * Which region of a table each piece belongs to; -1 outside. A text of several lines that is higher than its row runs
 * over its edges: all of it belongs to the cell in its middle. Tells the regions with lines that may belong to another.
 *
 * @param pieces - in the order in which the page draws them
 */
export function assign(
  lattice: Lattice,
  pieces: readonly Piece[],
): { regions: number[]; doubtful: ReadonlySet<number> } {
  const blocks = blocksOf(lattice, pieces).map((block) => placedBlock(lattice, block));
  const placed = blocks.map((one, at) => (one.isDoubtful ? decided(lattice, blocks, at) : one));
  return {
    regions: placed.flatMap(({ block, regions }) =>
      regions.flatMap((region, index) => Array.from({ length: block[index]?.count ?? 0 }, () => region)),
    ),
    doubtful: new Set(placed.flatMap(({ regions, isDoubtful }) => (isDoubtful ? regions : []))),
  };
}
