import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { PLAN_PATHS } from '../../support/spending-plan';

export const planSpentAtStart: ProjectRule = {
  scope: 'project',
  id: 'plan-spent-at-start',
  family: 'plan',
  severity: 'warning',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '年初即全部支出', 'en-US': 'All spent at the start' },
  message: {
    'zh-CN': '计划3月底前支出{value}%，等于年度工作开始前就已花完预算。',
    'en-US':
      'By the end of March {value}% would be spent: the budget is gone before the work of the year begins.',
  },
  why: {
    'zh-CN': '除一次性结转拨付外，支出进度应与工作进度相符，审核人会要求说明。',
    'en-US':
      'Except for a single payment of money carried over, spending follows the work; a reviewer will ask.',
  },
  source: SOURCES.review,
  check({ table: { plan } }) {
    const [first] = plan;
    if (first === null) return NOT_APPLICABLE;
    return first >= 100 ? [{ field: PLAN_PATHS[0], values: { value: first } }] : PASSED;
  },
};
