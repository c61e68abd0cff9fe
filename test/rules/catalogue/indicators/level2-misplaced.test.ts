import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('level2-misplaced', {
  nearMisses: {
    'cost under cost': given({ 'indicators[3].level1': '成本指标' }),
    'economic cost under outputs': given({ 'indicators[3].level2': '经济成本指标' }),
  },
  failures: {
    'a benefit under outputs': [
      given({ 'indicators[4].level1': '产出指标' }),
      {
        field: 'indicators[4].level2',
        values: { level2: '社会效益指标', level1: '产出指标', expected: '效益' },
      },
    ],
    'satisfaction under benefits': [
      given({ 'indicators[5].level1': '效益指标' }),
      {
        field: 'indicators[5].level2',
        values: { level2: '服务对象满意度指标', level1: '效益指标', expected: '满意度' },
      },
    ],
  },
  notApplicable: {
    'no level is known': documentOf([
      tableWith(
        {},
        {
          indicators: [
            { ...tableWith().indicators[0]!, level1: null },
            { ...tableWith().indicators[0]!, level1: '精神指标' },
            { ...tableWith().indicators[0]!, level2: null },
            { ...tableWith().indicators[0]!, level2: '精神指标' },
          ],
        },
      ),
    ]),
  },
});
