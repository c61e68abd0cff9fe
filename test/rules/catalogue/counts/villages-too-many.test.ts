import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[0].target';

testRule('villages-too-many', {
  nearMisses: {
    'just all of them': given({ [TARGET]: '≥23个' }),
    'fewer is another finding': given({ [TARGET]: '≥22个' }),
    'another kind of indicator': given({ 'indicators[1].target': '≥24个村' }),
  },
  failures: {
    'one more than there are': [
      given({ [TARGET]: '≥24个' }),
      { field: TARGET, values: { value: '≥24个', found: 24, expected: 23 } },
    ],
    'by the unit alone': [
      given({
        [TARGET]: '≥24个村',
        'indicators[0].level3': '拨付数量',
        'indicators[0].description': '得到经费的数量',
      }),
      { field: TARGET, values: { value: '≥24个村', found: 24, expected: 23 } },
    ],
    'by the description': [
      given({ [TARGET]: '≥24个', 'indicators[0].level3': '拨付数量' }),
      { field: TARGET, values: { value: '≥24个', found: 24, expected: 23 } },
    ],
  },
  undecided: {
    'nobody knows how many there are': [
      given({}, { villages: null }),
      { field: TARGET, reason: '不知道村数' },
    ],
  },
  notApplicable: {
    'no count of villages': given({ 'indicators[0].level2': '质量指标' }),
    'a percentage of them': given({ [TARGET]: '≥100%' }),
    'a range': given({ [TARGET]: '22-25个' }),
    nothing: given({ [TARGET]: null }),
    'some of them': given({ [TARGET]: '≥24个', 'indicators[0].level3': '试点村数' }),
    'something else in the same unit': given({
      [TARGET]: '≥24个',
      'indicators[0].level3': '宣传栏数',
      'indicators[0].description': '更换的宣传栏个数',
    }),
    'another unit': given({ [TARGET]: '≥24次' }),
  },
});
