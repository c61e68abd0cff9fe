import type { Scope } from '../vocabulary/goal-labels';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import { withAnswers } from './header-below';
import type { ReadCell, ReadRow } from './read-row';

/** Columns of a list in which every row is an indicator: what they say of the project. */
export type ProjectColumn =
  | 'agency'
  | 'supervisor'
  | 'code'
  | 'name'
  | 'budget.total'
  | 'budget.fiscal'
  | 'budget.other'
  | 'goals'
  | 'purpose';

/** A column under the header: what it holds, or under which answer of 完成可能性 a tick stands in it. */
export type HeaderColumn =
  | { readonly kind: IndicatorColumn; readonly scope: Scope }
  | { readonly kind: 'project'; readonly field: ProjectColumn; readonly label: string }
  | { readonly kind: 'choice'; readonly word: string }
  /** A kind of reason that is ticked. */
  | { readonly kind: 'reasonChoice'; readonly word: string };

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
}

const NAMING: ReadonlySet<IndicatorColumn> = new Set<IndicatorColumn>(['level1', 'level2', 'level3']);

/** Whether a row is the header of a block of indicators: it names levels, and what is said of each indicator. */
export function isIndicatorHeader({ cells }: ReadRow): boolean {
  let words = 0;
  for (const { meaning } of cells) if (meaning?.column !== undefined) words += 1;
  if (words < 2) return false;
  const found = new Set<IndicatorColumn>();
  let levels = 0;
  for (const { meaning } of cells) {
    const column = meaning?.column;
    if (column === undefined || found.has(column)) continue;
    found.add(column);
    if (NAMING.has(column)) levels += 1;
  }
  return (
    levels > 0 && (found.size >= 3 || (found.size === 2 && (found.has('target') || found.has('actual'))))
  );
}

function projectColumn({ meaning }: ReadCell): ProjectColumn | null {
  if (meaning === null) return null;
  const { field, agency, money, goals } = meaning;
  if (field === 'supervisor' || field === 'code' || field === 'name' || field === 'purpose') return field;
  if (agency !== undefined) return 'agency';
  if (money === 'total' || money === 'fiscal' || money === 'other') return `budget.${money}`;
  return goals === 'year' || goals === 'any' ? 'goals' : null;
}

/** The second row of a header, if the row below is one: the names of the levels, or the answers of 完成可能性. */
function secondRow(first: ReadRow, next: ReadRow | undefined): readonly ReadCell[] {
  if (!next) return [];
  const above = new Set(first.cells.flatMap(({ meaning }) => meaning?.column ?? []));
  const known = next.cells.filter(
    ({ meaning }) =>
      meaning?.column !== undefined || meaning?.prospect !== undefined || meaning?.reason !== undefined,
  );
  if (known.length < 2 || known.length * 2 < next.cells.length) return [];
  if (next.cells.some(({ meaning, cell }) => typeof cell.value !== 'string' || meaning?.field === 'name'))
    return [];
  const levels = known.filter(({ meaning }) => meaning?.column !== undefined && NAMING.has(meaning.column));
  if (levels.length >= 2) {
    const repeats = known.some(({ meaning }) => {
      const column = meaning?.column;
      return column !== undefined && column !== 'level3' && above.has(column);
    });
    return repeats || above.has('level1') || above.has('level2') ? [] : next.cells;
  }
  const answers = known.filter(
    ({ meaning }) => meaning?.prospect !== undefined || meaning?.reason !== undefined,
  );
  return answers.length > 0 && (above.has('prospect') || above.has('reason')) ? next.cells : [];
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
  if (words.some((text) => /中期|长期|实施期/.test(text))) return 'longTerm';
  return words.some((text) => /年度|当年|本年/.test(text)) ? 'year' : 'any';
}

/** Of which time the targets of a column are, where names are shared: `实施周期指标值` beside `年度指标值`. */
function timeOfTarget({ text }: Pick<ReadCell, 'text'>): Scope {
  return /中期|长期|实施期|实施周期|总体/.test(text) ? 'longTerm' : 'year';
}

/** Which cells of a header head a column, and what each is: 绩效指标 is the name where no column is called so. */
function columnKind({ meaning, column }: ReadCell, cells: readonly ReadCell[]): IndicatorColumn | undefined {
  if (meaning?.block !== 'indicators') return meaning?.column;
  const isNamed = cells.some(
    ({ meaning: other }) => other?.column === 'level3' || other?.column === 'content',
  );
  const isAfterLevel = cells.some(
    (other) =>
      other.column < column && other.meaning?.column !== undefined && NAMING.has(other.meaning.column),
  );
  return isAfterLevel && !isNamed ? 'level3' : undefined;
}

/** Reads the header that stands at `index`. */
export function readIndicatorHeader(rows: readonly ReadRow[], index: number): IndicatorHeader {
  const first = rows[index] as ReadRow;
  const below = secondRow(first, rows[index + 1]);
  const levels = below.filter(({ meaning }) => meaning?.column !== undefined && NAMING.has(meaning.column));
  const start = levels[0]?.column ?? -1;
  // A browser's copy gives one cell for the name over several levels: what is right of it moves on.
  const after = first.cells.find(({ column }) => column > start)?.column ?? Infinity;
  const gap = levels.length >= 2 && first.isText ? Math.max(0, start + levels.length - after) : 0;
  const answered = withAnswers(first, below);
  const cells = [
    ...(answered ??
      first.cells
        .filter(({ column }) => levels.length < 2 || column !== start)
        .map((cell) => (gap > 0 && cell.column > start ? { ...cell, column: cell.column + gap } : cell))
        .concat(below)),
  ].sort((a, b) => a.column - b.column);

  const columns = new Map<number, HeaderColumn>();
  const used = new Set<string>();
  const split = secondBlock(cells);
  let left: Scope = 'any';
  let right: Scope = 'any';
  if (split) {
    const above = rows[index - 1];
    left = scopeOf(above, split.shared, split.from);
    right = scopeOf(above, split.from, Infinity);
    if (left === 'any') left = scopeOfWord(cells, split.shared, split.from);
    if (right === 'any') right = scopeOfWord(cells, split.from, Infinity);
    // The usual order is the longer time first.
    if (left === right || (left === 'any' && right !== 'longTerm')) [left, right] = ['longTerm', 'year'];
    else if (left === 'any') left = 'year';
    else if (right === 'any') right = left === 'year' ? 'longTerm' : 'year';
  }
  const targets = cells.filter(({ meaning }) => meaning?.column === 'target');
  const hasTwoTargets = new Set(targets.map(timeOfTarget)).size > 1;
  let isList = false;
  let scope: Scope = 'any';
  for (const cell of cells) {
    const { column, meaning } = cell;
    if (meaning === null) continue;
    const kind = columnKind(cell, cells);
    const field = projectColumn(cell);
    if (kind !== undefined) {
      const side = split
        ? column < split.shared
          ? 'any'
          : column < split.from
            ? left
            : right
        : kind === 'target' && hasTwoTargets
          ? timeOfTarget(cell)
          : 'any';
      const name = `${kind} ${side}`;
      columns.set(column, { kind: used.has(name) ? 'remark' : kind, scope: side });
      used.add(name);
    } else if (meaning.reason !== undefined)
      columns.set(column, { kind: 'reasonChoice', word: meaning.reason });
    else if (meaning.prospect !== undefined) columns.set(column, { kind: 'choice', word: meaning.prospect });
    else if (meaning.block === 'indicators') scope = meaning.scope ?? 'any';
    else if (field !== null) {
      columns.set(column, { kind: 'project', field, label: cell.text });
      isList ||= field === 'name';
    }
  }
  const widthBelow = below.length > 0 ? (rows[index + 1]?.width ?? 0) : 0;
  const width = Math.max(first.width + gap, widthBelow, answered ? (cells.at(-1)?.column ?? 0) + 1 : 0);
  return { columns, width, rows: below.length > 0 ? 2 : 1, scope, isList };
}
