import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const wrong = (purpose: string, fix: string) => [given({ purpose }), { field: 'purpose', fix }] as const;

testRule('stray-blanks', {
  nearMisses: {
    'one blank': given({ purpose: '用于 A4 纸' }),
    'a blank behind a mark': given({ purpose: '办公， 培训' }),
    'a blank before a half-width mark': given({ purpose: 'A ,B' }),
    'one tab is another finding': given({ purpose: '办公\t培训' }),
  },
  failures: {
    ...Object.fromEntries(
      [...'，。；、：！？）”》'].map((mark) => [
        `before ${mark}`,
        wrong(`办公 ${mark}培训`, `办公${mark}培训`),
      ]),
    ),
    'two blanks': wrong('办公  培训', '办公 培训'),
    'blanks of several kinds': wrong('办公\u3000 \u00a0\t培训', '办公 培训'),
    'many before a mark': wrong('办公   ，培训', '办公，培训'),
    'a tab before a mark': wrong('办公\t，培训', '办公，培训'),
    'at several places': wrong('办公 、培训 ，水  电', '办公、培训，水 电'),
  },
});
