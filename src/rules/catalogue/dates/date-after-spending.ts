import { PLAN_MONTHS } from '../../../domain/project-table';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { deadlineOf } from '../../support/dates-in-text';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const dateAfterSpending: IndicatorRule = {
  scope: 'indicator',
  id: 'date-after-spending',
  family: 'dates',
  severity: 'info',
  forms: ['spendingPlan'],
  kinds: ['timeliness'],
  title: { 'zh-CN': '完成时限晚于支出计划', 'en-US': 'Deadline after the last payment' },
  message: {
    'zh-CN': '支出计划在{month}月底已达100%，而完成时限是{value}。',
    'en-US': 'The plan has all money spent by the end of month {month}, the work is done by {value}.',
  },
  why: {
    'zh-CN': '一般先完成后付清。如确需预付，请在目标中说明。',
    'en-US': 'Work is usually done before the last payment. If it is paid ahead, say so in the goals.',
  },
  source: SOURCES.review,
  check(judged, { table }) {
    const date = deadlineOf(judged);
    if (date === null) return NOT_APPLICABLE;
    const index = table.plan.findIndex((percent) => percent === 100);
    const month = PLAN_MONTHS[index];
    if (month === undefined || date.month <= month) return PASSED;
    return onTarget(judged, { month });
  },
};
