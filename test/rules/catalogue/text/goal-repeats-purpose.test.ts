import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const PURPOSE = '用于村级组织办公和培训支出。';

testRule('goal-repeats-purpose', {
  nearMisses: {
    'a word more': given({ purpose: PURPOSE, 'goals[0]': `1. 用于全部村级组织办公和培训支出。` }),
  },
  failures: {
    'but for its number and punctuation': [
      given({ purpose: PURPOSE, 'goals[1]': '2. 用于 “村级组织”，办公；和培训、支出' }),
      { field: 'goals[1]' },
    ],
    twice: [
      given({ purpose: PURPOSE, 'goals[0]': PURPOSE, 'goals[1]': PURPOSE }),
      { field: 'goals[0]' },
      { field: 'goals[1]' },
    ],
  },
  notApplicable: {
    'no purpose': given({ purpose: null }),
    'no goals': documentOf([tableWith({}, { goals: [] })]),
  },
});
