import { evaluated, read } from '../../support/given';
import { GOOD_EVALUATION } from '../../support/good-table';
import { testRule } from '../../support/test-rule';

const FIELD = 'execution.forecast';
const monitored = (cell: object) =>
  read({ [FIELD]: cell }, { form: 'monitoring', execution: GOOD_EVALUATION.execution as never });

testRule('forecast-missing', {
  nearMisses: {
    'it is filled in': evaluated({ [FIELD]: 23 }, 'monitoring'),
    'a formula gives it': read(
      { [FIELD]: { value: 23, formula: 'calculated' } },
      { form: 'monitoring', execution: GOOD_EVALUATION.execution as never, [FIELD]: 23 },
    ),
  },
  failures: {
    'an empty cell': [monitored({ value: null }), { field: FIELD }],
    'dots for what is still to come': [monitored({ value: '……' }), { field: FIELD }],
    'nothing of the execution yet': [
      read({ [FIELD]: { value: null } }, { form: 'monitoring', execution: null }),
      { field: FIELD },
    ],
  },
  notApplicable: {
    'a table that does not print it': evaluated({}, 'monitoring'),
    'no table of execution': evaluated({ execution: null }, 'monitoring'),
    'after the year': evaluated(),
    'a sign that there is none': monitored({ value: '/' }),
    'a cell that shows an error': monitored({ error: '#REF!' }),
  },
});
