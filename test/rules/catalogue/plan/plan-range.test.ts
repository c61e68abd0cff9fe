import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('plan-range', {
  nearMisses: {
    'from 0 to 100': given({ 'plan[0]': 0, 'plan[1]': 0, 'plan[2]': 100, 'plan[3]': 100 }),
    'shares that are missing': given({ 'plan[0]': null, 'plan[3]': null }),
  },
  failures: {
    'below 0': [given({ 'plan[0]': -0.5 }), { field: 'plan[0]', values: { value: -0.5 } }],
    'above 100': [
      given({ 'plan[2]': 100.5, 'plan[3]': 120 }),
      { field: 'plan[2]', values: { value: 100.5 } },
      { field: 'plan[3]', values: { value: 120 } },
    ],
  },
});
