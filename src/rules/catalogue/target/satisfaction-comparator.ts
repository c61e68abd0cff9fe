import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const satisfactionComparator: IndicatorRule = {
  scope: 'indicator',
  id: 'satisfaction-comparator',
  family: 'target',
  severity: 'error',
  forms: 'all',
  kinds: ['satisfaction'],
  title: { 'zh-CN': '满意度应设下限', 'en-US': 'Satisfaction is a lower limit' },
  message: {
    'zh-CN': '满意度写成了“{value}”，应设下限（≥）。',
    'en-US': 'Satisfaction says "{value}"; it has a lower limit (≥).',
  },
  why: {
    'zh-CN': '写成≤意味着越不满意越好。',
    'en-US': 'With ≤ the less content people are the better.',
  },
  source: SOURCES.core2021,
  check(judged) {
    const { figure } = judged;
    if (figure === null) return NOT_APPLICABLE;
    return figure.direction === 'upper' && !judged.isUnwanted ? onTarget(judged) : PASSED;
  },
};
