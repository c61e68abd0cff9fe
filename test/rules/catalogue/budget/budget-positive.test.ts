import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('budget-positive', {
  nearMisses: {
    'the least amount': given({ 'budget.total': 0.01, 'budget.fiscal': 0.01 }),
    'parts of 0': given({ 'budget.fiscal': 0, 'budget.other': 0 }),
    'nothing is filled in': given({ 'budget.total': null, 'budget.fiscal': null }),
    'other money alone': given({ 'budget.fiscal': null, 'budget.other': 23 }),
  },
  failures: {
    'a total of 0': [given({ 'budget.total': 0 }), { field: 'budget.total', values: { value: '0' } }],
    'a total below 0': [given({ 'budget.total': -23 }), { field: 'budget.total', values: { value: '-23' } }],
    'parts below 0': [
      given({ 'budget.fiscal': -1.5, 'budget.other': -2 }),
      { field: 'budget.fiscal', values: { value: '-1.5' } },
      { field: 'budget.other', values: { value: '-2' } },
    ],
    'the other part alone below 0': [
      given({ 'budget.other': -0.01 }),
      { field: 'budget.other', values: { value: '-0.01' } },
    ],
  },
});
