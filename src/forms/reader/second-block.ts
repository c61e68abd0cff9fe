import type { Scope } from '../vocabulary/goal-labels';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import { NAMING } from './header-families';
import type { HeaderCell } from './header-rows';
import type { ReadCell, ReadRow } from './read-row';

/** Where a header begins anew, and the column of the first block that has what it begins with. */
interface SecondBlock {
  from: number;
  shared: number;
}

/** The columns where a header begins anew: two blocks side by side; null of one block. */
export function secondBlock(cells: readonly ReadCell[]): SecondBlock | null {
  const seen = new Map<IndicatorColumn, number>();
  for (const { meaning, column } of cells) {
    const kind = meaning?.column;
    if (kind === undefined) continue;
    const before = seen.get(kind);
    if (before !== undefined && (NAMING.has(kind) || kind === 'content'))
      return { from: column, shared: before };
    seen.set(kind, column);
  }
  return null;
}

function scopeOf(row: ReadRow | undefined, from: number, to: number): Scope {
  for (const { column, meaning } of row?.cells ?? []) {
    if (column < from || column >= to || meaning === null) continue;
    const scope = meaning.scope ?? (meaning.goals === 'actual' ? undefined : meaning.goals);
    if (scope !== undefined && scope !== 'any') return scope;
  }
  return 'any';
}

/** What a word of the header says of the time of its column: `中期指标值`. */
function scopeOfWord(cells: readonly ReadCell[], from: number, to: number): Scope {
  const words = cells.filter(({ column }) => column >= from && column < to).map(({ text }) => text);
  if (words.some((text) => /中期|长期|实施期|周期|存续期/.test(text))) return 'longTerm';
  return words.some((text) => /年度|当年|本年/.test(text)) ? 'year' : 'any';
}

/** The times of two blocks side by side, the left one first. */
export function timesOf(
  cells: readonly HeaderCell[],
  above: ReadRow | undefined,
  { from, shared }: SecondBlock,
): [Scope, Scope] {
  const timeOf = (start: number, end: number) => {
    const told = scopeOf(above, start, end);
    return told === 'any' ? scopeOfWord(cells, start, end) : told;
  };
  const [left, right] = [timeOf(shared, from), timeOf(from, Infinity)];
  // The usual order is the longer time first.
  if (left === right || (left === 'any' && right !== 'longTerm')) return ['longTerm', 'year'];
  if (left === 'any') return ['year', right];
  return [left, right === 'any' ? (left === 'year' ? 'longTerm' : 'year') : right];
}

/**
 * Whether the second of two blocks side by side goes on with the first, for want of room below: it repeats the whole header,
 * and nothing speaks of a longer time.
 */
export function goesOnBeside(
  rows: readonly ReadRow[],
  index: number,
  cells: readonly HeaderCell[],
  { from, shared }: SecondBlock,
): boolean {
  const kinds = (start: number, end: number) =>
    cells.filter(({ column }) => column >= start && column < end).map(({ text }) => text);
  const isWhole = kinds(shared, from).join() === kinds(from, Infinity).join();
  const isLong = ({ meaning, inline }: ReadCell) => {
    const word = meaning ?? inline?.meaning;
    return word?.goals === 'longTerm' || word?.scope !== undefined;
  };
  // The same names beside one another are those of two times.
  const isTwice = rows.slice(index + 1).some(({ cells: found }) => {
    const at = (column: number) => found.find((cell) => cell.column === column)?.text;
    const names = cells.filter(({ meaning, column }) => meaning?.column === 'level3' && column < from);
    return names.some(({ column }) => at(column) !== undefined && at(column) === at(column + from - shared));
  });
  return isWhole && !isTwice && !rows.slice(0, index).some((row) => row.cells.some(isLong));
}
