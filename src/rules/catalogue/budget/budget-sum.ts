import Big from 'big.js';
import { type Amount, convertAmount, sumAmounts } from '../../../domain/money';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { isZero } from '../../support/budget-parts';
import { isBlank } from '../../support/field-state';
import { SOURCES } from '../../support/sources';
import { UNKNOWN_MONEY_UNIT } from '../../support/unknowns';

export const budgetSum: ProjectRule = {
  scope: 'project',
  id: 'budget-sum',
  family: 'budget',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '预算数与分项之和', 'en-US': 'Budget is the sum of its parts' },
  message: {
    'zh-CN': '预算数{total}不等于财政资金{fiscal}＋其他资金{other}＝{expected}，相差{difference}。',
    'en-US':
      'The budget {total} is not fiscal {fiscal} + other {other} = {expected}; the difference is {difference}.',
  },
  why: {
    'zh-CN': '空着的分项按0计算。请核对是总数录错还是分项录错。',
    'en-US': 'An empty part counts as 0. Find out whether the total or a part was mistyped.',
  },
  source: SOURCES.form,
  limit: 'amountTolerance',
  check({ table }, { limits }) {
    const { budget, moneyUnit } = table;
    const { total, fiscal, other } = budget;
    // An empty fiscal part is a finding of its own, unless the other part alone is too much.
    if (total === null || (fiscal === null && (other === null || other.lte(total)))) return NOT_APPLICABLE;
    // A part that cannot be read is no 0.
    if (other === null && !isBlank(table, 'budget.other')) return NOT_APPLICABLE;
    if (fiscal === null && !isBlank(table, 'budget.fiscal')) return NOT_APPLICABLE;
    const expected = sumAmounts([fiscal, other]);
    const difference = total.minus(expected);
    if (isZero(difference)) return PASSED;
    if (limits.amountTolerance > 0) {
      if (moneyUnit === null) return [{ field: 'budget.total', undecided: UNKNOWN_MONEY_UNIT }];
      if (convertAmount(difference, moneyUnit, '元').abs().lte(limits.amountTolerance)) return PASSED;
    }
    const text = (amount: Amount | null) => (amount ?? new Big(0)).toFixed();
    return [
      {
        field: 'budget.total',
        values: {
          total: text(total),
          fiscal: text(fiscal),
          other: text(other),
          expected: text(expected),
          difference: text(difference),
        },
      },
    ];
  },
};
