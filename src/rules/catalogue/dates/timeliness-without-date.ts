import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { namesTime } from '../../support/names-time';
import { SOURCES } from '../../support/sources';

/** Units of time in which a deadline may be stated. */
const TIME_UNIT = /^个?(?:天|日|工作日|小时|分钟|周|月|季度|年)(?:内|以内|前)?$/;

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
    const { indicator, figures } = judged;
    const { target } = indicator;
    if (target === null || figures === null) return NOT_APPLICABLE;
    if (target.kind === 'date' || target.kind === 'percentage') return PASSED;
    const isTime =
      target.kind === 'quantity' ? TIME_UNIT.test(figures.unit) : namesTime(target.written.normalize('NFKC'));
    return isTime ? PASSED : onTarget(judged);
  },
};
