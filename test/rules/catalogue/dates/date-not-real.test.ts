import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[2].target';

testRule('date-not-real', {
  nearMisses: {
    'a day that leap years have': given({ [TARGET]: '2024年2月29日' }),
    'the last of a month, inside a text': given({ [TARGET]: '2024年6月30日前完成，2024年7月底前公示' }),
  },
  failures: {
    'a day that no year has': [
      given({ [TARGET]: '2024年2月30日' }),
      { field: TARGET, values: { value: '2024年2月30日', date: '2024年2月30日' } },
    ],
    'a day that other years have': [
      given({ [TARGET]: '2023-02-29' }),
      { field: TARGET, values: { value: '2023-02-29', date: '2023-02-29' } },
    ],
    'inside a text': [
      given({ [TARGET]: '一期2024年6月30日，二期２０２４年６月３１日，三期年底' }),
      {
        field: TARGET,
        values: { value: '一期2024年6月30日，二期２０２４年６月３１日，三期年底', date: '2024年6月31日' },
      },
    ],
    'of any kind of indicator': [
      given({ 'indicators[4].target': '2024年13月1日' }),
      { field: 'indicators[4].target', values: { value: '2024年13月1日', date: '2024年13月1日' } },
    ],
    'at the end of a span': [
      given({ [TARGET]: '2024年2月1日至2024年2月30日' }),
      { field: TARGET, values: { value: '2024年2月1日至2024年2月30日', date: '2024年2月30日' } },
    ],
  },
  notApplicable: {
    'no day': given({ [TARGET]: '≤15天' }),
    nothing: given({ [TARGET]: null }),
  },
});
