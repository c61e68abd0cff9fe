import Big from 'big.js';
import { DEFAULT_LIMITS } from '../../src/domain/workbook-settings';
import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { parseTargetValue } from '../../src/domain/target-value';
import { planMonitoring } from '../../src/forms/monitoring/monitoring-sheet';
import { readGrids } from '../../src/forms/reader/read-grids';
import { planEvaluation } from '../../src/forms/self-evaluation/evaluation-sheet';
import { planProjectSheet } from '../../src/forms/spending-plan/project-sheet';
import { cellAddress } from '../../src/grid/area';
import { isFormula, type SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { gridOfPlan } from '../support/grid-of-plan';
import { hostOf } from '../support/host-of-plans';

type Value = string | number | boolean | null;

/** What a spreadsheet makes of each formula of the last sheet, with what the plan says that it makes of it. */
async function calculated(...plans: readonly SheetPlan[]): Promise<Record<string, [Value, Value]>> {
  const host = hostOf(plans);
  const plan = plans.at(-1)!;
  const sheet = host.model.find(plan.name)!;
  await host.settle();
  const formulas: Record<number, Record<number, string[]>> = {};
  plan.rows.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (isFormula(content)) (formulas[row] ??= {})[column] = [`=${content.formula}`];
    }),
  );
  const [unit, id] = [host.model.workbook.getId(), sheet.getSheetId()];
  const results = await host.model.api.getFormula().executeFormulas({ [unit]: { [id]: formulas } });
  const found: Record<string, [Value, Value]> = {};
  for (const [row, columns] of Object.entries(formulas))
    for (const column of Object.keys(columns)) {
      const content = plan.rows[Number(row)]![Number(column)]!;
      const value = results[unit]?.[id]?.[Number(row)]?.[Number(column)]?.[0]?.value as Value;
      if (isFormula(content))
        found[cellAddress(Number(row), Number(column))] = [value, content.result as Value];
    }
  return found;
}

const TABLE: ProjectTable = {
  ...EMPTY_PROJECT,
  form: 'selfEvaluation',
  year: 2025,
  code: '13020825P00010010004W',
  name: '河道"保洁"',
  agency: { code: '485001', name: '某镇人民政府' },
  moneyUnit: '万元',
  budget: { total: new Big(12), fiscal: new Big(10), other: new Big(2) },
  purpose: '用于河道日常保洁。',
  plan: [25, 50, 75, 100],
  goals: ['1. 河道整洁。'],
  execution: { ...EMPTY_EXECUTION, executed: new Big(9), weight: new Big(10) },
};

const row = (target: string, actual: string | null, more: Partial<Indicator> = {}): Indicator => ({
  ...EMPTY_INDICATOR,
  level1: '产出指标',
  level2: '数量指标',
  level3: '保洁次数',
  target: parseTargetValue(target),
  actual,
  weight: new Big(20),
  ...more,
});

/** Each with the points, of 20, that 财预〔2020〕10号 gives, worked out by hand. */
const CASES: readonly (readonly [Indicator, number | string])[] = [
  [row('≥20次', '20次'), 20],
  [row('≥20次', '25次'), 20],
  [row('≥20次', '10次'), 10],
  [row('≥20次', '0次'), 0],
  [row('≥20次', null), ''],
  [row('≥20次', '很多'), '请填数字'],
  [row('>20次', '21次'), 20],
  [row('>20次', '15次'), 15],
  [row('≤20次', '20次'), 20],
  [row('≤20次', '25次'), 16],
  [row('<20次', '19次'), 20],
  [row('<20次', '40次'), 10],
  [row('=20次', '20次'), 20],
  [row('=20次', '25次'), 16],
  [row('20次', '30次'), 20],
  [row('20次', '30次', { level3: '投诉次数' }), 13.33],
  [row('5-10天', '7天'), 20],
  [row('5-10天', '3天'), 12],
  [row('5-10天', '12天'), 16.67],
  [row('≥95%', '95%'), 20],
  [row('≥95%', '94.05%'), 19.8],
  [row('90%-95%', '85%'), 18.89],
  [row('≥-5%', '-10%'), 10],
  [row('≥-5%', '5%'), 20],
  [row('2025年12月31日', '2025年12月31日'), 20],
  [row('2025年12月31日', '2026年1月5日'), 12],
  [row('2025年12月31日', '达成预期指标'), 20],
  [row('优', '优'), 20],
  [row('优', '良'), 14],
  [row('优', '中'), 6],
  [row('优', '差'), 6],
  [row('良', '优'), 20],
  [row('中', '差'), 14],
  [row('差', '差'), 20],
  [row('持续改善', '达成预期指标'), 20],
  [row('持续改善', '持续改善'), 20],
  [row('持续改善', '部分达成预期指标'), 14],
  [row('持续改善', '未达成预期指标'), 6],
  [row('持续改善', '还行'), '请选择完成情况'],
];

/** Column of the scores. */
const isScore = (address: string) => address.startsWith('H');

test('scores by formula are those of the regulation, and those that the sheet says without being calculated', async () => {
  const plan = planEvaluation({ ...TABLE, indicators: CASES.map(([one]) => one) }, '自评');
  const cells = Object.entries(await calculated(plan)).filter(([address]) => isScore(address));
  // Above them stands the score of the execution, below them total and rating.
  const scores = cells.slice(-CASES.length - 2, -2).map(([, values]) => values);
  expect(scores).toEqual(CASES.map(([, score]) => [score, score]));
});

describe('every formula comes to what the sheet says before it is calculated', () => {
  const DONE: ProjectTable = {
    ...TABLE,
    indicators: [
      row('≥20次', '20次', { weight: new Big(60) }),
      row('≥95%', '94.05%', { level1: '效益指标', level2: '社会效益指标', weight: new Big(30) }),
    ],
  };
  const targets = (table: ProjectTable = DONE) => planProjectSheet(table, '目标');
  const linkedTo = (plan: SheetPlan) => ({
    sheet: '目标',
    project: readGrids([gridOfPlan(plan)]).projects[0]!,
  });

  test.each<[string, Partial<ProjectTable>, Record<string, Value>]>([
    // 9 of 12 is 75%, 7.5 of 10 points; 60 and 30 x 94.05/95.
    ['of an evaluation', {}, { 执行率: 0.75, 得分: 7.5, 总分: 97.2, 评价等级: '优', 分值: 100 }],
    [
      'of one without anything spent',
      { execution: null },
      { 执行率: '', 得分: '', 总分: '', 评价等级: '', 分值: 100 },
    ],
    [
      'of one that spent more than its budget',
      { execution: { ...TABLE.execution!, executed: new Big(15) } },
      { 执行率: 1.25, 得分: 10, 总分: 99.7, 评价等级: '优', 分值: 100 },
    ],
    [
      'of one without a budget',
      { budget: { total: new Big(0), fiscal: null, other: null } },
      { 执行率: '', 得分: '', 总分: '', 评价等级: '', 分值: 100 },
    ],
    [
      'of one that is good',
      { indicators: [row('≥20次', '16次', { weight: new Big(90) })] },
      { 执行率: 0.75, 得分: 7.5, 总分: 79.5, 评价等级: '中', 分值: 100 },
    ],
    [
      'of one that is bad',
      { indicators: [row('≥20次', '2次', { weight: new Big(80) })] },
      { 执行率: 0.75, 得分: 7.5, 总分: 15.5, 评价等级: '差', 分值: 90 },
    ],
  ])('%s', async (_, change, expected) => {
    const table = { ...DONE, ...change };
    const cells = await calculated(planEvaluation(table, '自评'));
    for (const [address, [value, stated]] of Object.entries(cells))
      expect([address, value]).toEqual([address, stated]);
    const last = 11 + table.indicators.length;
    const at = {
      执行率: 'H6',
      得分: 'I6',
      总分: `H${last + 1}`,
      评价等级: `I${last + 2}`,
      分值: `G${last + 1}`,
    };
    const found = Object.values(cells).map(([value]) => value);
    for (const [name, value] of Object.entries(expected))
      expect([name, at, found]).toEqual([name, at, expect.arrayContaining([value])]);
  });

  test('of an evaluation that follows its targets', async () => {
    const plan = targets();
    const cells = await calculated(plan, planEvaluation(DONE, '自评', linkedTo(plan)));
    for (const [address, [value, stated]] of Object.entries(cells))
      expect([address, value]).toEqual([address, stated]);
    const values = Object.values(cells).map(([value]) => value);
    expect(values).toEqual(
      expect.arrayContaining(['河道"保洁"', '13020825P00010010004W', 12, '≥20次', '保洁次数']),
    );
  });

  test('but where a target has changed since: then the score says so', async () => {
    const plan = planEvaluation(DONE, '自评', linkedTo(targets()));
    const rows = plan.rows.map((cells) =>
      cells.map((content) =>
        isFormula(content) && content.result === '≥20次' ? { ...content, result: '≥30次' } : content,
      ),
    );
    const changed = targets({ ...DONE, indicators: [row('≥30次', null), DONE.indicators[1]!] });
    const cells = await calculated(changed, { ...plan, rows });
    const values = Object.values(cells).map(([value]) => value);
    expect(values).toContain('目标值已改，请刷新本表');
    expect(values).toContain('≥30次');
    // The other indicator has the score that it had: 30 x 94.05/95.
    expect(values).toContain(29.7);
  });

  test.each([
    [2, '（0%）', 0],
    [3, '25%', 3],
    [8, '50%', 6],
    [12, '100%', 12],
  ])('of a monitoring of %s months: %s of the budget should be spent', async (month, share, planned) => {
    const plan = targets();
    const table: ProjectTable = {
      ...DONE,
      form: 'monitoring',
      execution: { ...EMPTY_EXECUTION, executed: new Big(4.5) },
    };
    const sheet = planMonitoring(table, '监控', { linked: linkedTo(plan), month, limits: DEFAULT_LIMITS });
    const cells = await calculated(plan, sheet);
    for (const [address, [value, stated]] of Object.entries(cells))
      expect([address, value]).toEqual([address, stated]);
    const texts = sheet.rows.flat().map((content) => (isFormula(content) ? content.result : content));
    expect(texts.some((text) => typeof text === 'string' && text.includes(share))).toBe(true);
    expect(texts).toContain(planned);
    // 4.5 of 12.
    expect(texts).toContain(0.375);
  });
});
