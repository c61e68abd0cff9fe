import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('name-missing', {
  nearMisses: {
    'it is filled in': given(),
  },
  failures: {
    'another form that prints it': [
      read({ name: { value: '' } }, { name: null, form: 'declaration' }),
      { field: 'name' },
    ],
    'it is empty': [given({ name: null }), { field: 'name' }],
    'a cell of blanks': [read({ name: { value: ' ' } }, { name: null }), { field: 'name' }],
  },
  notApplicable: {
    'a list, of which exports leave the project out': documentOf([
      tableWith({ name: null }, { form: 'indicatorList' }),
    ]),
    'a cell that shows an error is told as such': read({ name: { error: '#REF!' } }, { name: null }),
    'a formula without a result is told as such': read({ name: { formula: 'uncalculated' } }, { name: null }),
  },
});
