import { namesTime } from '../../../domain/target-form';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const timelinessWithoutDate: IndicatorRule = {
  scope: 'indicator',
  id: 'timeliness-without-date',
  family: 'dates',
  severity: 'warning',
  forms: ['spendingPlan'],
  kinds: ['timeliness'],
  title: { 'zh-CN': '时效指标没有时限', 'en-US': 'Timeliness without a time' },
  message: {
    'zh-CN': '时效指标的值“{value}”没有写明时限。',
    'en-US': 'The timeliness target "{value}" names no time.',
  },
  why: {
    'zh-CN': '应写明完成日期（如12月31日前）、天数或及时率，“及时”“按时”无法考核。',
    'en-US': 'Name a day, a number of days or a rate; "in time" cannot be judged.',
  },
  source: SOURCES.review,
  check(judged) {
    const { target } = judged.indicator;
    if (target === null) return NOT_APPLICABLE;
    return target.kind === 'percentage' || namesTime(target) ? PASSED : onTarget(judged);
  },
};
