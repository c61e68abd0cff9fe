import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const missing = (zh: string, en: string) => ({
  field: 'indicators',
  values: { missing: { 'zh-CN': zh, 'en-US': en } },
});
const QUANTITY = missing('数量指标', 'quantity (数量指标)');
const QUALITY = missing('质量指标', 'quality (质量指标)');
const TIMELINESS = missing('时效指标', 'timeliness (时效指标)');
const COST = missing('成本指标', 'cost (成本指标)');
const OTHER = '社会效益指标';

testRule('level2-missing', {
  nearMisses: {
    'all four, in any order': given({
      'indicators[0].level2': '成本指标',
      'indicators[1].level2': '时效指标',
      'indicators[2].level2': '质量指标',
      'indicators[3].level2': '数量指标',
    }),
    'cost as a level of its own, as the form of 2021 has it': given({
      'indicators[3].level1': '成本指标',
      'indicators[3].level2': '经济成本指标',
    }),
  },
  failures: {
    'no quantity': [given({ 'indicators[0].level2': OTHER }), QUANTITY],
    'no quality': [given({ 'indicators[1].level2': OTHER }), QUALITY],
    'no timeliness': [given({ 'indicators[2].level2': OTHER }), TIMELINESS],
    'no cost': [given({ 'indicators[3].level2': OTHER }), COST],
    'its row is there with an empty level 2': [
      given({ 'indicators[1].level2': null }),
      { ...QUALITY, field: 'indicators[1].level2' },
    ],
    'none of them': [
      documentOf([tableWith({}, { indicators: tableWith().indicators.slice(4) })]),
      QUANTITY,
      QUALITY,
      TIMELINESS,
      COST,
    ],
  },
  notApplicable: { 'no rows at all': documentOf([tableWith({}, { indicators: [] })]) },
});
