import { readLevelName, readLevelPair } from '../../domain/indicator-levels';
import { parseTargetValue } from '../../domain/target-value';
import type { Scope } from '../vocabulary/goal-labels';
import { STANDARD_KINDS, type IndicatorColumn } from '../vocabulary/indicator-columns';
import type { HeaderColumn, IndicatorHeader } from './indicator-header';
import type { ReadCell, ReadRow } from './read-row';

/** A column of what is said of each indicator. */
type BlockColumn = Extract<HeaderColumn, { readonly scope: Scope }>;

/** What a column of the block is for, as its data shows; null of one that no field takes. */
export type Role = 'level1' | 'level2' | 'name' | 'description' | 'basis' | null;

/** The columns of one block, by what they hold: an entry a word of the header. */
export type BlockColumns = ReadonlyMap<IndicatorColumn, number>;

/** The columns of a header that are of a time and under levels of their own (see HeaderLevels); shared ones are of all. */
export function columnsOf(header: IndicatorHeader, scope: Scope, strip: number | null = null): BlockColumns {
  const columns = new Map<IndicatorColumn, number>();
  for (const [column, entry] of header.columns) {
    if (!('scope' in entry) || (entry.scope !== 'any' && entry.scope !== scope)) continue;
    if (entry.strip !== null && entry.strip !== strip) continue;
    if (!columns.has(entry.kind)) columns.set(entry.kind, column);
  }
  return columns;
}

/** What stands under a column of comparators, and nowhere else alone. */
const SIGN = /^(?:[≥≤=<>＞＜＝≧≦]|[<>]=|定性|不低于|不高于|不少于|不超过|(?:大于|小于)(?:等于)?|等于)$/;

const isSign = (text: string) => SIGN.test(text);

/** What stands under a column of directions. */
const isDirection = (text: string) => /^(?:正向|反向|逆向|负向)(?:指标)?$/.test(text);

/** Whether a column has texts, and each passes a test. */
function allPass(column: number, rows: readonly ReadRow[], passes: (text: string) => boolean): boolean {
  const cells = rows.flatMap(({ cells: all }) =>
    all.filter((cell) => cell.column === column && cell.text !== ''),
  );
  return cells.length > 0 && cells.every(({ text }) => passes(text));
}

/** The first column of what stands in a block, with its entry. */
function columnOf(
  columns: ReadonlyMap<number, HeaderColumn>,
  kind: IndicatorColumn,
): [number, BlockColumn] | undefined {
  return [...columns].find(([, entry]) => entry.kind === kind) as [number, BlockColumn] | undefined;
}

/**
 * Sign and value, and perhaps unit, below one label that is merged over them: the label stands over the signs. A value in
 * words may be merged over them, too.
 */
function signsBesideValues(columns: Map<number, HeaderColumn>, rows: readonly ReadRow[]): void {
  const found = columnOf(columns, 'target');
  if (!found || columnOf(columns, 'comparator')) return;
  const [column, target] = found;
  const next = Math.min(...[...columns.keys()].filter((known) => known > column));
  const values = new Set<number>();
  for (const { cells } of rows) {
    const beside = cells.filter((cell) => cell.column > column && cell.column < next && cell.text !== '');
    const sign = cells.find((cell) => cell.column === column)?.text ?? '';
    const [first] = beside;
    if (first && !isSign(sign)) return;
    if (first && sign !== '定性' && parseTargetValue(first.text).kind === 'text') return;
    for (const cell of beside) values.add(cell.column);
  }
  const [value, unit] = [...values].sort((a, b) => a - b);
  if (value === undefined) return;
  columns.set(column, { kind: 'comparator', scope: 'any', strip: null });
  columns.set(value, target);
  if (unit !== undefined && !columnOf(columns, 'unit'))
    columns.set(unit, { kind: 'unit', scope: 'any', strip: null });
}

/**
 * Signs under 指标方向 and directions under 指标性质, as some offices put them: the columns change places. Where there is only
 * one of them, it is the other.
 */
function swapSigns(columns: Map<number, HeaderColumn>, rows: readonly ReadRow[]): void {
  const [sign, direction] = [columnOf(columns, 'comparator'), columnOf(columns, 'direction')];
  if (sign && !allPass(sign[0], rows, isDirection)) return;
  if (direction && !allPass(direction[0], rows, isSign)) return;
  if (sign) columns.set(sign[0], { ...sign[1], kind: 'direction' });
  if (direction) columns.set(direction[0], { ...direction[1], kind: 'comparator' });
}

/**
 * The header with what its data shows, whatever the columns are called: one with nothing but comparators is theirs
 * (指标值类型), one with nothing but names of level 1 is that of level 1 (指标类型).
 */
export function withDataColumns(
  header: IndicatorHeader,
  labels: readonly ReadCell[],
  rows: readonly ReadRow[],
): IndicatorHeader {
  const has = (kind: IndicatorColumn) => columnOf(header.columns, kind) !== undefined;
  const columns = new Map(header.columns);
  // Columns of no word, and of one that no field has.
  const spare = labels.filter(({ column }) => {
    const kind = header.columns.get(column)?.kind;
    return kind === undefined || kind === 'remark';
  });
  const take = (kind: IndicatorColumn, passes: (text: string) => boolean) => {
    const found = spare.find(({ column }) => allPass(column, rows, passes));
    if (found) columns.set(found.column, { kind, scope: 'any', strip: null });
  };
  if (has('target') && !has('comparator')) take('comparator', isSign);
  signsBesideValues(columns, rows);
  swapSigns(columns, rows);
  if (header.strips.length > 0) return { ...header, columns };
  if (!has('level1')) take('level1', (text) => Boolean(readLevelName(text)?.level1));
  if (!has('level2')) take('bothLevels', (text) => readLevelPair(text) !== null);
  return { ...header, columns };
}

/** Tells what the naming columns of a block hold: a form may print level 2 under 一级指标, or names under 二级指标. */
export function rolesOf(columns: BlockColumns, rows: readonly ReadRow[]): ReadonlyMap<IndicatorColumn, Role> {
  const count = (kind: IndicatorColumn) => {
    const tally = { only1: 0, only2: 0, level2: 0, other: 0, standards: 0 };
    const column = columns.get(kind);
    if (column === undefined) return tally;
    for (const row of rows) {
      const cell = row.cells.find((one) => one.column === column);
      if (!cell || cell.text === '') continue;
      const name = readLevelName(cell.text);
      if (name?.level2) tally.level2 += 1;
      else if (!name) tally.other += 1;
      if (name?.level1 && !name.level2) tally.only1 += 1;
      if (name?.level2 && !name.level1) tally.only2 += 1;
      if (STANDARD_KINDS.has(cell.text)) tally.standards += 1;
    }
    return tally;
  };
  const roles = new Map<IndicatorColumn, Role>();
  const has = (kind: IndicatorColumn) => columns.has(kind);
  const [first, second] = [count('level1'), count('level2')];
  if (has('level1')) roles.set('level1', first.only2 > first.only1 ? 'level2' : 'level1');
  if (has('level2')) {
    const nameFollows = has('level3') || (has('content') && second.level2 > second.other);
    if (second.only1 > second.level2) {
      roles.set('level2', 'level1');
      roles.set('level1', null);
    } else if (roles.get('level1') === 'level2') roles.set('level2', 'name');
    else roles.set('level2', nameFollows || second.level2 > second.other ? 'level2' : 'name');
  }
  const hasLevel2 = [...roles.values()].includes('level2');
  const hasName = () => [...roles.values()].includes('name');
  if (has('level3')) {
    const third = hasLevel2 ? null : count('level3');
    if (third && third.level2 > third.other) roles.set('level3', 'level2');
    else roles.set('level3', hasName() ? 'description' : 'name');
  }
  if (has('content')) roles.set('content', hasName() ? 'description' : 'name');
  if (has('standard')) {
    const { standards } = count('standard');
    const asDescription = standards === 0 && !has('level3') && !has('description');
    roles.set('standard', asDescription ? 'description' : has('basis') ? null : 'basis');
  }
  return roles;
}
