import Big from 'big.js';
import { withFollowUps } from '../../../src/domain/phase';
import { EMPTY_INDICATOR } from '../../../src/domain/indicator';
import { EMPTY_DOCUMENT, type TargetDocument } from '../../../src/domain/target-document';
import { EMPTY_EXECUTION, type ProjectTable } from '../../../src/domain/project-table';
import { parseTargetValue } from '../../../src/domain/target-value';
import { UserError } from '../../../src/locale/user-error';
import { NOTHING_ENTERED, resolveSettings } from '../../../src/domain/workbook-settings';
import { checkDocument } from '../../../src/rules/checker';
import { compareDocuments } from '../../../src/workbook/compare/compare-documents';
import { rollDocument } from '../../../src/workbook/roll-forward/roll-document';
import type { RolledTable } from '../../../src/workbook/roll-forward/roll-table';
import { cleanDocument, YEAR } from '../../support/clean-document';

const CLEAN = cleanDocument(8, 3);
const documentOf = (...projects: ProjectTable[]): TargetDocument => ({ ...EMPTY_DOCUMENT, projects });
const [first] = CLEAN.projects as [ProjectTable];

test('a good document is as good in the next year: nothing is found in it above a note', () => {
  const { document, from, to } = rollDocument(CLEAN, null);
  expect([from, to]).toEqual([YEAR, YEAR + 1]);
  const entered = { ...NOTHING_ENTERED, villages: 23 };
  const { findings } = checkDocument(document, resolveSettings(entered, document));
  expect(
    findings.filter(({ severity }) => severity !== 'info').map(({ rule, field }) => [rule, field]),
  ).toEqual([]);
});

test('all that differs between the years is codes, years and dates; every other text is taken over and told', () => {
  const { document, tables } = rollDocument(CLEAN, null);
  const { projects } = compareDocuments({ ...CLEAN, department: null }, { ...document, department: null });
  for (const { kind, pairedBy, changes } of projects) {
    expect([kind, pairedBy]).toEqual(['changed', 'name']);
    for (const { before, after } of changes)
      expect(String(after)).toBe(
        String(before)
          .replace(String(YEAR), String(YEAR + 1))
          .replace(/^(\d{6})24(?=[A-Z])/, '$125'),
      );
  }
  tables.forEach(({ table, carried }, index) => {
    const fields = carried.map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['code', 'name', 'budget.total', 'purpose', 'goals[0]', 'indicators[0].target']),
    );
    expect(carried.filter(({ before, after }) => before !== after).every(({ why }) => why === 'moved')).toBe(
      true,
    );
    expect(table.indicators).toHaveLength(CLEAN.projects[index]!.indicators.length);
  });
});

test('what was spent, achieved and scored stays behind; the document of this year is as it was', () => {
  const evaluated: ProjectTable = {
    ...first,
    execution: { ...EMPTY_EXECUTION, executed: new Big(3) },
    outcome: '目标已全部完成。',
    score: new Big(91),
    rating: '优',
    indicators: first.indicators.map((row) => ({ ...row, actual: '98%', score: new Big(9), reason: '无' })),
  };
  const before = JSON.stringify(evaluated);
  const [next] = rollDocument(documentOf(evaluated), null).document.projects;
  expect(next).toMatchObject({ execution: null, outcome: null, score: null, rating: null });
  for (const { actual, score, reason } of next!.indicators)
    expect([actual, score, reason]).toEqual([null, null, null]);
  expect(JSON.stringify(evaluated)).toBe(before);
});

test('history columns get the target and what came of it, where the form has them', () => {
  const list: ProjectTable = {
    ...first,
    form: 'indicatorList',
    indicators: [
      {
        ...EMPTY_INDICATOR,
        level3: '完成率',
        target: parseTargetValue('≥95%'),
        history: { previous: '≥90%', beforePrevious: '≥85%' },
      },
      { ...EMPTY_INDICATOR, level3: '户数', target: parseTargetValue('≥20户') },
    ],
  };
  const evaluation: ProjectTable = {
    ...list,
    form: 'selfEvaluation',
    indicators: [{ ...EMPTY_INDICATOR, level3: '完成率', actual: '96%' }],
  };
  const { document } = rollDocument(documentOf(list, evaluation), null);
  // The evaluation is none of next year's tables.
  expect(document.projects).toHaveLength(1);
  expect(document.projects[0]!.indicators.map(({ history }) => history)).toEqual([
    { previous: '≥95%（实际：96%）', beforePrevious: '≥90%' },
    { previous: '≥20户', beforePrevious: null },
  ]);
  const [without] = rollDocument(documentOf(first), null).document.projects;
  expect(without!.indicators.every(({ history }) => history === null)).toBe(true);
});

test('the history is what the evaluation says, also beside monitoring, and where both stand apart from the targets', () => {
  const row = (more: object) => ({ ...EMPTY_INDICATOR, level3: '完成率', ...more });
  const list: ProjectTable = {
    ...first,
    form: 'indicatorList',
    indicators: [row({ target: parseTargetValue('≥95%') })],
  };
  const later = (form: string, actual: string): ProjectTable => ({
    ...list,
    form,
    indicators: [row({ actual })],
  });
  const [evaluation, monitoring] = [later('selfEvaluation', '96%'), later('monitoring', '60%')];
  for (const tables of [
    [list, evaluation, monitoring],
    [monitoring, list, evaluation],
  ])
    for (const document of [documentOf(...tables), withFollowUps(documentOf(...tables))]) {
      const { projects } = rollDocument(document, null).document;
      expect(projects.map(({ indicators }) => indicators[0]!.history?.previous)).toEqual([
        '≥95%（实际：96%）',
      ]);
    }
});

test('an evaluation without targets becomes targets in the usual form', () => {
  const evaluation: ProjectTable = { ...first, form: 'selfEvaluation' };
  expect(rollDocument(documentOf(evaluation), null).document.projects.map(({ form }) => form)).toEqual([
    'spendingPlan',
  ]);
});

test('a text with another year keeps it and is told; a code of another year stays and is told', () => {
  const odd = { ...first, code: '13020821P00010010004W', name: '2021年未拨付资金', year: YEAR };
  const { tables } = rollDocument(documentOf(first, odd), null);
  const why = (field: string) => tables[1]!.carried.find((one) => one.field === field);
  expect(why('code')).toMatchObject({ why: 'codeKept', after: odd.code });
  expect(why('name')).toMatchObject({ why: 'otherYear', after: odd.name });
});

test('tables of another year beside those that are rolled are refused by name, since they would stand twice', () => {
  const at = (sheet: string, more: Partial<ProjectTable>): ProjectTable => ({
    ...first,
    ...more,
    origin: { file: null, sheet, cells: new Map() },
  });
  const next = first.code!.replace(/^(\d{6})\d\d/, `$1${(YEAR + 1) % 100}`);
  for (const other of [
    at('先做的表', { code: null, year: YEAR + 1 }),
    at('先做的表', { code: null, year: YEAR - 1 }),
    at('先做的表', { code: next, year: null }),
  ])
    expect(() => rollDocument(documentOf(first, first, other), null)).toThrow(
      expect.objectContaining({ values: { from: YEAR, names: '先做的表' } }),
    );
  // A code that is of no neighbouring year is a mistake of writing, which is told.
  const odd = at('错码', { code: first.code!.replace(/^(\d{6})\d\d/, '$199'), year: null });
  expect(rollDocument(documentOf(first, first, odd), null).tables).toHaveLength(3);
});

test('several years ahead are possible; the same year, an earlier one and an unknown one are not', () => {
  expect(rollDocument(CLEAN, YEAR + 3).document.projects[0]!.code).toContain('27P');
  for (const year of [YEAR, YEAR - 1]) expect(() => rollDocument(CLEAN, year)).toThrow(UserError);
  expect(() => rollDocument(documentOf({ ...first, code: null, year: null }), null)).toThrow(UserError);
});

test('a name that tells the year and the period of the project are moved, and told; other names are not told', () => {
  const [row] = first.indicators;
  const table: ProjectTable = {
    ...first,
    period: { start: `${YEAR}年1月`, end: `${YEAR}-12-31` },
    indicators: [`${YEAR}年培训人次`, '培训人次', `${YEAR - 1}年结转资金支付率`].map((level3) => ({
      ...row!,
      level3,
    })),
  };
  const [{ table: next, carried }] = rollDocument(documentOf(table), null).tables as [RolledTable];
  expect(next.period).toEqual({ start: `${YEAR + 1}年1月`, end: `${YEAR + 1}-12-31` });
  expect(next.indicators.map(({ level3 }) => level3)).toEqual([
    `${YEAR + 1}年培训人次`,
    '培训人次',
    `${YEAR - 1}年结转资金支付率`,
  ]);
  const told = carried.filter(({ field }) => field.startsWith('period') || field.endsWith('level3'));
  expect(told.map(({ field, why }) => [field, why])).toEqual([
    ['period.start', 'moved'],
    ['period.end', 'moved'],
    ['indicators[0].level3', 'moved'],
    ['indicators[2].level3', 'otherYear'],
  ]);
});
