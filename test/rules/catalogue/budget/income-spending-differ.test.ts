import Big from 'big.js';
import { inForm } from '../../support/given';
import { testRule } from '../../support/test-rule';

const sums = (income: number | null, spending: number | null) =>
  inForm(
    'departmentSelfEvaluation',
    {},
    {
      amounts: [
        { of: '按收入性质分', role: 'sum', name: null, amount: income === null ? null : new Big(income) },
        { of: '按收入性质分', role: 'part', name: '一般公共预算', amount: new Big(1) },
        { of: '按支出性质分', role: 'sum', name: null, amount: spending === null ? null : new Big(spending) },
      ],
    },
  );

testRule('income-spending-differ', {
  nearMisses: { 'both are the same': sums(2030.12, 2030.12) },
  failures: {
    'income is more': [
      sums(2030.12, 1925.67),
      {
        field: 'amounts[2].amount',
        values: { income: '2030.12', spending: '1925.67', difference: '104.45' },
      },
    ],
    'spending is more': [
      sums(10, 10.5),
      { field: 'amounts[2].amount', values: { income: '10', spending: '10.5', difference: '0.5' } },
    ],
    'the sums stand behind their parts': [
      inForm(
        'departmentTargets',
        {},
        {
          amounts: [
            { of: '按收入性质分', role: 'part', name: '一般公共预算', amount: new Big(9) },
            { of: '按收入性质分', role: 'sum', name: null, amount: new Big(10) },
            { of: '按支出性质分', role: 'part', name: '基本支出', amount: new Big(9) },
            { of: '按支出性质分', role: 'sum', name: null, amount: new Big(8) },
          ],
        },
      ),
      { field: 'amounts[3].amount', values: { income: '10', spending: '8', difference: '2' } },
    ],
  },
  notApplicable: { 'no income is told': sums(null, 20), 'no spending is told': sums(20, null) },
});
