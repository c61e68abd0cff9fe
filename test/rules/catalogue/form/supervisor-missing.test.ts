import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const EMPTY = { value: null };
const NONE = { supervisor: null, form: 'declaration' };

testRule('supervisor-missing', {
  nearMisses: {
    'it is filled in': read({ supervisor: { value: '某县水利局' } }, { ...NONE, supervisor: '某县水利局' }),
  },
  failures: {
    'an empty cell': [read({ supervisor: EMPTY }, NONE), { field: 'supervisor' }],
    'of monitoring': [read({ supervisor: EMPTY }, { ...NONE, form: 'monitoring' }), { field: 'supervisor' }],
    'dots for what is still to come': [read({ supervisor: { value: '……' } }, NONE), { field: 'supervisor' }],
  },
  notApplicable: {
    'a form that does not print it': given({ supervisor: null }),
    'a table that does not': given(NONE),
    'a cell that shows an error': read({ supervisor: { error: '#REF!' } }, NONE),
    'a sign that there is none': read({ supervisor: { value: '—' } }, NONE),
    'a form that does not ask for one, with an empty cell': read({ supervisor: EMPTY }, { supervisor: null }),
  },
});
