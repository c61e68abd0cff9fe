import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('level1-empty', {
  nearMisses: {
    'another form, which may have no such column': documentOf([
      tableWith({ 'indicators[1].level1': null }, { form: 'declaration' }),
    ]),
    'every row has one': given(),
  },
  failures: {
    'an empty cell of another form': [
      read(
        { 'indicators[1].level1': { value: null } },
        { 'indicators[1].level1': null, form: 'declaration' },
      ),
      { field: 'indicators[1].level1', values: { row: 2 } },
    ],
    'dots for what is still to come': [
      read(
        { 'indicators[1].level1': { value: '……' } },
        { 'indicators[1].level1': null, form: 'indicatorList' },
      ),
      { field: 'indicators[1].level1', values: { row: 2 } },
    ],
    'two rows without': [
      given({ 'indicators[1].level1': null, 'indicators[5].level1': null }),
      { field: 'indicators[1].level1', values: { row: 2 } },
      { field: 'indicators[5].level1', values: { row: 6 } },
    ],
    'a cell that is empty': [
      read({ 'indicators[0].level1': { value: '' } }, { 'indicators[0].level1': null }),
      { field: 'indicators[0].level1', values: { row: 1 } },
    ],
  },
  notApplicable: {
    'no rows': documentOf([tableWith({}, { indicators: [] })]),
    'a sign that says that there is none': read(
      { 'indicators[1].level1': { value: '/' } },
      { 'indicators[1].level1': null, form: 'declaration' },
    ),
    'a cell that shows an error is told as such': read(
      { 'indicators[1].level1': { error: '#REF!' } },
      { 'indicators[1].level1': null },
    ),
    'a formula without a result is told as such': read(
      { 'indicators[1].level1': { formula: 'uncalculated' } },
      { 'indicators[1].level1': null },
    ),
    'a table that was read without a column for it': read(
      { 'indicators[1].level2': { value: '质量指标' } },
      { 'indicators[1].level1': null },
    ),
  },
});
