import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const satisfactionLow: IndicatorRule = {
  scope: 'indicator',
  id: 'satisfaction-low',
  family: 'target',
  severity: 'warning',
  forms: 'all',
  kinds: ['satisfaction'],
  title: { 'zh-CN': '满意度目标偏低', 'en-US': 'Low satisfaction' },
  message: {
    'zh-CN': '满意度目标“{value}”低于{least}%。',
    'en-US': 'A satisfaction of "{value}" is below {least}%.',
  },
  why: {
    'zh-CN': '审核一般要求满意度不低于当地下限（可在设置中调整）。',
    'en-US': 'Reviewers expect at least the local limit, which is a setting.',
  },
  source: SOURCES.review,
  limit: 'leastSatisfaction',
  check(judged, _project, { limits: { leastSatisfaction } }) {
    const { figure } = judged;
    if (figure?.unit !== '%' || figure.direction === 'upper') return NOT_APPLICABLE;
    return figure.value < leastSatisfaction ? onTarget(judged, { least: leastSatisfaction }) : PASSED;
  },
};
