import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[2].target';
const EXAMPLE = '2024年12月31日';

testRule('date-vague', {
  nearMisses: {
    'a day without a year': given({ [TARGET]: '12月31日前' }),
    'a day in strokes without a year': given({ [TARGET]: '12.31前' }),
    'a day in Chinese': given({ [TARGET]: '十二月三十一号前' }),
    'a day inside a text': given({ [TARGET]: '一期于6月30日前完成，二期于12月20日前完成并通过验收' }),
  },
  failures: {
    'a month': [
      given({ [TARGET]: '2024年12月底前' }),
      { field: TARGET, values: { value: '2024年12月底前', example: EXAMPLE } },
    ],
    'the end of the year': [
      given({ [TARGET]: '2024年底前' }),
      { field: TARGET, values: { value: '2024年底前', example: EXAMPLE } },
    ],
    'inside a text': [
      given({ [TARGET]: '一期六月完成，二期于2024年12月份前后完成并通过验收' }),
      {
        field: TARGET,
        values: { value: '一期六月完成，二期于2024年12月份前后完成并通过验收', example: EXAMPLE },
      },
    ],
    'an example without a year that nobody knows': [
      documentOf([tableWith({ [TARGET]: '12月底前', code: null })], { year: null }),
      { field: TARGET, values: { value: '12月底前', example: '12月31日' } },
    ],
  },
  notApplicable: {
    'no time is told': given({ [TARGET]: '及时' }),
    nothing: given({ [TARGET]: null }),
    'a number of days': given({ [TARGET]: '≤15天' }),
    'a day in strokes': given({ [TARGET]: '2024-12-20' }),
    'a rhythm in words': given({ [TARGET]: '每年3月底前' }),
    'a day': given(),
    'a rhythm': given({ [TARGET]: '按月' }),
    'a part of every year': given({ [TARGET]: '每年5-10月' }),
    'a whole year': given({ [TARGET]: '2024年度' }),
    'a span without a year at its end': given({ [TARGET]: '3月至10月' }),
    'a span': given({ [TARGET]: '2024.03-2024.10' }),
  },
});
