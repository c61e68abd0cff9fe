import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NONE = { moneyUnit: null };

testRule('money-unit-missing', {
  nearMisses: {
    'any unit that is understood': documentOf([
      tableWith({}, { moneyUnit: '元' }),
      tableWith({}, { moneyUnit: '千元' }),
    ]),
    'the unit stands in its cell': read({ moneyUnit: { value: '单位：万元' } }),
  },
  failures: {
    'another form that prints it': [
      read({ moneyUnit: { value: '单位：' } }, { ...NONE, form: 'declaration' }),
      { field: 'moneyUnit' },
    ],
    'it is empty': [given(NONE), { field: 'moneyUnit' }],
    'a label alone': [read({ moneyUnit: { value: '单位：' } }, NONE), { field: 'moneyUnit' }],
  },
  undecided: {
    'a unit that is not understood': [
      read({ moneyUnit: { value: '单位：万美元' } }, NONE),
      { field: 'moneyUnit', reason: '看不懂金额单位“单位：万美元”' },
    ],
    'a unit that contradicts the table elsewhere': [
      read({ moneyUnit: { value: '单位：元' } }, NONE),
      { field: 'moneyUnit', reason: '与表中别处写的金额单位不一致' },
    ],
  },
  notApplicable: {
    'another form that does not print it': documentOf([tableWith(NONE, { form: 'declaration' })]),
    'a cell that shows an error is told as such': read({ moneyUnit: { error: '#REF!' } }, NONE),
  },
});
