import { readProfile } from '../../../../src/rules/standards/read-profile';
import { EMPTY_INDICATOR } from '../../../../src/domain/indicator';
import { documentOf, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const { standards } = readProfile(
  JSON.stringify({
    name: '某区标准',
    required: ['supervisor', 'goals', 'indicators[].basis', { field: 'rating', forms: ['selfEvaluation'] }],
  }),
  'standards.json',
);
const FILLED = { supervisor: '某局' };
const given = (fields: Parameters<typeof tableWith>[0], change: Parameters<typeof tableWith>[1] = {}) =>
  documentOf([tableWith({ ...FILLED, ...fields }, change)], { standards });

testRule('field-required', {
  nearMisses: {
    'every demanded field is filled in; one of another form may be empty': given({ rating: null }),
    'an indicator without basis is none where there is no indicator': given({}, { indicators: [] }),
  },
  failures: {
    'a field of the head is empty': [
      given({ supervisor: null }),
      {
        field: 'supervisor',
        values: { standards: '某区标准', name: { 'zh-CN': '主管部门', 'en-US': 'Supervising department' } },
      },
    ],
    'a list is empty': [
      given({}, { goals: [] }),
      { field: 'goals', values: { standards: '某区标准', name: { 'zh-CN': '绩效目标', 'en-US': 'Goals' } } },
    ],
    'each row without the field is told': [
      given({}, { indicators: [EMPTY_INDICATOR, { ...EMPTY_INDICATOR, basis: '计划标准' }] }),
      {
        field: 'indicators[0].basis',
        values: { standards: '某区标准', name: { 'zh-CN': '指标值确定依据', 'en-US': 'Basis' } },
      },
    ],
  },
  notApplicable: {
    'no office demands anything': documentOf([tableWith({ supervisor: null })]),
  },
});
