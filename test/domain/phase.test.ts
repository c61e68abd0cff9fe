import Big from 'big.js';
import { EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { phaseOf, ProjectIndex, withFollowUps } from '../../src/domain/phase';
import { allTables, EMPTY_DOCUMENT } from '../../src/domain/target-document';
import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import { parseTargetValue } from '../../src/domain/target-value';
import { NOTHING_ENTERED, resolveSettings } from '../../src/domain/workbook-settings';
import { checkDocument } from '../../src/rules/checker';
import { overviewOf } from '../../src/domain/overview';

const table = (form: string, code: string | null, name: string | null): ProjectTable => ({
  ...EMPTY_PROJECT,
  form,
  code,
  name,
  moneyUnit: '万元',
  budget: { total: new Big(10), fiscal: null, other: null },
});
const CODE = '13020823P00010010004W';
const divided = (...projects: ProjectTable[]) => {
  const document = withFollowUps({ ...EMPTY_DOCUMENT, projects });
  const forms = (tables: readonly ProjectTable[] = []) => tables.map(({ form }) => form);
  return [forms(document.projects), forms(document.followUps)];
};

test('the phase of a form', () => {
  const forms = ['spendingPlan', 'declaration', 'indicatorList', 'monitoring', 'selfEvaluation'];
  expect(forms.map(phaseOf)).toEqual(['targets', 'targets', 'targets', 'monitoring', 'evaluation']);
});

test('monitoring and evaluation of a project with targets are follow-ups, told by code or by name', () => {
  const targets = table('spendingPlan', CODE, '村级转移支付');
  expect(
    divided(table('monitoring', CODE, null), targets, table('selfEvaluation', null, '村级 转移支付')),
  ).toEqual([['spendingPlan'], ['monitoring', 'selfEvaluation']]);
  // Written otherwise, it is the same code.
  expect(divided(targets, table('monitoring', '13020823p-00010010004w', null))[1]).toEqual(['monitoring']);
});

test('near misses: without targets, of another code with the same name, or of the same phase', () => {
  expect(divided(table('selfEvaluation', CODE, '甲'))).toEqual([['selfEvaluation'], []]);
  expect(
    divided(table('spendingPlan', CODE, '甲'), table('selfEvaluation', '13020824P000047100203', '甲'))[1],
  ).toEqual([]);
  expect(divided(table('spendingPlan', CODE, '甲'), table('declaration', CODE, '甲'))).toEqual([
    ['spendingPlan', 'declaration'],
    [],
  ]);
});

test('of a project without targets the evaluation stands for it, beside its monitoring', () => {
  const [monitoring, evaluation] = [table('monitoring', CODE, '甲'), table('selfEvaluation', CODE, '甲')];
  for (const tables of [
    [monitoring, evaluation],
    [evaluation, monitoring],
  ])
    expect(divided(...tables)).toEqual([['selfEvaluation'], ['monitoring']]);
  // Two of one kind are two, and so are those of two projects.
  expect(divided(evaluation, evaluation)).toEqual([['selfEvaluation', 'selfEvaluation'], []]);
  expect(divided(evaluation, table('monitoring', '13020823P000047100203', '甲'))[1]).toEqual([]);
  // Where there are targets, both follow them.
  expect(divided(evaluation, monitoring, table('declaration', CODE, '甲'))[0]).toEqual(['declaration']);
});

test('a table without code and name is told by nothing', () => {
  expect(divided(table('spendingPlan', null, null), table('selfEvaluation', null, null))[1]).toEqual([]);
});

test('the money of a project counts once, and no table is lost; doing it again changes nothing', () => {
  const document = withFollowUps({
    ...EMPTY_DOCUMENT,
    projects: [table('spendingPlan', CODE, '甲'), table('selfEvaluation', CODE, '甲')],
  });
  expect(overviewOf(document.projects).total.toNumber()).toBe(10);
  expect(allTables(document)).toHaveLength(2);
  expect(withFollowUps(document)).toEqual(document);
});

test('a name tells a project where either table has no code, and another name does not', () => {
  const later = table('selfEvaluation', CODE, '甲');
  expect(divided(table('spendingPlan', null, '甲'), later)).toEqual([['spendingPlan'], ['selfEvaluation']]);
  expect(divided(table('spendingPlan', null, '乙'), later)[1]).toEqual([]);
  expect(divided(table('spendingPlan', null, '甲乙'), table('monitoring', null, '甲'))[1]).toEqual([]);
});

test('a name tells no project of another year; a code does, and so does a name where a year is not stated', () => {
  const targets = { ...table('spendingPlan', null, '甲'), year: 2024 };
  const evaluation = (year: number | null, code: string | null = null) => ({
    ...table('selfEvaluation', code, '甲'),
    year,
  });
  expect(divided(targets, evaluation(2023))).toEqual([['spendingPlan', 'selfEvaluation'], []]);
  expect(divided(targets, evaluation(2024))[1]).toEqual(['selfEvaluation']);
  expect(divided(targets, evaluation(null))[1]).toEqual(['selfEvaluation']);
  expect(divided({ ...targets, code: CODE }, evaluation(2023, CODE))[1]).toEqual(['selfEvaluation']);
  // Of the targets of two years each has its own.
  const former = { ...targets, year: 2023 };
  const index = new ProjectIndex([former, targets]);
  expect([index.find(evaluation(2023)), index.find(evaluation(2024))]).toEqual([former, targets]);
  expect(index.find(evaluation(2022))).toBeNull();
});

test('of several tables of targets with one code the first is the one that is found', () => {
  const [first, second] = [table('spendingPlan', CODE, '甲'), table('declaration', CODE, '甲')];
  expect(new ProjectIndex([first, second]).find(table('monitoring', CODE, null))).toBe(first);
  expect(new ProjectIndex([second, first]).find(table('monitoring', null, '甲'))).toBe(second);
});

test('a document without follow-ups stays as it is, and names no list of them', () => {
  const targets = { ...EMPTY_DOCUMENT, projects: [table('spendingPlan', CODE, '甲')] };
  expect(withFollowUps(targets)).toBe(targets);
  const alone = withFollowUps({ ...EMPTY_DOCUMENT, projects: [table('selfEvaluation', CODE, '甲')] });
  expect(Object.keys(alone)).not.toContain('followUps');
});

test('an evaluation is scored by the direction of its targets, which it does not state itself', () => {
  const row = (change: Partial<Indicator>): Indicator => ({
    ...EMPTY_INDICATOR,
    level1: '产出指标',
    level2: '时效指标',
    level3: '响应时间',
    target: parseTargetValue('10分钟'),
    ...change,
  });
  // Twice as long as it may take: half of 8 points where less is better, all of them otherwise.
  const done = row({ actual: '20分钟', weight: new Big(8), score: new Big(4), reason: '人手不足。' });
  const evaluation = { ...table('selfEvaluation', CODE, null), indicators: [done] };
  const findingsWith = (direction: string | null) => {
    const targets = { ...table('indicatorList', CODE, null), indicators: [row({ direction })] };
    const document = withFollowUps({ ...EMPTY_DOCUMENT, projects: [targets, evaluation] });
    // A table that has not changed stays the same, so that it is not checked again.
    expect(withFollowUps({ ...EMPTY_DOCUMENT, projects: [targets, evaluation] }).followUps![0]).toBe(
      document.followUps![0],
    );
    expect(withFollowUps(document).followUps![0]).toBe(document.followUps![0]);
    const { findings } = checkDocument(document, resolveSettings(NOTHING_ENTERED, document));
    return findings.filter(({ rule }) => rule === 'indicator-score').length;
  };
  expect([findingsWith('反向指标'), findingsWith('正向指标'), findingsWith(null)]).toEqual([0, 1, 1]);
});

test('each indicator gets the direction of the one with its level 2 and its name, and keeps one of its own', () => {
  const row = (level2: string | null, level3: string | null, direction: string | null): Indicator => ({
    ...EMPTY_INDICATOR,
    level2,
    level3,
    direction,
  });
  const directions = (targets: readonly Indicator[], later: readonly Indicator[]) => {
    const made = { ...table('selfEvaluation', CODE, null), indicators: later };
    const projects = [{ ...table('indicatorList', CODE, null), indicators: targets }, made];
    const [evaluation] = withFollowUps({ ...EMPTY_DOCUMENT, projects }).followUps!;
    return [evaluation === made, ...evaluation!.indicators.map(({ direction }) => direction)];
  };
  const stated = [
    row('时效指标', '时间', '反向'),
    row('数量指标', '时间', '正向'),
    row('数量指标', '户数', '反向'),
    row('数量指标', null, '其他'),
    row(null, '村数', '正向'),
    row('质量指标', '合格率', null),
  ];
  const later = [
    row('数量 指标', '时间', null),
    row('时效指标', '时间', null),
    row('数量指标', null, null),
    row(null, '村数', null),
    row('质量指标', '合格率', null),
    row('质量指标', '村数', null),
    row('时效指标', '时间', '正向'),
    row('数量指标', '户数', null),
  ];
  expect(directions(stated, later)).toEqual([
    false,
    '正向',
    '反向',
    '其他',
    '正向',
    null,
    null,
    '正向',
    '反向',
  ]);
  // A table that gets none stays the same one.
  expect(directions(stated, [row('质量指标', '村数', null)])).toEqual([true, null]);
  expect(directions([row('时效指标', '时间', null)], [row('时效指标', '时间', null)])).toEqual([true, null]);
});

test('of two projects of one name without targets each evaluation stands for its own', () => {
  const [first, second] = [table('selfEvaluation', CODE, '甲'), table('selfEvaluation', null, '乙')];
  expect(divided(first, second, table('monitoring', null, '乙'))).toEqual([
    ['selfEvaluation', 'selfEvaluation'],
    ['monitoring'],
  ]);
  // An evaluation that follows targets has no monitoring of its own.
  expect(divided(table('declaration', CODE, null), first, table('monitoring', null, '甲'))).toEqual([
    ['declaration', 'monitoring'],
    ['selfEvaluation'],
  ]);
});
