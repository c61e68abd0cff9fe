import { PASSED, type IndicatorRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

export const levelUnknown: IndicatorRule = {
  scope: 'indicator',
  id: 'level-unknown',
  family: 'indicators',
  severity: 'warning',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '指标类别不在表式中', 'en-US': 'Unknown kind of indicator' },
  message: {
    'zh-CN': '“{value}”不是表式规定的指标类别。',
    'en-US': '"{value}" is no kind of indicator that the form knows.',
  },
  why: {
    'zh-CN':
      '一级指标为产出、效益、满意度（或成本），二级指标为数量、质量、时效、成本、经济效益等固定类别，汇总时按类别统计。',
    'en-US':
      'Levels 1 and 2 are fixed categories (output: quantity, quality, timeliness, cost; benefit; satisfaction), by which summaries count.',
  },
  source: SOURCES.goals2015,
  check({ index, indicator, kind, level1 }) {
    if (indicator.level2 !== null && kind === null)
      return [{ field: indicatorPath(index, 'level2'), values: { value: indicator.level2 } }];
    if (indicator.level1 !== null && level1 === null)
      return [{ field: indicatorPath(index, 'level1'), values: { value: indicator.level1 } }];
    return PASSED;
  },
};
