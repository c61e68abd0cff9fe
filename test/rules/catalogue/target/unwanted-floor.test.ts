import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[1].target';
const floor = (name: string, target = '≥1%') => given({ [TARGET]: target, 'indicators[1].level3': name });

testRule('unwanted-floor', {
  nearMisses: {
    'much of what is done about it': floor('投诉办结率', '≥95%'),
    'much of what is wanted': floor('合规率', '≥95%'),
  },
  failures: {
    'at least': [floor('资金差错率'), { field: TARGET, values: { value: '≥1%', name: '资金差错率' } }],
    'more than': [floor('投诉率', '>1%'), { field: TARGET, values: { value: '>1%', name: '投诉率' } }],
    'of satisfaction, and of what measures nobody knows what': [
      given({
        [TARGET]: '≥1%',
        'indicators[1].level2': null,
        'indicators[1].level3': '资金差错率',
        'indicators[5].level3': '村民投诉率',
      }),
      { field: TARGET, values: { value: '≥1%', name: '资金差错率' } },
      { field: 'indicators[5].target', values: { value: '≥90%', name: '村民投诉率' } },
    ],
  },
  notApplicable: {
    'nothing has a lower limit': given({
      'indicators[0].target': '=23个',
      [TARGET]: '≤1%',
      'indicators[4].target': '优',
      'indicators[5].target': null,
      // A cost is another rule's.
      'indicators[3].target': '≥10000元',
      'indicators[3].level3': '资金损失',
    }),
  },
});
