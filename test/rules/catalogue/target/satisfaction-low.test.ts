import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[5].target';

testRule('satisfaction-low', {
  nearMisses: {
    'just the least': given({ [TARGET]: '≥85%' }),
    'above another least': given({ [TARGET]: '≥70%' }, { limits: { leastSatisfaction: 70 } }),
  },
  failures: {
    'below the least': [
      given({ [TARGET]: '≥84.9%' }),
      { field: TARGET, values: { value: '≥84.9%', least: 85 } },
    ],
    'without a comparator': [
      given({ [TARGET]: '80%' }),
      { field: TARGET, values: { value: '80%', least: 85 } },
    ],
    'below another least': [
      given({}, { limits: { leastSatisfaction: 95 } }),
      { field: TARGET, values: { value: '≥90%', least: 95 } },
    ],
  },
  notApplicable: {
    'an upper limit is another finding': given({ [TARGET]: '≤80%' }),
    points: given({ [TARGET]: '≥80分' }),
    words: given({ [TARGET]: '满意' }),
    nothing: given({ [TARGET]: null }),
  },
});
