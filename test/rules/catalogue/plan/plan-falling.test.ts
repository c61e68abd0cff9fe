import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('plan-falling', {
  nearMisses: {
    'shares that stay': given({ 'plan[1]': 25, 'plan[2]': 25 }),
    'shares that are missing are passed over': given({ 'plan[1]': null }),
  },
  failures: {
    'falls in October': [
      given({ 'plan[1]': 60, 'plan[2]': 59.5 }),
      { field: 'plan[2]', values: { month: 10, value: 59.5, before: 60 } },
    ],
    'falls across a share that is missing': [
      given({ 'plan[0]': 80, 'plan[1]': null }),
      { field: 'plan[2]', values: { month: 10, value: 75, before: 80 } },
    ],
    'falls below 0 at once and again': [
      given({ 'plan[0]': 90, 'plan[3]': 60 }),
      { field: 'plan[1]', values: { month: 6, value: 50, before: 90 } },
      { field: 'plan[3]', values: { month: 12, value: 60, before: 75 } },
    ],
  },
  notApplicable: {
    'shares of each stretch': given({ 'plan[0]': 40, 'plan[1]': 30, 'plan[2]': 20, 'plan[3]': 10 }),
  },
});
