import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { isNotCumulative, LAST, PLAN_PATHS } from '../../support/spending-plan';

export const planEnd: ProjectRule = {
  scope: 'project',
  id: 'plan-end',
  family: 'plan',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '年底支出计划', 'en-US': 'Plan at year end' },
  message: {
    'zh-CN': '12月底的累计支出为{value}%，应为100%。',
    'en-US': 'By the end of December {value}% would be spent; it should be 100%.',
  },
  why: {
    'zh-CN': '年度预算应在年内支出完毕；确有结转的，应调减预算。',
    'en-US': 'The budget of a year is spent within it; if money stays over, the budget is too large.',
  },
  source: SOURCES.form,
  check({ table: { plan } }) {
    const value = plan[LAST];
    if (value === null || value > 100 || isNotCumulative(plan)) return NOT_APPLICABLE;
    return value === 100 ? PASSED : [{ field: PLAN_PATHS[LAST], values: { value } }];
  },
};
