import { sumAmounts } from '../../../domain/money';
import { DEFAULT_FORM } from '../../../domain/project-table';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { isFit, PATH_OF_PART } from '../../support/budget-parts';
import { isBlank, isToFillIn } from '../../support/field-state';
import { SOURCES } from '../../support/sources';

/** What the total is the sum of. */
const PARTS = ['fiscal', 'other'] as const;

export const budgetMissing: ProjectRule = {
  scope: 'project',
  id: 'budget-missing',
  family: 'budget',
  severity: 'error',
  isToDo: true,
  forms: 'all',
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
    if (!isBlank(table, 'budget.total')) return NOT_APPLICABLE;
    const missing = { field: 'budget.total' };
    // Other forms have further parts, and not every office prints the money of the year.
    if (table.form !== DEFAULT_FORM) return isToFillIn(table, 'budget.total') ? [missing] : NOT_APPLICABLE;
    // A part that cannot be read is no 0: then nobody knows the sum.
    const isSumKnown = PARTS.every(
      (part) => table.budget[part] !== null || isBlank(table, PATH_OF_PART[part]),
    );
    const sum = sumAmounts([fiscal, other]);
    if (!isSumKnown || !isFit(sum)) return [missing];
    return [{ ...missing, fix: { field: 'budget.total', value: sum.toNumber() } }];
  },
};
