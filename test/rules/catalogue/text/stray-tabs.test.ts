import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const wrong = (purpose: string, fix: string) => [given({ purpose }), { field: 'purpose', fix }] as const;

testRule('stray-tabs', {
  nearMisses: {
    'a tab before a mark is a stray blank': given({ purpose: '办公\t，培训' }),
    'a tab beside a blank is a stray blank': given({ purpose: '办公\t 培训' }),
    'a blank': given({ purpose: '办公 培训' }),
  },
  failures: {
    inside: wrong('办公\t培训', '办公培训'),
    'beside another that is a stray blank': wrong('办公\t培训\t\t水电', '办公培训水电'),
    'the blanks without tabs stay': wrong('A4 纸\t培训', 'A4 纸培训'),
    'at the end': wrong('办公培训\t', '办公培训'),
    'a stray blank with a tab goes with it': wrong('办公\t培训\t 水电', '办公培训水电'),
  },
});
