import Big from 'big.js';
import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { parseTargetValue } from '../../src/domain/target-value';

/** An indicator by its levels, target as written, points, and what else it says. */
export const scoredRow = (
  [level1, level2, level3, target]: readonly [string, string, string, string],
  points: number,
  more: Partial<Indicator>,
): Indicator => ({
  ...EMPTY_INDICATOR,
  level1,
  level2,
  level3,
  target: parseTargetValue(target),
  weight: new Big(points),
  ...more,
});

/** A project of which every form has all that it has a place for. */
export const FULL: ProjectTable = {
  ...EMPTY_PROJECT,
  year: 2025,
  code: '13020825P00010010004W',
  name: '河道保洁',
  agency: { code: '485001', name: '某镇人民政府' },
  supervisor: '某县水利局',
  moneyUnit: '万元',
  budget: { total: new Big(12), fiscal: new Big(10), other: new Big(2) },
  purpose: '用于河道日常保洁。',
  plan: [25, 50, 75, 100],
  goals: ['1. 河道整洁。', '2. 水质达标。'],
  outcome: '已整洁。',
  weightTotal: new Big(90),
  execution: {
    ...EMPTY_EXECUTION,
    initial: new Big(11),
    budget: new Big(12),
    executed: new Big(9),
    forecast: new Big(12),
    weight: new Big(10),
  },
  indicators: [
    scoredRow(['产出指标', '数量指标', '保洁次数', '≥20次'], 40, {
      actual: '20次',
      prospect: '确定能',
      description: '全年保洁次数',
      basis: '工作计划',
      direction: '正向指标',
    }),
    scoredRow(['产出指标', '时效指标', '完成时间', '2025年12月31日'], 30, {
      actual: '2025年12月31日',
      prospect: '有可能',
      reason: '汛期停工。',
    }),
    scoredRow(['效益指标', '社会效益指标', '村民知晓率', '≥90%'], 20, { actual: '81%', prospect: '不可能' }),
  ],
};
