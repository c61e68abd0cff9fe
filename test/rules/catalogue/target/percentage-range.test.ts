import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[4].target';
const named = (name: string, target: string) => given({ [TARGET]: target, 'indicators[4].level3': name });

testRule('percentage-range', {
  nearMisses: {
    all: named('覆盖率', '≥100%'),
    none: named('差错率', '=0%'),
    'more than a hundred of something else': named('覆盖', '≥120个'),
    ...Object.fromEntries(
      ['增长', '增幅', '提高', '提升', '增加', '翻番'].map((word) => [
        `what grows: ${word}`,
        named(`产值${word}`, '≥120%'),
      ]),
    ),
  },
  failures: {
    'more than all': [named('覆盖率', '≥100.1%'), { field: TARGET, values: { value: '≥100.1%' } }],
    'less than none': [named('覆盖率', '≥-1%'), { field: TARGET, values: { value: '≥-1%' } }],
  },
});
