import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NUMBER = 'indicators[0].target';

testRule('target-spacing', {
  nearMisses: {
    'one blank before the unit, as budget systems print it': given({ [NUMBER]: '≥23 个' }),
    'other signs are another finding': given({ [NUMBER]: '>= 23个' }),
  },
  failures: {
    'two blanks before the unit': [
      given({ [NUMBER]: '≥23  个' }),
      { field: NUMBER, values: { value: '≥23  个', expected: '≥23个' }, fix: '≥23个' },
    ],
    'a blank behind the comparator': [
      given({ [NUMBER]: '≥ 23个' }),
      { field: NUMBER, values: { value: '≥ 23个', expected: '≥23个' }, fix: '≥23个' },
    ],
  },
});
