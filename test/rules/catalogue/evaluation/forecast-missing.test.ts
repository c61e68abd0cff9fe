import { evaluated, read } from '../../support/given';
import { GOOD_EVALUATION } from '../../support/good-table';
import { testRule } from '../../support/test-rule';

const FIELD = 'execution.forecast';
const monitored = (cell: object) =>
  read({ [FIELD]: cell }, { form: 'monitoring', execution: GOOD_EVALUATION.execution as never });

testRule('forecast-missing', {
  nearMisses: { 'it is filled in': evaluated({ [FIELD]: 23 }, 'monitoring') },
  failures: { 'an empty cell': [monitored({ value: null }), { field: FIELD }] },
  notApplicable: {
    'a table that does not print it': evaluated({}, 'monitoring'),
    'a cell that shows an error': monitored({ error: '#REF!' }),
    'no table of execution': evaluated({ execution: null }, 'monitoring'),
    'after the year': evaluated(),
  },
});
