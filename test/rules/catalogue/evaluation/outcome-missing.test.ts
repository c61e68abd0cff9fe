import { evaluated, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NONE = { outcome: null, form: 'selfEvaluation' };

testRule('outcome-missing', {
  nearMisses: {
    'it is filled in': evaluated(),
    'it stands in its cell': read(
      { outcome: { value: '全年分四批拨付。' } },
      { outcome: '全年分四批拨付。', form: 'selfEvaluation' },
    ),
  },
  failures: {
    'an empty cell': [read({ outcome: { value: null } }, NONE), { field: 'outcome' }],
    'of a department': [
      read({ outcome: { value: null } }, { ...NONE, form: 'departmentSelfEvaluation' }),
      { field: 'outcome' },
    ],
    'of monitoring': [
      read({ outcome: { value: '……' } }, { ...NONE, form: 'monitoring' }),
      { field: 'outcome' },
    ],
  },
  notApplicable: {
    'a table that does not print it': evaluated({ outcome: null }),
    'a cell that shows an error': read({ outcome: { error: '#REF!' } }, NONE),
    'targets, which have no outcome yet': read(
      { outcome: { value: null } },
      { outcome: null, form: 'declaration' },
    ),
    'a sign that there was none': read({ outcome: { value: '/' } }, NONE),
  },
});
