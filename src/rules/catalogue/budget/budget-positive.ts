import type { Problem, ProjectRule } from '../../rule';
import { BUDGET_PARTS } from '../../../domain/project-table';
import { isZero, PATH_OF_PART } from '../../support/budget-parts';
import { SOURCES } from '../../support/sources';

export const budgetPositive: ProjectRule = {
  scope: 'project',
  id: 'budget-positive',
  family: 'budget',
  severity: 'error',
  forms: ['spendingPlan', 'declaration'],
  title: { 'zh-CN': '金额应为正数', 'en-US': 'Amounts are positive' },
  message: {
    'zh-CN': '金额为{value}，预算数应大于0，分项不能为负数。',
    'en-US': 'The amount is {value}; a budget is above 0 and its parts are not negative.',
  },
  why: {
    'zh-CN': '没有预算的项目不需要绩效目标；负数多为录入错误。',
    'en-US': 'A project without a budget needs no targets; a negative amount is usually mistyped.',
  },
  source: SOURCES.form,
  check({ table: { budget } }) {
    return BUDGET_PARTS.flatMap((part): Problem[] => {
      const amount = budget[part];
      if (amount === null || amount.gt(0) || (part !== 'total' && isZero(amount))) return [];
      return [{ field: PATH_OF_PART[part], values: { value: amount.toFixed() } }];
    });
  },
};
