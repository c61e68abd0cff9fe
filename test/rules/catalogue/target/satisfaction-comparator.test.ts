import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[5].target';

testRule('satisfaction-comparator', {
  nearMisses: {
    'exactly so much': given({ [TARGET]: '=90%' }),
    'what nobody wants': given({ [TARGET]: '≤2件', 'indicators[5].level3': '村民投诉数' }),
  },
  failures: {
    'at most': [given({ [TARGET]: '≤90%' }), { field: TARGET, values: { value: '≤90%' } }],
    'less than': [given({ [TARGET]: '<90分' }), { field: TARGET, values: { value: '<90分' } }],
  },
  notApplicable: { words: given({ [TARGET]: '满意' }), nothing: given({ [TARGET]: null }) },
});
