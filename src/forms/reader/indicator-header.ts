import type { Scope } from '../vocabulary/goal-labels';
import { readLevelName } from '../../domain/indicator-levels';
import { yearsNamed } from '../../domain/stated-time';
import { untilMonth, type IndicatorColumn } from '../vocabulary/indicator-columns';
import { NAMING } from './header-families';
import { headerAt, type HeaderCell, type HeaderRows } from './header-rows';
import { isNaming } from './header-shapes';
import { pathOfProjectField, projectField, type ProjectColumn } from './project-columns';
import type { ReadCell, ReadRow } from './read-row';
import { goesOnBeside, secondBlock, timesOf } from './second-block';

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

/** Of which time the targets of a column are, where names are shared: `实施周期指标值` beside `年度指标值`, also over sign and figure. */
function timeOfTarget({ text, group }: HeaderCell): Scope {
  return /中期|长期|实施期|周期|存续期|总体/.test(`${group?.text ?? ''}${text}`) ? 'longTerm' : 'year';
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
    if (!split || isSnake) {
      const isOfTarget = kind === 'target' || cell.group?.meaning?.column === 'target';
      return isOfTarget && hasTwoTargets ? timeOfTarget(cell) : 'any';
    }
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
      const path = pathOfProjectField(field, meaning);
      columns.set(column, { kind: 'project', field, path, label: cell.text, meaning });
      isList ||= field === 'name';
    }
  });
  if (isSnake) strips.push(NO_LEVELS, NO_LEVELS);
  return { columns, width, rows: count, scope, isList, strips };
}
