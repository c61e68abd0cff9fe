import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('description-missing', {
  nearMisses: {
    'every row has one': given(),
    'a cell that shows an error is told as such': read(
      { 'indicators[1].description': { error: '#REF!' } },
      { 'indicators[1].description': null },
    ),
    'a formula without a result is told as such': read(
      { 'indicators[1].description': { formula: 'uncalculated' } },
      { 'indicators[1].description': null },
    ),
  },
  failures: {
    'two rows without': [
      given({ 'indicators[1].description': null, 'indicators[5].description': null }),
      { field: 'indicators[1].description', values: { row: 2 } },
      { field: 'indicators[5].description', values: { row: 6 } },
    ],
    'a cell that is empty': [
      read({ 'indicators[0].description': { value: '' } }, { 'indicators[0].description': null }),
      { field: 'indicators[0].description', values: { row: 1 } },
    ],
  },
  notApplicable: {
    'no rows': documentOf([tableWith({}, { indicators: [] })]),
    'another form, which may have no such column': documentOf([
      tableWith({ 'indicators[1].description': null }, { form: 'declaration' }),
    ]),
  },
});
