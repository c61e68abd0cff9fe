import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const wrong = (purpose: string, sign: string, fix: string) =>
  [given({ purpose }), { field: 'purpose', values: { sign }, fix }] as const;

testRule('half-width-punctuation', {
  nearMisses: {
    'in a number': given({ purpose: '每月1,000元' }),
    'behind a letter': given({ purpose: '型号A,乙' }),
    'before a digit': given({ purpose: '型号,4' }),
    'at the end': given({ purpose: '办公,' }),
    'full-width': given({ purpose: '办公，培训；水电' }),
  },
  failures: {
    'a comma': wrong('办公,培训', ',', '办公，培训'),
    'a semicolon': wrong('办公;培训', ';', '办公；培训'),
    'with blanks about it': wrong('办公 , \t培训', ',', '办公 ，培训'),
    'the first of several is named': wrong('办公;培训,水电,1,000元', ';', '办公；培训，水电,1,000元'),
  },
});
