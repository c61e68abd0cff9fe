import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const at = (row: number, target: string) => given({ [`indicators[${row}].target`]: target });

testRule('target-not-measurable', {
  nearMisses: {
    'a figure with words around it': at(0, '完成5场活动'),
    'a range': at(1, '±3%以内'),
    'a grade of quality': at(1, '优'),
    'a scale of quality': at(1, '优良中低差'),
    'a text with a figure': at(0, '每季度不少于1次，全年4次，覆盖23个村，另抽查2个村，逐村核对台账'),
    'a benefit in words is another finding': at(4, '明显改善'),
    'a time in words is another finding': at(2, '及时'),
  },
  failures: {
    'a number in words': [
      at(0, '按时完成'),
      { field: 'indicators[0].target', values: { value: '按时完成' } },
    ],
    'a grade of cost': [at(3, '优'), { field: 'indicators[3].target', values: { value: '优' } }],
    'a grade of a number': [at(0, '良'), { field: 'indicators[0].target', values: { value: '良' } }],
    'quality in words': [at(1, '严格执行'), { field: 'indicators[1].target', values: { value: '严格执行' } }],
    'satisfaction in words': [at(5, '满意'), { field: 'indicators[5].target', values: { value: '满意' } }],
    'a day is no number': [
      at(0, '2024年12月31日'),
      { field: 'indicators[0].target', values: { value: '2024年12月31日' } },
    ],
    'a value that is still to come': [
      at(1, '≥**%'),
      { field: 'indicators[1].target', values: { value: '≥**%' } },
    ],
  },
  notApplicable: {
    'no target': given({
      'indicators[0].target': null,
      'indicators[1].target': null,
      'indicators[3].target': null,
      'indicators[5].target': null,
    }),
  },
});
