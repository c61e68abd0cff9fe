import { sumAmounts } from '../../../domain/money';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { isFit } from '../../support/budget-parts';
import { textInCell } from '../../support/field-state';
import { SOURCES } from '../../support/sources';

export const budgetMissing: ProjectRule = {
  scope: 'project',
  id: 'budget-missing',
  family: 'budget',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '缺少预算数', 'en-US': 'Budget is missing' },
  message: {
    'zh-CN': '“预算数”没有填写。',
    'en-US': 'The budget total is not filled in.',
  },
  why: {
    'zh-CN': '预算数是绩效目标的基础。财政资金或其他资金已填时，可按两项之和自动补上。',
    'en-US':
      'Targets rest on the budget. Where its parts are given, the total can be filled in as their sum.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { total, fiscal, other } = table.budget;
    if (total !== null) return PASSED;
    if (textInCell(table, 'budget.total') !== null) return NOT_APPLICABLE;
    if (fiscal === null && other === null) return [{ field: 'budget.total' }];
    const sum = sumAmounts([fiscal, other]);
    return [
      isFit(sum)
        ? { field: 'budget.total', fix: { field: 'budget.total', value: sum.toNumber() } }
        : { field: 'budget.total' },
    ];
  },
};
