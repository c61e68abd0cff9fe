import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('basis-missing', {
  nearMisses: {
    'every row has one': given(),
    'a cell that shows an error is told as such': read(
      { 'indicators[1].basis': { error: '#REF!' } },
      { 'indicators[1].basis': null },
    ),
    'a formula without a result is told as such': read(
      { 'indicators[1].basis': { formula: 'uncalculated' } },
      { 'indicators[1].basis': null },
    ),
  },
  failures: {
    'two rows without': [
      given({ 'indicators[1].basis': null, 'indicators[5].basis': null }),
      { field: 'indicators[1].basis', values: { row: 2 } },
      { field: 'indicators[5].basis', values: { row: 6 } },
    ],
    'a cell that is empty': [
      read({ 'indicators[0].basis': { value: '' } }, { 'indicators[0].basis': null }),
      { field: 'indicators[0].basis', values: { row: 1 } },
    ],
  },
  notApplicable: {
    'no rows': documentOf([tableWith({}, { indicators: [] })]),
    'another form, which may have no such column': documentOf([
      tableWith({ 'indicators[1].basis': null }, { form: 'declaration' }),
    ]),
  },
});
