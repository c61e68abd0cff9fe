import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const percentUnit: IndicatorRule = {
  scope: 'indicator',
  id: 'percent-unit',
  family: 'target',
  severity: 'warning',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '百分比单位写法', 'en-US': 'Percent is written %' },
  message: {
    'zh-CN': '“{value}”的单位应写作%，即“{expected}”。',
    'en-US': 'The unit of "{value}" is written %: "{expected}".',
  },
  why: {
    'zh-CN': '“百分比”不是单位，汇总和评价系统只认%。',
    'en-US': '百分比 is no unit; evaluation systems know only %.',
  },
  source: SOURCES.review,
  check(judged) {
    const { figure } = judged;
    if (figure?.unit !== '%') return NOT_APPLICABLE;
    if (figure.writing !== 'percentWord') return PASSED;
    return onTarget(judged, { expected: figure.usual }, figure.usual);
  },
};
