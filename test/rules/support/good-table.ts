import Big from 'big.js';
import type { DepartmentGoals } from '../../../src/domain/department-goals';
import { EMPTY_INDICATOR, type Indicator } from '../../../src/domain/indicator';
import { NO_ORIGIN } from '../../../src/domain/place';
import { EMPTY_PROJECT, type ProjectTable } from '../../../src/domain/project-table';
import { parseTargetValue } from '../../../src/domain/target-value';

function indicator(
  level1: string,
  level2: string,
  level3: string,
  description: string,
  target: string,
): Indicator {
  return {
    ...EMPTY_INDICATOR,
    level1,
    level2,
    level3,
    description,
    target: parseTargetValue(target),
    basis: '历史标准',
  };
}

/** The rows of {@link GOOD_TABLE}, by what each measures. */
export const ROW = { quantity: 0, quality: 1, timeliness: 2, cost: 3, benefit: 4, satisfaction: 5 } as const;

/** A table in the form of the sample document, of a township with 23 villages, in which no rule finds anything. */
export const GOOD_TABLE: ProjectTable = {
  ...EMPTY_PROJECT,
  agency: { code: '485001', name: '某区沙河镇人民政府' },
  moneyUnit: '万元',
  code: '13020824P00000001001A',
  name: '村级组织运转经费',
  budget: { total: new Big(23), fiscal: new Big(23), other: null },
  purpose: '用于23个行政村的村级组织运转，包括办公、报刊和水电。',
  plan: [25, 50, 75, 100],
  goals: ['1. 全年分四批拨付到各村，保障村级组织正常办公。', '2. 各村经费收支按季公开，合规率达到100%。'],
  indicators: [
    indicator('产出指标', '数量指标', '补助村数', '得到运转经费的行政村个数', '≥23个'),
    indicator('产出指标', '质量指标', '经费使用合规率', '合规支出占全部支出的比例', '≥95%'),
    indicator('产出指标', '时效指标', '拨付完成时间', '最后一批经费拨付到村的日期', '2024年12月20日'),
    indicator('产出指标', '成本指标', '每村补助标准', '平均每村得到的运转经费', '≤10000元'),
    indicator('效益指标', '社会效益指标', '村务公开率', '按季公开收支的村占全部村的比例', '≥95%'),
    indicator('满意度指标', '服务对象满意度指标', '村民满意度', '对村级服务表示满意的村民比例', '≥90%'),
  ],
};

/** What was achieved of each row of {@link GOOD_TABLE}: points, result, score. */
const ACHIEVED = [
  [20, '23个', 20],
  [15, '97%', 15],
  [10, '2024年12月18日', 10],
  [5, '9800元', 5],
  [30, '96%', 30],
  [10, '81%', 9],
] as const;

/** The evaluation of {@link GOOD_TABLE}, in which no rule finds anything: 98% executed, 81% of 90% satisfied. */
export const GOOD_EVALUATION: ProjectTable = {
  ...GOOD_TABLE,
  form: 'selfEvaluation',
  year: 2024,
  purpose: null,
  plan: [null, null, null, null],
  execution: {
    initial: new Big(23),
    budget: new Big(23),
    executed: new Big('22.54'),
    forecast: null,
    rate: new Big(98),
    weight: new Big(10),
    score: new Big('9.8'),
  },
  outcome: '全年分四批拨付，共支出22.54万元。',
  indicators: GOOD_TABLE.indicators.map((row, at) => {
    const [weight, actual, score] = ACHIEVED[at]!;
    const reason = score < weight ? '部分村公开不及时，今后按月公开。' : null;
    return { ...row, basis: null, weight: new Big(weight), actual, score: new Big(score), reason };
  }),
  levelPoints: [
    { level1: '产出指标', points: new Big(50) },
    { level1: '效益指标', points: new Big(30) },
    { level1: '满意度指标', points: new Big(10) },
  ],
  score: new Big('98.8'),
  rating: '优',
};

/** The goals of the department that {@link GOOD_TABLE} belongs to, in which no rule finds anything. */
export const GOOD_DEPARTMENT: DepartmentGoals = {
  agency: '某区沙河镇人民政府',
  overall: '全镇23个村的村级组织运转保障到位。',
  subGoals: [
    { no: 1, name: '村级组织运转', goal: '保障村级组织运转。', indicator: '拨付率大于等于95%。' },
    { no: 2, name: '民生保障', goal: '补助发放到位。', indicator: '发放率大于等于95%。' },
  ],
  measures: [],
  origin: NO_ORIGIN,
};
