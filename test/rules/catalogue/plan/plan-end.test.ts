import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('plan-end', {
  nearMisses: { 'all by the end of December': given({ 'plan[3]': 100 }) },
  failures: {
    'not all': [given({ 'plan[3]': 99.9 }), { field: 'plan[3]', values: { value: 99.9 } }],
    'not all, and another share is missing': [
      given({ 'plan[0]': null, 'plan[3]': 90 }),
      { field: 'plan[3]', values: { value: 90 } },
    ],
  },
  notApplicable: {
    'it is missing': given({ 'plan[3]': null }),
    'it is out of range': given({ 'plan[3]': 101 }),
    'the shares are of each stretch': given({ 'plan[0]': 25, 'plan[1]': 25, 'plan[2]': 25, 'plan[3]': 25 }),
  },
});
