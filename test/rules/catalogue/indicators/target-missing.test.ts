import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('target-missing', {
  nearMisses: {
    'every row has one': given(),
    'a cell that shows an error is told as such': read(
      { 'indicators[1].target': { error: '#REF!' } },
      { 'indicators[1].target': null },
    ),
    'a formula without a result is told as such': read(
      { 'indicators[1].target': { formula: 'uncalculated' } },
      { 'indicators[1].target': null },
    ),
  },
  failures: {
    'two rows without': [
      given({ 'indicators[1].target': null, 'indicators[5].target': null }),
      { field: 'indicators[1].target', values: { row: 2 } },
      { field: 'indicators[5].target', values: { row: 6 } },
    ],
    'a cell that is empty': [
      read({ 'indicators[0].target': { value: '' } }, { 'indicators[0].target': null }),
      { field: 'indicators[0].target', values: { row: 1 } },
    ],
  },
  notApplicable: {
    'no rows': documentOf([tableWith({}, { indicators: [] })]),
    'another form, which may have no such column': documentOf([
      tableWith({ 'indicators[1].target': null }, { form: 'declaration' }),
    ]),
  },
});
