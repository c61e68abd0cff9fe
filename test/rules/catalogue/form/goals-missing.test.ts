import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NONE = { goals: [] };
const origin = (cell: object) => ({
  file: null,
  sheet: '表一',
  cells: new Map([['goals[0]', { row: 1, column: 1, ...cell }]]),
});

testRule('goals-missing', {
  nearMisses: {
    'a single goal': given({}, {}),
    'one goal is enough': documentOf([tableWith({}, { goals: ['保障运转'] })]),
  },
  failures: {
    none: [documentOf([tableWith({}, NONE)]), { field: 'goals[0]' }],
    'an empty cell of another form': [
      documentOf([tableWith({}, { ...NONE, form: 'monitoring', origin: origin({ value: null }) })]),
      { field: 'goals[0]' },
    ],
  },
  notApplicable: {
    'another form without a place for them': documentOf([tableWith({}, { ...NONE, form: 'declaration' })]),
    'a cell that shows an error is told as such': documentOf([
      tableWith({}, { ...NONE, origin: origin({ error: '#REF!' }) }),
    ]),
  },
});
