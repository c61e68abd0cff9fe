import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const EMPTY = { value: null };
/** The first row has points, the second none. */
const ONE = { form: 'declaration', 'indicators[0].weight': 40, 'indicators[1].weight': null };

testRule('weight-missing', {
  nearMisses: {
    'every row has points': read(
      { 'indicators[1].weight': { value: 50 } },
      { ...ONE, ...Object.fromEntries([1, 2, 3, 4, 5].map((row) => [`indicators[${row}].weight`, 10])) },
    ),
    'a row without points': read({ 'indicators[1].weight': { value: '/' } }, ONE),
    'a cell that shows an error is told as such': read({ 'indicators[1].weight': { error: '#REF!' } }, ONE),
  },
  failures: {
    'an empty cell beside rows with points': [
      read({ 'indicators[1].weight': EMPTY }, ONE),
      { field: 'indicators[1].weight', values: { row: 2 } },
    ],
    'nothing yet of the points that the header states': [
      read(
        { 'indicators[0].weight': EMPTY, 'indicators[1].weight': EMPTY },
        { form: 'declaration', weightTotal: 90 },
      ),
      { field: 'indicators[0].weight', values: { row: 1 } },
      { field: 'indicators[1].weight', values: { row: 2 } },
    ],
    'dots for what is still to come': [
      read({ 'indicators[1].weight': { value: '……' } }, ONE),
      { field: 'indicators[1].weight', values: { row: 2 } },
    ],
    'the first row has none, the last has': [
      read({ 'indicators[0].weight': EMPTY }, { form: 'monitoring', 'indicators[5].weight': 10 }),
      { field: 'indicators[0].weight', values: { row: 1 } },
    ],
  },
  notApplicable: {
    'an office that gives no points': read({ 'indicators[1].weight': EMPTY }, { form: 'declaration' }),
    'a form without points': given(),
    'the spending plan, whatever a column beside it says': read(
      { 'indicators[1].weight': EMPTY },
      { 'indicators[0].weight': 40 },
    ),
  },
});
