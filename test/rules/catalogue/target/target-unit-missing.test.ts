import { given, inForm } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[0].target';

testRule('target-unit-missing', {
  nearMisses: {
    'a unit': given({ [TARGET]: '≥23 个' }),
    'a percentage': given({ [TARGET]: '≥23%' }),
    'in another form, a figure without a sign': inForm('declaration', { [TARGET]: '23' }),
    words: given({ [TARGET]: '若干' }),
    ...Object.fromEntries(
      [
        '管护面积（万亩）',
        '群众满意度(%)',
        '清运量（单位：吨）',
        '养护费用（元/公里）',
        '受益（万人次）',
      ].map((name) => [
        `the unit in brackets behind the name: ${name}`,
        inForm('declaration', { [TARGET]: '≥23', 'indicators[0].level3': name }),
      ]),
    ),
  },
  failures: {
    'a bare number': [given({ [TARGET]: '≥23' }), { field: TARGET, values: { value: '≥23' } }],
    'in another form, a sign and a figure': [
      inForm('declaration', { [TARGET]: '≥23' }),
      { field: TARGET, values: { value: '≥23' } },
    ],
    'a bracket behind the name that is no unit': [
      inForm('declaration', { [TARGET]: '≥23', 'indicators[0].level3': '补助村数（含社区）' }),
      { field: TARGET, values: { value: '≥23' } },
    ],
    'of any kind': [
      given({ 'indicators[2].target': '15', 'indicators[5].target': '≥90' }),
      { field: 'indicators[2].target', values: { value: '15' } },
      { field: 'indicators[5].target', values: { value: '≥90' } },
    ],
  },
});
