import { PASSED, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { isNotCumulative, PLAN_PATHS } from '../../support/spending-plan';

export const planNotCumulative: ProjectRule = {
  scope: 'project',
  id: 'plan-not-cumulative',
  family: 'plan',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '支出计划应为累计数', 'en-US': 'Plan is cumulative' },
  message: {
    'zh-CN': '四个时点之和为100%，填的是分段数；此处应为累计数{expected}%，现为{value}%。',
    'en-US':
      'The four figures add up to 100%, so they are shares of each stretch; here the cumulative {expected}% belongs, not {value}%.',
  },
  why: {
    'zh-CN': '支出计划填“截至”各时点的累计比例，12月底应为100%。',
    'en-US': 'The plan states what is spent up to each date; the end of December is 100%.',
  },
  source: SOURCES.form,
  check({ table: { plan } }) {
    if (!isNotCumulative(plan)) return PASSED;
    let sum = 0;
    return plan.flatMap((value, index): Problem[] => {
      sum = Number((sum + (value ?? 0)).toFixed(6));
      return value === sum
        ? []
        : [{ field: PLAN_PATHS[index] as string, values: { value: value ?? 0, expected: sum } }];
    });
  },
};
