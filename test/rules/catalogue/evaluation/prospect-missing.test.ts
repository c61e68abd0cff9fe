import { evaluated, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const EMPTY = { 'indicators[1].prospect': { value: null } };
const MONITORED = { form: 'monitoring', 'indicators[1].prospect': null };

testRule('prospect-missing', {
  nearMisses: {
    'it is filled in': read(EMPTY, { ...MONITORED, 'indicators[1].prospect': '确定能' }),
  },
  failures: {
    'an empty cell': [read(EMPTY, MONITORED), { field: 'indicators[1].prospect', values: { row: 2 } }],
    'dots for what is still to come': [
      read({ 'indicators[1].prospect': { value: '…' } }, MONITORED),
      { field: 'indicators[1].prospect', values: { row: 2 } },
    ],
  },
  notApplicable: {
    'after the year': evaluated(),
    'a table with boxes to tick, of which none has a cell of its own': evaluated({}, 'monitoring'),
    'a cell that shows an error is told as such': read(
      { 'indicators[1].prospect': { error: '#REF!' } },
      MONITORED,
    ),
    'a row that has no target yet': read(EMPTY, { ...MONITORED, 'indicators[1].target': null }),
    'a place kept for a target': read(EMPTY, { ...MONITORED, 'indicators[1].target': '……' }),
    'a sign that there is nothing to say': read({ 'indicators[1].prospect': { value: '—' } }, MONITORED),
  },
});
