import Big from 'big.js';
import { countedAmount, type AmountSum } from '../../domain/counted-amount';
import { tableName, type ProjectTable } from '../../domain/project-table';
import { firstNames } from '../../locale/first-names';
import { localize, type Locale, type LocalText } from '../../locale/locale';
import { CHANGE_TEXTS } from '../../reports/comparison/change-kinds';
import type { ComparisonInput, ComparisonRow } from '../../reports/comparison/comparison-sheet';
import { linePlace } from '../../domain/line-place';
import type { DepartmentGoals } from '../../domain/department-goals';
import { placeOf } from '../../rules/finding';
import type { ComparedProject, Comparison } from './compare-documents';
import { amountChange, COMPARED_UNIT } from './compare-subjects';
import type { FieldChange } from './field-change';

const texts = {
  sides: { 'zh-CN': '原：{before}；现：{after}。', 'en-US': 'Before: {before}. After: {after}.' },
  side: {
    'zh-CN': '{file}（{count} 个项目，合计 {total} 万元）',
    'en-US': '{file} ({count} {count:project|projects}, {total} (10,000 yuan) in total)',
  },
  counts: {
    'zh-CN':
      '新增 {added} 个、删除 {removed} 个、有变动 {changed} 个、没有变动 {same} 个项目；预算合计增减 {difference} 万元{percent}。',
    'en-US':
      '{added} {added:project|projects} added, {removed} removed, {changed} changed, {same} the same; the total differs by {difference} (10,000 yuan){percent}.',
  },
  percent: { 'zh-CN': '（{percent}%）', 'en-US': ' ({percent}%)' },
  lacks: {
    'zh-CN': '{file}的合计不含 {count} 个金额未能读取的项目：{projects}。',
    'en-US':
      'The total of {file} is without {count} {count:project|projects} whose amount could not be read: {projects}.',
  },
  assumed: {
    'zh-CN': '{file}中有 {count} 个项目没有写明金额单位，按万元计算：{projects}。',
    'en-US':
      '{count} {count:project|projects} of {file} {count:states|state} no money unit and {count:is|are} counted in 万元: {projects}.',
  },
  wholeProject: { 'zh-CN': '整个项目（预算数，万元）', 'en-US': 'Whole project (budget, 10,000 yuan)' },
  department: { 'zh-CN': '部门整体绩效目标', 'en-US': 'Goals of the department' },
} satisfies Record<string, LocalText>;

/** The two sides as the user knows them. */
export interface ComparedSides {
  before: string;
  after: string;
}

/** More projects than this are not named one by one. */
const NAMED = 5;

function namesOf(tables: readonly ProjectTable[], locale: Locale): string {
  return firstNames(tables.map(tableName), NAMED, locale === 'zh-CN' ? '、' : ', ');
}

function lacking(file: string, { missing, assumed }: AmountSum, locale: Locale): string[] {
  const lines: [LocalText, readonly ProjectTable[]][] = [
    [texts.lacks, missing.map(({ table }) => table)],
    [texts.assumed, assumed],
  ];
  return lines.flatMap(([text, tables]) =>
    tables.length === 0
      ? []
      : [localize(text, locale, { file, count: tables.length, projects: namesOf(tables, locale) })],
  );
}

/** What was compared and what it comes to, in sentences; sums name what they lack. */
function comparisonHead({ projects, totals }: Comparison, sides: ComparedSides, locale: Locale): string[] {
  const count = (kind: ComparedProject['kind']) => projects.filter((one) => one.kind === kind).length;
  const side = (which: 'before' | 'after') =>
    localize(texts.side, locale, {
      file: sides[which],
      count: projects.filter((one) => one[which] !== null).length,
      total: totals[which].total.toFixed(),
    });
  const { difference, percent } = totals.change;
  return [
    localize(texts.sides, locale, { before: side('before'), after: side('after') }),
    localize(texts.counts, locale, {
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
      same: count('same'),
      difference: difference.toFixed(),
      percent: percent === null ? '' : localize(texts.percent, locale, { percent: percent.toFixed() }),
    }),
    ...lacking(sides.before, totals.before, locale),
    ...lacking(sides.after, totals.after, locale),
  ];
}

/** A field as people read it, with the row that it stands in. */
function changedField({ name, row }: FieldChange, locale: Locale): string {
  const field = localize(name, locale);
  return row === null ? field : locale === 'zh-CN' ? `${field}（${row}）` : `${field} (${row})`;
}

/** Where a change stands in the later side: a cell of its workbook, or a line. */
function placeIn(
  subject: ProjectTable | DepartmentGoals | null,
  field: string,
  locale: Locale,
): ComparisonRow['place'] {
  const { sheet, cell } = placeOf(subject, field);
  if (cell?.line !== undefined) return linePlace(cell.line, cell.within, locale);
  return sheet === null || cell === null ? null : { sheet, cell: { row: cell.row, column: cell.column } };
}

function fieldRow(
  project: Pick<ComparisonRow, 'project' | 'code'>,
  change: FieldChange,
  after: ProjectTable | DepartmentGoals | null,
  locale: Locale,
): ComparisonRow {
  return {
    ...project,
    change: localize(CHANGE_TEXTS[change.kind], locale),
    field: changedField(change, locale),
    before: change.before,
    after: change.after,
    difference: change.amount?.difference.toNumber() ?? null,
    percent: change.amount?.percent?.toNumber() ?? null,
    place: placeIn(after, change.field, locale),
  };
}

/** The budget of a project that stands on one side alone, in the compared unit; null where it cannot be counted. */
function budgetOf(table: ProjectTable | null): Big | null {
  const counted = table && countedAmount(table, 'total', COMPARED_UNIT);
  return counted && 'amount' in counted ? counted.amount : null;
}

function projectRows({ kind, before, after, changes }: ComparedProject, locale: Locale): ComparisonRow[] {
  const known = after ?? before;
  const project = { project: known?.name ?? null, code: known?.code ?? null };
  if (kind !== 'added' && kind !== 'removed')
    return changes.map((change) => fieldRow(project, change, after, locale));
  const [from, to] = [budgetOf(before), budgetOf(after)];
  const amount = from ?? to;
  const apart = amount === null ? null : amountChange(from ?? new Big(0), to ?? new Big(0));
  return [
    {
      ...project,
      change: localize(CHANGE_TEXTS[kind], locale),
      field: localize(texts.wholeProject, locale),
      before: from?.toNumber() ?? null,
      after: to?.toNumber() ?? null,
      difference: apart?.difference.toNumber() ?? null,
      percent: apart?.percent?.toNumber() ?? null,
      place: placeIn(after, 'name', locale),
    },
  ];
}

/**
 * A comparison as its sheet tells it.
 *
 * @param department - the goals of the later side, to point into
 */
export function comparisonInput(
  comparison: Comparison,
  sides: ComparedSides,
  department: DepartmentGoals | null,
  locale: Locale,
): ComparisonInput {
  const ofDepartment = { project: localize(texts.department, locale), code: null };
  return {
    head: comparisonHead(comparison, sides, locale),
    rows: [
      ...comparison.department.map((change) => fieldRow(ofDepartment, change, department, locale)),
      ...[...comparison.departments, ...comparison.projects, ...comparison.followUps].flatMap((table) =>
        projectRows(table, locale),
      ),
    ],
    locale,
  };
}
