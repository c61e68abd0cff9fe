import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('plan-missing', {
  nearMisses: {
    'shares of 0 are filled in': given({ 'plan[0]': 0, 'plan[1]': 0 }),
    'a cell that is no percentage is told as such': read(
      { 'plan[1]': { value: '一半' } },
      { 'plan[1]': null },
    ),
    'a cell that shows an error is told as such': read(
      { 'plan[1]': { error: '#REF!' } },
      { 'plan[1]': null },
    ),
    'a formula without a result is told as such': read(
      { 'plan[1]': { formula: 'uncalculated' } },
      { 'plan[1]': null },
    ),
  },
  failures: {
    'one share': [given({ 'plan[1]': null }), { field: 'plan[1]', values: { month: 6 } }],
    'all shares': [
      given({ 'plan[0]': null, 'plan[1]': null, 'plan[2]': null, 'plan[3]': null }),
      { field: 'plan[0]', values: { month: 3 } },
      { field: 'plan[1]', values: { month: 6 } },
      { field: 'plan[2]', values: { month: 10 } },
      { field: 'plan[3]', values: { month: 12 } },
    ],
    'a cell of blanks': [
      read({ 'plan[2]': { value: ' ' } }, { 'plan[2]': null }),
      { field: 'plan[2]', values: { month: 10 } },
    ],
  },
});
