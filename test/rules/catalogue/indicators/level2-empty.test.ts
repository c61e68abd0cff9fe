import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('level2-empty', {
  nearMisses: {
    'another form, which may have no such column': documentOf([
      tableWith({ 'indicators[1].level2': null }, { form: 'declaration' }),
    ]),
    'a sign that says that there is none': read(
      { 'indicators[1].level2': { value: '/' } },
      { 'indicators[1].level2': null, form: 'declaration' },
    ),
    'every row has one': given(),
    'a cell that shows an error is told as such': read(
      { 'indicators[1].level2': { error: '#REF!' } },
      { 'indicators[1].level2': null },
    ),
    'a formula without a result is told as such': read(
      { 'indicators[1].level2': { formula: 'uncalculated' } },
      { 'indicators[1].level2': null },
    ),
  },
  failures: {
    'an empty cell of another form': [
      read(
        { 'indicators[1].level2': { value: null } },
        { 'indicators[1].level2': null, form: 'declaration' },
      ),
      { field: 'indicators[1].level2', values: { row: 2 } },
    ],
    'dots for what is still to come': [
      read(
        { 'indicators[1].level2': { value: '……' } },
        { 'indicators[1].level2': null, form: 'indicatorList' },
      ),
      { field: 'indicators[1].level2', values: { row: 2 } },
    ],
    'two rows without': [
      given({ 'indicators[1].level2': null, 'indicators[5].level2': null }),
      { field: 'indicators[1].level2', values: { row: 2 } },
      { field: 'indicators[5].level2', values: { row: 6 } },
    ],
    'a cell that is empty': [
      read({ 'indicators[0].level2': { value: '' } }, { 'indicators[0].level2': null }),
      { field: 'indicators[0].level2', values: { row: 1 } },
    ],
  },
  notApplicable: {
    'no rows': documentOf([tableWith({}, { indicators: [] })]),
  },
});
