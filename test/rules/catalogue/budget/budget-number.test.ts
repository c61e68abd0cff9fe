import { read } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('budget-number', {
  nearMisses: {
    'an empty cell is no amount that cannot be read': read(
      { 'budget.other': { value: null } },
      { 'budget.other': null },
    ),
    'blanks are nothing': read({ 'budget.other': { value: '  ' } }, { 'budget.other': null }),
    'an amount that was read is one, however it is written': read({ 'budget.total': { value: '２３ 万元' } }),
    'what shows an error is told as such': read(
      { 'budget.total': { error: '#REF!' } },
      { 'budget.total': null },
    ),
  },
  failures: {
    'words instead of the total': [
      read({ 'budget.total': { value: '约二十三万' } }, { 'budget.total': null }),
      { field: 'budget.total', values: { value: '约二十三万' } },
    ],
    'each part that is no number': [
      read(
        { 'budget.fiscal': { value: ' 全额 ' }, 'budget.other': { value: true } },
        { 'budget.fiscal': null, 'budget.other': null },
      ),
      { field: 'budget.fiscal', values: { value: '全额' } },
      { field: 'budget.other', values: { value: 'true' } },
    ],
  },
});
