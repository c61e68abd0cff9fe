import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('purpose-missing', {
  nearMisses: {
    'it is filled in': given(),
  },
  failures: {
    'it is empty': [given({ purpose: null }), { field: 'purpose' }],
    'a cell of blanks': [read({ purpose: { value: ' ' } }, { purpose: null }), { field: 'purpose' }],
  },
  notApplicable: {
    'another form': documentOf([tableWith({ purpose: null }, { form: 'declaration' })]),
    'a cell that shows an error is told as such': read({ purpose: { error: '#REF!' } }, { purpose: null }),
    'a formula without a result is told as such': read(
      { purpose: { formula: 'uncalculated' } },
      { purpose: null },
    ),
  },
});
