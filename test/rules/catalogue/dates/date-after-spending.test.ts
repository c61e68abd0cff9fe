import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[2].target';

testRule('date-after-spending', {
  nearMisses: {
    'in the month of the last payment': given({ 'plan[2]': 100, [TARGET]: '2024年10月31日' }),
    'before it': given({ [TARGET]: '2024年3月1日' }),
    'a plan that never comes to all': given({ 'plan[3]': 90 }),
  },
  failures: {
    'in the month after it': [
      given({ 'plan[2]': 100, [TARGET]: '2024年11月1日' }),
      { field: TARGET, values: { value: '2024年11月1日', month: 10 } },
    ],
    'after the first date by which all is spent': [
      given({ 'plan[1]': 100, 'plan[2]': 100 }),
      { field: TARGET, values: { value: '2024年12月20日', month: 6 } },
    ],
  },
  notApplicable: {
    'no day': given({ [TARGET]: '年底前' }),
    nothing: given({ [TARGET]: null }),
  },
});
