import { DEFAULT_FORM } from '../../../domain/project-table';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { isFit, isZero } from '../../support/budget-parts';
import { sumAmounts } from '../../../domain/money';
import type { AmountRole } from '../../../domain/money-rows';
import { isBlank, isToFillIn } from '../../support/field-state';
import { SOURCES } from '../../support/sources';

export const budgetPartMissing: ProjectRule = {
  scope: 'project',
  id: 'budget-part-missing',
  family: 'budget',
  severity: 'error',
  isToDo: true,
  forms: 'all',
  title: { 'zh-CN': '缺少财政资金', 'en-US': 'Fiscal part is missing' },
  message: {
    'zh-CN': '预算数为{total}，“财政资金”没有填写，应为{expected}。',
    'en-US': 'The budget is {total}, but the fiscal part is not filled in; it should be {expected}.',
  },
  why: {
    'zh-CN': '预算数应等于财政资金与其他资金之和。其他资金已填时，可按差额自动补上财政资金。',
    'en-US':
      'The total is the sum of its parts. Where the other part is given, the fiscal part follows as the difference.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { total, fiscal, other } = table.budget;
    if (total === null || fiscal !== null || isZero(total)) return NOT_APPLICABLE;
    // What cannot be read is not missing, and no figure follows from it.
    if (!isBlank(table, 'budget.fiscal') || !isToFillIn(table, 'budget.fiscal')) return NOT_APPLICABLE;
    if (other === null && !isBlank(table, 'budget.other')) return NOT_APPLICABLE;
    // Other forms name further sources.
    const named = (role: AmountRole) =>
      sumAmounts(
        table.amounts
          .filter((stated) => stated.of === 'budget.total' && stated.role === role)
          .map(({ amount }) => amount),
      );
    const rest = total.minus(sumAmounts([other, named('part')]));
    // Money that may lie within the fiscal part or beside it leaves open how much of the rest is fiscal.
    const least = rest.minus(named('within'));
    if (isZero(rest) || isZero(least)) return PASSED;
    // The other part alone is too much: the sum is wrong.
    if (rest.lt(0)) return NOT_APPLICABLE;
    const expected =
      least.lt(0) || least.eq(rest)
        ? rest.toFixed()
        : {
            'zh-CN': `${least.toFixed()}至${rest.toFixed()}`,
            'en-US': `${least.toFixed()} to ${rest.toFixed()}`,
          };
    const problem = { field: 'budget.fiscal', values: { total: total.toFixed(), expected } };
    // Without the other part as well nobody can say where the money comes from, nor where there may be further parts.
    if (other === null || table.form !== DEFAULT_FORM || !isFit(rest)) return [problem];
    return [{ ...problem, fix: { field: 'budget.fiscal', value: rest.toNumber() } }];
  },
};
