import { between, clustered, nearest, type Ruling, type Rulings } from './geometry';

/** A cell of a ruled table: over which of its rows and columns it goes. */
export interface Region {
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Whether no line closes it at the bottom of the table, as where the edge of a page cuts it. */
  isOpenBelow: boolean;
}

/** A table as its lines rule it. */
export interface Lattice {
  /** Where its columns and rows begin, and behind the last where they end. */
  xs: readonly number[];
  ys: readonly number[];
  regions: readonly Region[];
  /** The region of each cell, row by row. */
  regionOf: readonly number[];
}

/** Lines cross that come as near to one another as this, in points. */
const CROSSING = 3;
/** Columns and rows are wider than this. */
const NARROWEST = 3;
/** Tables with more cells than this are none. */
const MOST_CELLS = 100_000;

class Groups {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    while (this.parents[root] !== root) root = this.parents[root] as number;
    let at = index;
    while (this.parents[at] !== root) {
      const next = this.parents[at] as number;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    this.parents[this.find(a)] = this.find(b);
  }
}

/** The lines that cross one another, directly or by others. */
function connected({ lying, standing }: Rulings): Rulings[] {
  const groups = new Groups(lying.length + standing.length);
  lying.forEach((line, index) => {
    standing.forEach((other, below) => {
      const crosses =
        other.at >= line.from - CROSSING &&
        other.at <= line.to + CROSSING &&
        line.at >= other.from - CROSSING &&
        line.at <= other.to + CROSSING;
      if (crosses) groups.join(index, lying.length + below);
    });
  });
  const found = new Map<number, Rulings>();
  const of = (index: number) => {
    const root = groups.find(index);
    const known = found.get(root) ?? { lying: [], standing: [] };
    found.set(root, known);
    return known;
  };
  lying.forEach((line, index) => of(index).lying.push(line));
  standing.forEach((line, index) => of(lying.length + index).standing.push(line));
  return [...found.values()];
}

/** The places of lines, with the ends of those that cross them where these go further. */
function places(lines: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const own = clustered(
    lines.map(({ at }) => at),
    NARROWEST,
  );
  const least = Math.min(...crossing.map(({ from }) => from));
  const most = Math.max(...crossing.map(({ to }) => to));
  if (own.length === 0 || least < (own[0] as number) - 2 * NARROWEST) own.unshift(least);
  if (most > (own.at(-1) as number) + 2 * NARROWEST) own.push(most);
  return own;
}

/** Tells whether a line stands at a place where it would part two cells. */
function wallsOf(lines: readonly Ruling[], at: readonly number[]): (place: number, value: number) => boolean {
  const walls = at.map((): Ruling[] => []);
  for (const line of lines) walls[nearest(at, line.at)]?.push(line);
  return (place, value) => walls[place]?.some(({ from, to }) => from <= value && value <= to) ?? false;
}

function latticeOf({ lying, standing }: Rulings): Lattice | null {
  if (lying.length < 2 || standing.length < 1) return null;
  const xs = places(standing, lying);
  const ys = places(lying, standing);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  // A single box is a frame around text.
  if (rows * columns < 2 || rows * columns > MOST_CELLS) return null;
  const hasStanding = wallsOf(standing, xs);
  const hasLying = wallsOf(lying, ys);
  const groups = new Groups(rows * columns);
  const middle = (all: readonly number[], index: number) =>
    ((all[index] as number) + (all[index + 1] as number)) / 2;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      if (column + 1 < columns && !hasStanding(column + 1, middle(ys, row))) groups.join(cell, cell + 1);
      if (row + 1 < rows && !hasLying(row + 1, middle(xs, column))) groups.join(cell, cell + columns);
    }
  }
  const regions: Region[] = [];
  const byRoot = new Map<number, number>();
  const regionOf = Array.from({ length: rows * columns }, (_, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const root = groups.find(cell);
    let index = byRoot.get(root);
    if (index === undefined) {
      byRoot.set(root, (index = regions.length));
      regions.push({ row, column, rows: 1, columns: 1, isOpenBelow: false });
    }
    const region = regions[index] as Region;
    const right = Math.max(region.column + region.columns, column + 1);
    region.column = Math.min(region.column, column);
    region.columns = right - region.column;
    region.rows = Math.max(region.rows, row - region.row + 1);
    if (row === rows - 1) region.isOpenBelow ||= !hasLying(rows, middle(xs, column));
    return index;
  });
  // Where no cell is closed the line is drawn at the top of the next page.
  const last = regions.filter((region) => region.row + region.rows === rows);
  if (last.every((region) => region.isOpenBelow)) for (const region of last) region.isOpenBelow = false;
  return { xs, ys, regions, regionOf };
}

/** The tables that lines rule on a page, from the top. */
export function latticesOf(rulings: Rulings): Lattice[] {
  return connected(rulings)
    .flatMap((lines) => latticeOf(lines) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** The index of the region at a place; -1 outside of the table. */
export function regionAt({ xs, ys, regionOf }: Lattice, x: number, y: number): number {
  const column = between(xs, x);
  const row = between(ys, y);
  return row < 0 || column < 0 ? -1 : (regionOf[row * (xs.length - 1) + column] ?? -1);
}

/** The edges of a region in points. */
export function edgesOf(
  { xs, ys }: Lattice,
  { row, column, rows, columns }: Region,
): { left: number; right: number; top: number; bottom: number } {
  return {
    left: xs[column] ?? 0,
    right: xs[column + columns] ?? 0,
    top: ys[row] ?? 0,
    bottom: ys[row + rows] ?? 0,
  };
}
