/** A transformation of the plane as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that first does `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A stretch on a line: from one place to another. */
export interface Stretch {
  from: number;
  to: number;
}

/** A ruling line; `at` is its y when it lies, its x when it stands. In points from the upper left of the page. */
export interface Ruling extends Stretch {
  at: number;
}

/** The ruling lines of a page. */
export interface Rulings {
  lying: Ruling[];
  standing: Ruling[];
}

/** A piece of text on one line. In points from the upper left of the page. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** The line on which its characters stand. */
  baseline: number;
  /** Of its font. */
  size: number;
  /** The page that draws it, and the line of that page on which it stands, from 1. */
  page: number;
  line: number;
}

/** The middle of a piece's characters between top and bottom. */
export function middleOf({ baseline, size }: Piece): number {
  return baseline - size * 0.35;
}

/** The places of a list, those that are near to one another as one, in order. */
export function clustered(values: readonly number[], tolerance: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const places: number[] = [];
  let group: number[] = [];
  const end = () => {
    if (group.length > 0) places.push(group.reduce((sum, one) => sum + one, 0) / group.length);
  };
  for (const value of sorted) {
    if (group.length > 0 && value - (group[0] as number) > tolerance) {
      end();
      group = [];
    }
    group.push(value);
  }
  end();
  return places;
}

/** The index of the place that is nearest; -1 of none. */
export function nearest(places: readonly number[], value: number): number {
  let best = -1;
  let least = Infinity;
  places.forEach((place, index) => {
    const distance = Math.abs(place - value);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/** Between which two of the places a value lies, by the index of the first; -1 outside of all. */
export function between(places: readonly number[], value: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low === 0 || low === places.length ? -1 : low - 1;
}

/** Whether two pieces are the same text at the same place. */
export function areTwins(one: Piece, other: Piece): boolean {
  return (
    Math.abs(one.left - other.left) < 1.5 &&
    Math.abs(one.baseline - other.baseline) < 1.5 &&
    one.text === other.text
  );
}
