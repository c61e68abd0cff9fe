import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('plan-late', {
  nearMisses: { 'half by October': given({ 'plan[1]': 25, 'plan[2]': 50 }) },
  failures: {
    'less than half by October': [
      given({ 'plan[1]': 25, 'plan[2]': 49.9 }),
      { field: 'plan[2]', values: { value: 49.9 } },
    ],
  },
  notApplicable: {
    'nothing is said of October': given({ 'plan[2]': null }),
    'the end of the plan is wrong': given({ 'plan[2]': 40, 'plan[3]': 90 }),
  },
});
