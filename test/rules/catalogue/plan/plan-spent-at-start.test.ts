import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('plan-spent-at-start', {
  nearMisses: { 'nearly all by March': given({ 'plan[0]': 99.9 }) },
  failures: {
    'all by March': [given({ 'plan[0]': 100 }), { field: 'plan[0]', values: { value: 100 } }],
    'more than all': [given({ 'plan[0]': 110 }), { field: 'plan[0]', values: { value: 110 } }],
  },
  notApplicable: { 'nothing is said of March': given({ 'plan[0]': null }) },
});
