import { evaluated, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NONE = { outcome: null, form: 'selfEvaluation' };

testRule('outcome-missing', {
  nearMisses: { 'it is filled in': evaluated() },
  failures: {
    'an empty cell': [read({ outcome: { value: null } }, NONE), { field: 'outcome' }],
    'of a department': [
      read({ outcome: { value: null } }, { ...NONE, form: 'departmentSelfEvaluation' }),
      { field: 'outcome' },
    ],
  },
  notApplicable: {
    'a table that does not print it': evaluated({ outcome: null }),
    'a cell that shows an error': read({ outcome: { error: '#REF!' } }, NONE),
  },
});
