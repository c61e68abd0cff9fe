import type { Scope } from '../vocabulary/goal-labels';
import { readLevelName } from '../../domain/indicator-levels';
import { yearsNamed } from '../../domain/stated-time';
import { untilMonth, type IndicatorColumn } from '../vocabulary/indicator-columns';
import { NAMING } from './header-families';
import { headerAt, type HeaderCell, type HeaderRows } from './header-rows';
import { isNaming } from './header-shapes';
import { pathOf, projectField, type ProjectColumn } from './project-columns';
import type { ReadCell, ReadRow } from './read-row';

/** A column under the header: what it holds, or under which answer of 完成可能性 a tick stands in it. */
export type HeaderColumn =
  | {
      readonly kind: IndicatorColumn;
      readonly scope: Scope;
      /** Which of the levels side by side it stands under; null where levels have columns of their own. */
      readonly strip: number | null;
    }
  | ProjectColumn
  | { readonly kind: 'choice'; readonly word: string }
  /** A kind of reason that is ticked. */
  | { readonly kind: 'reasonChoice'; readonly word: string };

/** Levels that stand above the columns of their indicators. */
export interface HeaderLevels {
  readonly level1: ReadCell | null;
  readonly level2: ReadCell | null;
}

const NO_LEVELS: HeaderLevels = { level1: null, level2: null };

export interface IndicatorHeader {
  readonly columns: ReadonlyMap<number, HeaderColumn>;
  /** Cells of the header with the empty ones. */
  readonly width: number;
  /** Rows that it takes. */
  readonly rows: number;
  /** What the label left of it says of the time of the indicators. */
  readonly scope: Scope;
  /** Every row names its project or stands below one that does. */
  readonly isList: boolean;
  /** Levels side by side, each over columns of its own; empty where they have columns themselves. */
  readonly strips: readonly HeaderLevels[];
}

/** The columns where a header begins anew: two blocks side by side; null of one block. */
function secondBlock(cells: readonly ReadCell[]): { from: number; shared: number } | null {
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

/** Of which time the targets of a column are, where names are shared: `实施周期指标值` beside `年度指标值`. */
function timeOfTarget({ text }: Pick<ReadCell, 'text'>): Scope {
  return /中期|长期|实施期|周期|存续期|总体/.test(text) ? 'longTerm' : 'year';
}

/** Which cells of a header head a column, and what each is: 绩效指标, or 绩效目标内容, is the name where no column is called so. */
function columnKind({ meaning, column }: ReadCell, cells: readonly ReadCell[]): IndicatorColumn | undefined {
  if (meaning?.block !== 'indicators') {
    const isLeft = cells.every(
      (other) =>
        other.column > column || other.meaning?.column === undefined || !NAMING.has(other.meaning.column),
    );
    // 年度绩效指标完成情况, left of the levels, is the label of the block.
    if (isLeft && meaning?.column === 'actual') return undefined;
    if (meaning?.column !== undefined || meaning?.goals !== 'any') return meaning?.column;
  }
  const isNamed = cells.some(
    ({ meaning: other }) => other?.column === 'level3' || other?.column === 'content',
  );
  const isAfterLevel = cells.some(
    (other) =>
      other.column < column && other.meaning?.column !== undefined && NAMING.has(other.meaning.column),
  );
  const isBeforeTarget = cells.find((other) => other.column > column)?.meaning?.column === 'target';
  return (isAfterLevel || (isBeforeTarget && !cells.some(isNaming))) && !isNamed ? 'level3' : undefined;
}

/** What a cell of the header heads, of the columns of indicators; undefined where it is none of them. */
function kindOf(cell: HeaderCell, cells: readonly HeaderCell[]): IndicatorColumn | undefined {
  for (let { group } = cell; group !== null; group = group.group)
    if (group.meaning?.column === 'remark') return 'remark';
  const kind = columnKind(cell, cells);
  const { text } = cell;
  // 年初指标值 beside 调整指标值.
  const isAdjusted = ({ meaning, text: other }: HeaderCell) =>
    meaning?.column === 'target' && other.includes('调整');
  if (kind === 'target' && text.includes('年初') && cells.some(isAdjusted)) return 'formerTarget';
  const has = (other: IndicatorColumn) => cells.some(({ meaning }) => meaning?.column === other);
  // 运算符号, 内容, 度量单位: between sign and unit stands the figure.
  return kind === 'content' && cell.meaning?.key === '内容' && has('comparator') && !has('target')
    ? 'target'
    : kind;
}

/** The levels that head the columns of a cell, where they stand above their indicators. */
function levelsAbove(cell: HeaderCell): HeaderLevels | null {
  const groups: HeaderCell[] = [];
  for (let { group } = cell; group !== null; group = group.group)
    if (readLevelName(group.text)) groups.unshift(group);
  const [first, second] = groups;
  if (!first) return null;
  if (second) return { level1: first, level2: second };
  return readLevelName(first.text)?.level1
    ? { level1: first, level2: null }
    : { level1: null, level2: first };
}

/** The times of two blocks side by side, the left one first. */
function timesOf(
  cells: readonly HeaderCell[],
  above: ReadRow | undefined,
  { from, shared }: { from: number; shared: number },
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
function goesOnBeside(
  rows: readonly ReadRow[],
  index: number,
  cells: readonly HeaderCell[],
  { from, shared }: { from: number; shared: number },
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

/** Whether a column says of a later month than another what was reached. */
function isLater(other: HeaderCell, { text }: HeaderCell): boolean {
  const month = untilMonth(text);
  return other.meaning?.column === 'actual' && month > 0 && untilMonth(other.text) > month;
}

/** Whether a column has the targets of another year than the table, beside one that has those of its year. */
function isOfOtherYear(
  cell: HeaderCell,
  cells: readonly HeaderCell[],
  yearOfTable: () => number | null,
): boolean {
  const yearIn = ({ meaning, text }: HeaderCell) =>
    meaning?.column === 'target' ? (yearsNamed(text)[0] ?? null) : null;
  const named = yearIn(cell);
  if (named === null) return false;
  const year = yearOfTable();
  return year !== null && named !== year && cells.some((other) => yearIn(other) === year);
}

/** Reads the header that stands at `index`, of a table of a year where that is known. */
export function readIndicatorHeader(
  rows: readonly ReadRow[],
  index: number,
  yearOfTable: () => number | null = () => null,
): IndicatorHeader {
  const { cells, width, rows: count } = headerAt(rows, index) as HeaderRows;
  const columns = new Map<number, HeaderColumn>();
  const used = new Set<string>();
  const strips: HeaderLevels[] = [];
  const levels = cells.map(levelsAbove);
  const split = levels.some((above) => above !== null) ? null : secondBlock(cells);
  const isSnake = split !== null && goesOnBeside(rows, index, cells, split);
  const [left, right] = split && !isSnake ? timesOf(cells, rows[index - 1], split) : [];
  const targets = cells.filter(({ meaning }) => meaning?.column === 'target');
  const hasTwoTargets = new Set(targets.map(timeOfTarget)).size > 1;
  let isList = false;
  let scope: Scope = 'any';
  const sideOf = (column: number, kind: IndicatorColumn, cell: HeaderCell): Scope => {
    if (!split || isSnake) return kind === 'target' && hasTwoTargets ? timeOfTarget(cell) : 'any';
    return (column < split.shared ? 'any' : column < split.from ? left : right) ?? 'any';
  };
  cells.forEach((cell, at) => {
    const { column, meaning } = cell;
    if (meaning === null) return;
    const kind = kindOf(cell, cells);
    const field = projectField(cell);
    const above = levels[at] ?? null;
    if (kind !== undefined) {
      let strip = isSnake
        ? column < split.from
          ? 0
          : 1
        : above &&
          strips.findIndex(({ level1, level2 }) => level1 === above.level1 && level2 === above.level2);
      if (above && strip === -1) strip = strips.push(above) - 1;
      const side = sideOf(column, kind, cell);
      const name = `${kind} ${side} ${strip ?? ''}`;
      const isEarlier =
        (kind === 'actual' && cells.some((other) => isLater(other, cell))) ||
        isOfOtherYear(cell, cells, yearOfTable);
      columns.set(column, { kind: used.has(name) || isEarlier ? 'remark' : kind, scope: side, strip });
      if (isEarlier) return;
      used.add(name);
    } else if (meaning.reason !== undefined)
      columns.set(column, { kind: 'reasonChoice', word: meaning.reason });
    else if (meaning.prospect !== undefined) columns.set(column, { kind: 'choice', word: meaning.prospect });
    else if (meaning.block === 'indicators') scope = meaning.scope ?? 'any';
    else if (field !== null) {
      const path = pathOf(field, meaning);
      columns.set(column, { kind: 'project', field, path, label: cell.text, meaning });
      isList ||= field === 'name';
    }
  });
  if (isSnake) strips.push(NO_LEVELS, NO_LEVELS);
  return { columns, width, rows: count, scope, isList, strips };
}
