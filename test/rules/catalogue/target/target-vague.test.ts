import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[4].target';
const benefit = (target: string) => given({ [TARGET]: target });

testRule('target-vague', {
  nearMisses: {
    'a grade': benefit('优'),
    'a scale': benefit('优良中低差'),
    'a figure': benefit('提高5个百分点'),
    'a text with a figure': benefit('带动就业、增收明显，受益群众较上年多50户以上，并逐户登记造册'),
    'a time': benefit('全年'),
    'quality in words is another finding': given({ 'indicators[1].target': '严格执行' }),
  },
  failures: {
    words: [benefit('明显改善'), { field: TARGET, values: { value: '明显改善' } }],
    'a value that is still to come': [benefit('≥**人次'), { field: TARGET, values: { value: '≥**人次' } }],
    'of what measures nobody knows what': [
      given({ 'indicators[1].level2': null, 'indicators[1].target': '逐步完善' }),
      { field: 'indicators[1].target', values: { value: '逐步完善' } },
    ],
  },
  notApplicable: { nothing: given({ [TARGET]: null }) },
});
