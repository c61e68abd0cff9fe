import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

export const level2Misplaced: IndicatorRule = {
  scope: 'indicator',
  id: 'level2-misplaced',
  family: 'indicators',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '二级指标归类错误', 'en-US': 'Level 2 under the wrong level 1' },
  message: {
    'zh-CN': '“{level2}”应归在“{expected}指标”下，现归在“{level1}”下。',
    'en-US': '"{level2}" belongs under "{expected}指标", not under "{level1}".',
  },
  why: {
    'zh-CN': '归类错误会使分类统计和评分权重出错。',
    'en-US': 'A wrong category spoils the counts by category and the weights of evaluation.',
  },
  source: SOURCES.goals2015,
  check({ index, indicator, kind, level1, under }) {
    if (kind === null || level1 === null) return NOT_APPLICABLE;
    if (under.includes(level1)) return PASSED;
    const values = {
      level2: indicator.level2 ?? '',
      level1: indicator.level1 ?? '',
      expected: under[0] ?? '',
    };
    return [{ field: indicatorPath(index, 'level2'), values }];
  },
};
