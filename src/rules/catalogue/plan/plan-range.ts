import { PASSED, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { LAST, PLAN_PATHS } from '../../support/spending-plan';

export const planRange: ProjectRule = {
  scope: 'project',
  id: 'plan-range',
  family: 'plan',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '支出计划超出范围', 'en-US': 'Plan is out of range' },
  message: {
    'zh-CN': '支出计划{value}%不在0%至100%之间。',
    'en-US': 'A plan of {value}% is not between 0% and 100%.',
  },
  why: {
    'zh-CN': '累计支出不可能为负，也不可能超过全部预算。',
    'en-US': 'What is spent in all is neither negative nor more than the budget.',
  },
  source: SOURCES.form,
  check({ table: { plan } }) {
    let problems: Problem[] | null = null;
    for (let index = 0; index <= LAST; index += 1) {
      const value = plan[index] ?? null;
      if (value === null || (value >= 0 && value <= 100)) continue;
      (problems ??= []).push({ field: PLAN_PATHS[index] as string, values: { value } });
    }
    return problems ?? PASSED;
  },
};
