import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('agency-missing', {
  nearMisses: {
    'it is filled in': given(),
  },
  failures: {
    'an empty cell of another form': [
      read({ 'agency.name': { value: null } }, { 'agency.name': null, form: 'monitoring' }),
      { field: 'agency.name' },
    ],
    'it is empty': [given({ 'agency.name': null }), { field: 'agency.name' }],
    'a cell of blanks': [
      read({ 'agency.name': { value: ' ' } }, { 'agency.name': null }),
      { field: 'agency.name' },
    ],
  },
  notApplicable: {
    'another form': documentOf([tableWith({ 'agency.name': null }, { form: 'declaration' })]),
    'a cell that shows an error is told as such': read(
      { 'agency.name': { error: '#REF!' } },
      { 'agency.name': null },
    ),
    'a formula without a result is told as such': read(
      { 'agency.name': { formula: 'uncalculated' } },
      { 'agency.name': null },
    ),
  },
});
