import { PASSED, type Problem, type ProjectRule } from '../../rule';
import { BUDGET_PARTS } from '../../../domain/project-table';
import { DECIMALS, decimalsOf, PATH_OF_PART } from '../../support/budget-parts';
import { SOURCES } from '../../support/sources';

export const budgetDecimals: ProjectRule = {
  scope: 'project',
  id: 'budget-decimals',
  family: 'budget',
  severity: 'warning',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '金额小数位数', 'en-US': 'Decimals of amounts' },
  message: {
    'zh-CN': '金额{value}的小数超过两位，应保留两位小数。',
    'en-US': 'The amount {value} has more than two decimals; the form has two.',
  },
  why: {
    'zh-CN': '表内金额保留两位小数；多出的小数会使合计与批复数对不上。',
    'en-US': 'Amounts have two decimals; more of them make sums disagree with what was approved.',
  },
  source: SOURCES.form,
  check({ table: { budget } }) {
    let problems: Problem[] | null = null;
    for (const part of BUDGET_PARTS) {
      const amount = budget[part];
      if (amount === null || decimalsOf(amount) <= DECIMALS) continue;
      (problems ??= []).push({ field: PATH_OF_PART[part], values: { value: amount.toFixed() } });
    }
    return problems ?? PASSED;
  },
};
