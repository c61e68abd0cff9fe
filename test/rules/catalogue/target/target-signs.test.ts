import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const QUALITY = 'indicators[1].target';
const COST = 'indicators[3].target';

testRule('target-signs', {
  nearMisses: {
    'a blank before the unit': given({ 'indicators[0].target': '≥23 个' }),
    'blanks are another finding': given({ [QUALITY]: '≥ 95%' }),
    'percent in words is another finding': given({ [QUALITY]: '>=95百分比' }),
    'words around a figure stay': given({ [QUALITY]: '95%以上' }),
    'a day': given({ 'indicators[2].target': '2024-12-20' }),
  },
  failures: {
    'two signs for one, and a wide one': [
      given({ [QUALITY]: '>=95％' }),
      { field: QUALITY, values: { value: '>=95％', expected: '≥95%' }, fix: '≥95%' },
    ],
    'a separator of thousands': [
      given({ [COST]: '≤10,000元' }),
      { field: COST, values: { value: '≤10,000元', expected: '≤10000元' }, fix: '≤10000元' },
    ],
    'a percentage in brackets, as a budget system prints it': [
      given({ [QUALITY]: '≥90.00(%)' }),
      { field: QUALITY, values: { value: '≥90.00(%)', expected: '≥90%' }, fix: '≥90%' },
    ],
  },
});
