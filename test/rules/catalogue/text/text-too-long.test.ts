import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const purpose = (length: number, longestText?: number) =>
  given({ purpose: '办'.repeat(length) }, longestText === undefined ? {} : { limits: { longestText } });

testRule('text-too-long', {
  nearMisses: {
    'just the limit': purpose(500),
    'just another limit': purpose(600, 600),
  },
  failures: {
    'one more': [purpose(501), { field: 'purpose', values: { length: 501, most: 500 } }],
    'one more than a small limit': [
      given(
        {
          'indicators[0].description': '办'.repeat(31),
          purpose: '办公',
          'goals[0]': '办公',
          'goals[1]': '公开',
        },
        { limits: { longestText: 30 } },
      ),
      { field: 'indicators[0].description', values: { length: 31, most: 30 } },
    ],
  },
});
