import { DEFAULT_LIMITS } from '../../src/domain/workbook-settings';
import Big from 'big.js';
import fc from 'fast-check';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { planMonitoring } from '../../src/forms/monitoring/monitoring-sheet';
import { readGrids } from '../../src/forms/reader/read-grids';
import { planEvaluation } from '../../src/forms/self-evaluation/evaluation-sheet';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { readSource } from '../../src/sources/read-source';
import { indicatorScore } from '../../src/rules/catalogue/evaluation/indicator-score';
import { JudgedIndicator } from '../../src/rules/support/judged-indicator';
import { isFormula, type SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { scoredRow as row } from '../support/full-table';
import { expectSoundPlan } from '../support/plan-invariants';

/** What a file with the sheet says. */
async function readBack(plan: SheetPlan) {
  const { bytes } = await writeWorkbook([plan]);
  const { content } = await readSource({ name: 'a.xlsx', bytes });
  if (content.kind !== 'workbook') throw new Error(content.kind);
  return readGrids(content.grids);
}

const TABLE: ProjectTable = {
  ...EMPTY_PROJECT,
  form: 'selfEvaluation',
  year: 2023,
  code: '13020823P00010010004W',
  name: '村级转移支付',
  agency: { code: '485001', name: '某镇人民政府' },
  supervisor: '某区财政局',
  moneyUnit: '万元',
  budget: { total: new Big(30.9), fiscal: new Big(30.9), other: null },
  execution: {
    ...EMPTY_EXECUTION,
    initial: new Big(30),
    budget: new Big(30.9),
    executed: new Big(27.81),
    weight: new Big(10),
  },
  goals: ['1. 按时拨付。', '2. 保障运转。'],
  outcome: '已全部拨付。',
  indicators: [
    row(['产出指标', '数量指标', '补助村数', '≥23个'], 20, { actual: '20个', reason: '三个村合并。' }),
    row(['产出指标', '质量指标', '到位率', '≥95%'], 20, { actual: '96%' }),
    row(['产出指标', '时效指标', '完成时间', '2023年12月31日'], 20, { actual: '2023年12月20日' }),
    row(['效益指标', '社会效益指标', '村级运转保障', '优'], 20, { actual: '良' }),
    row(['满意度指标', '服务对象满意度指标', '村民满意度', '≥95%'], 10, { actual: '94.05%' }),
  ],
};

test('an evaluation reads back as it was written, with the scores that a person works out', async () => {
  const plan = planEvaluation(TABLE, '自评');
  expectSoundPlan(plan);
  const { projects, unplaced, unknownTables } = await readBack(plan);
  expect([unplaced, unknownTables ?? []]).toEqual([[], []]);
  const [read] = projects;
  const { form, year, code, name, agency, supervisor, goals, outcome, budget, execution } = read!;
  expect({ form, year, code, name, agency, supervisor, goals, outcome }).toEqual({
    form: TABLE.form,
    year: TABLE.year,
    code: TABLE.code,
    name: TABLE.name,
    agency: TABLE.agency,
    supervisor: TABLE.supervisor,
    goals: TABLE.goals,
    outcome: TABLE.outcome,
  });
  expect([budget.total?.toString(), budget.fiscal?.toString(), budget.other]).toEqual(['30.9', '30.9', null]);
  // 27.81 of 30.90 is 90%.
  expect([execution?.rate, execution?.score].map(String)).toEqual(['90', '9']);
  expect(read!.indicators.map(({ actual }) => actual)).toEqual([
    '20个',
    '96%',
    '2023年12月20日',
    '良',
    '94.05%',
  ]);
  // 20 x 20/23; in full; in time; one grade below (70%); 10 x 94.05/95.
  expect(read!.indicators.map(({ score }) => score?.toNumber())).toEqual([17.39, 20, 20, 14, 9.9]);
  expect([read!.score?.toNumber(), read!.rating]).toEqual([90.29, '优']);
});

test('a score that was written over the formula stays, and the total follows it', async () => {
  const [first, ...others] = TABLE.indicators;
  const table = { ...TABLE, indicators: [{ ...first!, score: new Big(15) }, ...others] };
  const { projects } = await readBack(planEvaluation(table, '自评'));
  expect(projects[0]!.indicators[0]!.score?.toNumber()).toBe(15);
  expect([projects[0]!.score?.toNumber(), projects[0]!.rating]).toEqual([87.9, '良']);
});

test.each<[string, string, string | null, string, string, number, string?]>([
  ['of what an office wants little of', '数量指标', null, '投诉次数', '3次', 20],
  ['of what an office wants little of, and got more of it', '数量指标', null, '投诉次数', '10次', 10],
  ['of what is done about it', '数量指标', null, '投诉办结次数', '3次', 12],
  ['of costs', '成本指标', null, '人均成本', '4次', 20],
  ['of costs of which the table wants more', '成本指标', '正向指标', '投入', '4次', 16],
  ['that the table calls reverse', '数量指标', '反向', '工作日', '10次', 10],
  ['of 0, which is met by none', '数量指标', null, '超期件数', '0次', 20, '0次'],
  ['of 0, which is missed by one', '数量指标', null, '超期件数', '1次', 0, '0次'],
  ['of 0 of which the table wants more', '数量指标', '正向', '超期件数', '1次', 20, '0次'],
])('a figure without a comparator %s', (_, level2, direction, name, actual, score, target = '5次') => {
  const table = {
    ...TABLE,
    indicators: [row(['产出指标', level2, name, target], 20, { actual, direction })],
  };
  const cell = planEvaluation(table, '自评')
    .rows.flat()
    .find((content) => isFormula(content) && /ROUND\(.*IF\(/.test(content.formula));
  expect(cell).toMatchObject({ result: score });
  // The rule that looks at scores comes to the same, and takes no other.
  const judged = new JudgedIndicator(0, { ...table.indicators[0]!, score: new Big(score) });
  expect(indicatorScore.check(judged, null as never, null as never)).toEqual([]);
  const other = new JudgedIndicator(0, { ...table.indicators[0]!, score: new Big(score - 1) });
  expect(indicatorScore.check(other, null as never, null as never)).toHaveLength(1);
});

test.each([1, 84, 85, 86, 250, 256, 4_000])(
  'the formula of a score takes a target of %d quotes: Excel has no text of over 255 characters in one',
  (length) => {
    const indicators = [
      row(['产出指标', '数量指标', '各项工作', '"'.repeat(length)], 20, { actual: '达成预期指标' }),
    ];
    const linked = {
      sheet: '目标',
      project: {
        ...TABLE,
        origin: {
          file: null,
          sheet: '目标',
          cells: new Map([['indicators[0].target', { row: 9, column: 4 }]]),
        },
      },
    };
    const score = planEvaluation({ ...TABLE, indicators }, '自评', linked)
      .rows.flat()
      .filter(isFormula)
      .find(({ formula }) => formula.includes('目标值已改'));
    const texts = score!.formula.match(/"(?:[^"]|"")*"/g) as string[];
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(257);
    expect(score!.formula.length).toBeLessThan(1_000);
  },
);

test('as long as one score is open there is no total and no rating', async () => {
  const [first, ...others] = TABLE.indicators;
  const table = { ...TABLE, indicators: [{ ...first!, actual: null }, ...others] };
  const { projects, unplaced } = await readBack(planEvaluation(table, '自评'));
  expect([projects[0]!.indicators[0]!.score, projects[0]!.score, projects[0]!.rating]).toEqual([
    null,
    null,
    null,
  ]);
  expect(unplaced).toEqual([]);
});

test('a monitoring reads back as it was written', async () => {
  const [first, ...others] = TABLE.indicators;
  const table: ProjectTable = {
    ...TABLE,
    form: 'monitoring',
    execution: {
      ...EMPTY_EXECUTION,
      initial: new Big(30.9),
      budget: new Big(30.9),
      executed: new Big(20),
      forecast: new Big(30),
    },
    indicators: [{ ...first!, prospect: '有可能' }, ...others.map((one) => ({ ...one, prospect: '确定能' }))],
  };
  const plan = planMonitoring(table, '监控', { linked: null, month: 8, limits: DEFAULT_LIMITS });
  expectSoundPlan(plan);
  const { projects, unplaced } = await readBack(plan);
  expect(unplaced).toEqual([]);
  const { form, month, execution, indicators } = projects[0]!;
  expect([form, month]).toEqual(['monitoring', 8]);
  expect([execution?.initial, execution?.executed, execution?.forecast].map(String)).toEqual([
    '30.9',
    '20',
    '30',
  ]);
  // 20 of 30.9.
  expect(execution?.rate?.toFixed(2)).toBe('64.72');
  expect(indicators.map(({ prospect }) => prospect)).toEqual(['有可能', ...others.map(() => '确定能')]);
  expect(indicators.map(({ actual }) => actual)).toEqual(TABLE.indicators.map(({ actual }) => actual));
  expect(indicators[0]!.reason).toBe('三个村合并。');
});

test('texts of any kind stay texts on both sheets', () => {
  fc.assert(
    fc.property(fc.constantFrom('=1+1', '@SUM(A1)', '+修缮', '含"引号"的说明', '第一行\n第二行'), (text) => {
      const indicators = TABLE.indicators.map((one) => ({
        ...one,
        level3: text,
        reason: text,
        actual: text,
      }));
      const table = { ...TABLE, name: text, outcome: text, indicators };
      for (const plan of [
        planEvaluation(table, '自评'),
        planMonitoring({ ...table, form: 'monitoring' }, '监控', {
          linked: null,
          month: null,
          limits: DEFAULT_LIMITS,
        }),
      ]) {
        const formulas = plan.rows
          .flat()
          .filter((content) => typeof content === 'object' && content !== null);
        for (const { formula } of formulas) expect(formula).not.toMatch(/^(?:1\+1|SUM\(A1\)|修缮)/);
        expect(plan.rows.flat()).toContain(text);
      }
    }),
  );
});
