import { isMeasurable, isQualitative } from '../../../domain/target-form';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const targetNotMeasurable: IndicatorRule = {
  scope: 'indicator',
  id: 'target-not-measurable',
  family: 'target',
  severity: 'error',
  forms: ['spendingPlan'],
  kinds: ['quantity', 'quality', 'cost', 'satisfaction'],
  title: { 'zh-CN': '指标值不能衡量', 'en-US': 'Target cannot be measured' },
  message: {
    'zh-CN': '“{value}”没有可衡量的数值，应写成如“≥95%”“≤2000元”的形式。',
    'en-US': '"{value}" has no figure; give it as "≥95%" or "≤2000元".',
  },
  why: {
    'zh-CN': '产出和满意度指标要有比较符号、数值和单位，年底才能对照打分。这是最常见的退回原因。',
    'en-US':
      'Outputs and satisfaction need a comparator, a number and a unit to be scored. Nothing is sent back more often.',
  },
  source: SOURCES.core2021,
  check(judged) {
    const { target } = judged.indicator;
    if (target === null) return NOT_APPLICABLE;
    if (isMeasurable(target)) return PASSED;
    // A grade may tell the quality of something; it cannot count it or state its cost.
    return judged.kind === 'quality' && isQualitative(target) ? PASSED : onTarget(judged);
  },
};
