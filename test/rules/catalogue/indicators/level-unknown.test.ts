import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('level-unknown', {
  nearMisses: {
    'without the word 指标': given({ 'indicators[0].level1': '产出', 'indicators[0].level2': '数量' }),
    'levels that are missing': given({ 'indicators[0].level1': null, 'indicators[0].level2': null }),
  },
  failures: {
    'level 2': [
      given({ 'indicators[1].level2': '精神指标' }),
      { field: 'indicators[1].level2', values: { value: '精神指标' } },
    ],
    'level 1': [
      given({ 'indicators[0].level1': '精神指标' }),
      { field: 'indicators[0].level1', values: { value: '精神指标' } },
    ],
    'level 1 while level 2 is missing': [
      given({ 'indicators[0].level1': '精神指标', 'indicators[0].level2': null }),
      { field: 'indicators[0].level1', values: { value: '精神指标' } },
    ],
    'level 2 first, of two': [
      given({ 'indicators[0].level1': '精神指标', 'indicators[0].level2': '数字指标' }),
      { field: 'indicators[0].level2', values: { value: '数字指标' } },
    ],
  },
});
