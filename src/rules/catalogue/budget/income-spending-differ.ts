import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { short } from '../../support/decimals';
import { OTHER_FORMS } from '../../support/forms';
import { SOURCES } from '../../support/sources';

/** The sums by which a department takes its money apart, as the forms print them. */
const INCOME = '按收入性质分';
const SPENDING = '按支出性质分';

export const incomeSpendingDiffer: ProjectRule = {
  scope: 'project',
  id: 'income-spending-differ',
  family: 'budget',
  severity: 'warning',
  forms: OTHER_FORMS,
  title: { 'zh-CN': '收入与支出不一致', 'en-US': 'Income and spending differ' },
  message: {
    'zh-CN': '按收入性质分共{income}，按支出性质分共{spending}，相差{difference}。',
    'en-US': 'By income it is {income}, by spending {spending}; the difference is {difference}.',
  },
  why: {
    'zh-CN': '同一笔预算按收入分和按支出分，合计应当相等；有结转结余的应当写明。',
    'en-US':
      'The same budget by its income and by its spending comes to one sum; what is carried over must be told.',
  },
  source: SOURCES.form,
  check({ table: { amounts } }) {
    const sumOf = (label: string) => amounts.find(({ of, role }) => of === label && role === 'sum')?.amount;
    const income = sumOf(INCOME);
    const spending = sumOf(SPENDING);
    if (!income || !spending) return NOT_APPLICABLE;
    if (income.eq(spending)) return PASSED;
    const at = amounts.findIndex(({ of, role }) => of === SPENDING && role === 'sum');
    const values = {
      income: short(income),
      spending: short(spending),
      difference: short(income.minus(spending).abs()),
    };
    return [{ field: `amounts[${at}].amount`, values }];
  },
};
