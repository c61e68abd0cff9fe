import Big from 'big.js';
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

/** The good table with some parts changed, of which an office demands these fields. */
const asking = (required: readonly string[], change: Parameters<typeof tableWith>[1] = {}) => {
  const profile = readProfile(JSON.stringify({ name: '某区标准', required }), 'standards.json');
  return documentOf([tableWith({}, change)], { standards: profile.standards });
};

testRule('field-required', {
  nearMisses: {
    'every demanded field is filled in; one of another form may be empty': given({ rating: null }),
    'an indicator without basis is none where there is no indicator': given({}, { indicators: [] }),
    'plan and rows are there': asking(['plan', 'indicators', 'goals']),
    'one percentage of the plan is there, the others are told by rules of their own': asking(['plan'], {
      plan: [null, 50, null, null],
    }),
    'lists of rows that have fields of their own': asking(['amounts', 'items', 'levelPoints'], {
      amounts: [{ of: '项目资金总额', role: 'sum', name: null, amount: new Big(23) }],
      items: [{ name: '印刷', content: null, total: new Big(23), fiscal: null, other: null }],
      levelPoints: [{ level1: '产出指标', points: new Big(50) }],
    }),
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
    'a plan without any percentage': [
      asking(['plan'], { plan: [null, null, null, null] }),
      {
        field: 'plan',
        values: {
          standards: '某区标准',
          name: { 'zh-CN': '资金支出计划（%）', 'en-US': 'Spending plan (%)' },
        },
      },
    ],
    'no further amount': [
      asking(['amounts']),
      {
        field: 'amounts',
        values: { standards: '某区标准', name: { 'zh-CN': '其他金额', 'en-US': 'Further amounts' } },
      },
    ],
    'a table without indicators': [
      asking(['indicators'], { indicators: [] }),
      {
        field: 'indicators',
        values: { standards: '某区标准', name: { 'zh-CN': '绩效指标', 'en-US': 'Indicators' } },
      },
    ],
  },
  notApplicable: {
    'no office demands anything': documentOf([tableWith({ supervisor: null })]),
    'an office demands something of other forms alone': documentOf([tableWith()], {
      standards: readProfile(
        JSON.stringify({ name: '某区标准', required: [{ field: 'rating', forms: ['selfEvaluation'] }] }),
        'standards.json',
      ).standards,
    }),
  },
});
