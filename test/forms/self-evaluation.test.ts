import Big from 'big.js';
import { readGrids } from '../../src/forms/reader/read-grids';
import { planEvaluation } from '../../src/forms/self-evaluation/evaluation-sheet';
import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { parseTargetValue } from '../../src/domain/target-value';
import { gridOfPlan } from '../support/grid-of-plan';
import { expectSoundPlan } from '../support/plan-invariants';

const row = (level1: string, level2: string, level3: string, target: string, points: number, actual: string | null) => ({
  ...EMPTY_INDICATOR,
  level1,
  level2,
  level3,
  target: parseTargetValue(target),
  weight: new Big(points),
  actual,
});

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
  execution: { ...EMPTY_EXECUTION, initial: new Big(30), budget: new Big(30.9), executed: new Big(27.81), weight: new Big(10) },
  goals: ['1. 按时拨付。', '2. 保障运转。'],
  outcome: '已全部拨付。',
  indicators: [
    row('产出指标', '数量指标', '补助村数', '≥23个', 20, '20个'),
    row('产出指标', '质量指标', '到位率', '≥95%', 20, '96%'),
    row('产出指标', '时效指标', '完成时间', '2023年12月31日', 20, '2023年12月20日'),
    row('效益指标', '社会效益指标', '村级运转保障', '优', 20, '良'),
    row('满意度指标', '服务对象满意度指标', '村民满意度', '≥95%', 10, null),
  ],
};

test('an evaluation is a sound sheet that reads back as it was written', () => {
  const plan = planEvaluation(TABLE, '自评');
  expectSoundPlan(plan);
  const { projects, unplaced, unknownTables } = readGrids([gridOfPlan(plan)]);
  expect([unplaced, unknownTables ?? []]).toEqual([[], []]);
  const [read] = projects;
  const { origin: _a, ...fields } = read!;
  console.log(JSON.stringify(fields, null, 1));
});
