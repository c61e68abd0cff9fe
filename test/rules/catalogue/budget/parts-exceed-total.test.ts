import Big from 'big.js';
import type { AmountRole } from '../../../../src/domain/money-rows';
import { EMPTY_EXECUTION, type ProjectTable } from '../../../../src/domain/project-table';
import { inForm, type Fields } from '../../support/given';
import { testRule } from '../../support/test-rule';

const amount = (of: string, role: AmountRole, figure: number) => ({
  of,
  role,
  name: role === 'sum' ? null : '款项',
  amount: new Big(figure),
});
const declared = (fields: Fields, change: Partial<ProjectTable> = {}) =>
  inForm('declaration', fields, change);
const item = (total: number) => ({
  name: '任务',
  content: null,
  total: new Big(total),
  fiscal: null,
  other: null,
});

testRule('parts-exceed-total', {
  nearMisses: {
    'one part is all of it': declared({}),
    'the parts come to just the total': declared({ 'budget.fiscal': 20, 'budget.other': 3 }),
    'what lies within another part is not added to it': declared(
      { 'budget.fiscal': 23 },
      { amounts: [amount('budget.total', 'within', 15)] },
    ),
    'costs that come to their sum': declared({}, { items: [item(11), item(12)] }),
    'what was planned to be spent is no part of what was': inForm(
      'monitoring',
      { 'budget.total': 2, 'budget.fiscal': 2 },
      {
        execution: { ...EMPTY_EXECUTION, budget: new Big(2), executed: new Big(0.95) },
        amounts: [amount('execution.executed', 'planned', 1)],
      },
    ),
    'parts of another sum': declared({}, { amounts: [amount('项目资金总额', 'part', 90)] }),
  },
  failures: {
    'a total that was left at 0': [
      declared({ 'budget.total': 0, 'budget.fiscal': 90 }),
      { field: 'budget.total', values: { total: '0', parts: '90', difference: '90' } },
    ],
    'fiscal, other and carried over together': [
      declared(
        { 'budget.fiscal': 20, 'budget.other': 2 },
        { amounts: [amount('budget.total', 'part', 1.5)] },
      ),
      { field: 'budget.total', values: { total: '23', parts: '23.5', difference: '0.5' } },
    ],
    'a part within that is more than all': [
      declared({ 'budget.fiscal': 20 }, { amounts: [amount('budget.total', 'within', 24)] }),
      { field: 'budget.total', values: { total: '23', parts: '24', difference: '1' } },
    ],
    'a column of the execution': [
      inForm(
        'selfEvaluation',
        { execution: null },
        {
          execution: {
            initial: new Big(0),
            budget: null,
            executed: new Big(5),
            forecast: null,
            rate: null,
            weight: null,
            score: null,
          },
          amounts: [amount('execution.initial', 'part', 90), amount('execution.executed', 'part', 5)],
        },
      ),
      { field: 'execution.initial', values: { total: '0', parts: '90', difference: '90' } },
    ],
    'tasks of a department': [
      inForm('departmentTargets', {}, { items: [item(20), item(3.5)] }),
      { field: 'budget.total', values: { total: '23', parts: '23.5', difference: '0.5' } },
    ],
    'a sum that only the table names': [
      declared(
        {},
        {
          amounts: [
            amount('2023年实际执行数', 'part', 60),
            amount('2023年实际执行数', 'part', 41),
            amount('2023年实际执行数', 'sum', 100),
          ],
        },
      ),
      { field: 'amounts[2].amount', values: { total: '100', parts: '101', difference: '1' } },
    ],
  },
  notApplicable: {
    'no part is told': declared({ 'budget.fiscal': null }),
    'the total is missing': declared({ 'budget.total': null }),
    'the spending plan has a rule of its own': inForm('spendingPlan', { 'budget.fiscal': 90 }),
  },
});
