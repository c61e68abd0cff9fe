import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('doubled-punctuation', {
  nearMisses: {
    'different marks': given({ purpose: '办公，、培训' }),
    'the same mark with something between': given({ purpose: '办公，培，训' }),
    'marks of emphasis': given({ purpose: '办公！！' }),
  },
  failures: {
    ...Object.fromEntries(
      [...'，。；、：'].map((mark) => [
        mark,
        [
          given({ purpose: `办公${mark}${mark}培训` }),
          { field: 'purpose', values: { found: mark + mark }, fix: `办公${mark}培训` },
        ] as const,
      ]),
    ),
    'many, and of several kinds': [
      given({ purpose: '办公。。。。。培训，，水电' }),
      { field: 'purpose', values: { found: '。。' }, fix: '办公。培训，水电' },
    ],
  },
});
