import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('code-missing', {
  nearMisses: {
    'it is filled in': given(),
  },
  failures: {
    'an empty cell of another form': [
      read({ code: { value: null } }, { code: null, form: 'monitoring' }),
      { field: 'code' },
    ],
    'it is empty': [given({ code: null }), { field: 'code' }],
    'a cell of blanks': [read({ code: { value: ' ' } }, { code: null }), { field: 'code' }],
  },
  notApplicable: {
    'another form': documentOf([tableWith({ code: null }, { form: 'declaration' })]),
    'a cell that shows an error is told as such': read({ code: { error: '#REF!' } }, { code: null }),
    'a formula without a result is told as such': read({ code: { formula: 'uncalculated' } }, { code: null }),
  },
});
