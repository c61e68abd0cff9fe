import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('budget-decimals', {
  nearMisses: {
    'two decimals': given({ 'budget.total': 23.12, 'budget.fiscal': 23.12 }),
    'a small amount with two decimals': given({ 'budget.total': 0.05 }),
    'a large amount with none': given({ 'budget.total': 123000 }),
    'no amounts': given({ 'budget.total': null, 'budget.fiscal': null }),
  },
  failures: {
    'three decimals in each amount': [
      given({ 'budget.total': 23.125, 'budget.fiscal': 0.005, 'budget.other': 12.1234 }),
      { field: 'budget.total', values: { value: '23.125' } },
      { field: 'budget.fiscal', values: { value: '0.005' } },
      { field: 'budget.other', values: { value: '12.1234' } },
    ],
  },
});
