import { PICTURE } from '../../../../src/domain/place';
import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('cell-error', {
  nearMisses: {
    'a formula with a result': read({ 'budget.total': { value: 23, formula: 'calculated' } }),
    'a text that looks like an error': read({ purpose: { value: '#REF!' } }),
    'an empty cell': read({ 'budget.other': { value: null } }),
  },
  failures: {
    'an amount': [
      read({ 'budget.total': { error: '#REF!' } }, { 'budget.total': null }),
      { field: 'budget.total', values: { error: '#REF!' } },
    ],
    'any other field, each on its cell': [
      read(
        {
          code: { error: '#N/A' },
          'plan[3]': { error: '#DIV/0!' },
          'indicators[0].target': { value: '≥23个' },
        },
        { code: null, 'plan[3]': null },
      ),
      { field: 'code', values: { error: '#N/A' } },
      { field: 'plan[3]', values: { error: '#DIV/0!' } },
    ],
    'a picture': [
      read({ name: { error: PICTURE, formula: 'calculated' } }, { name: null }),
      { field: 'name', values: { error: { 'zh-CN': '图片', 'en-US': 'a picture' } } },
    ],
    'a formula that gives an error': [
      read({ 'budget.total': { error: '#VALUE!', formula: 'calculated' } }, { 'budget.total': null }),
      { field: 'budget.total', values: { error: '#VALUE!' } },
    ],
  },
  undecided: {
    'a formula without a saved result': [
      read({ 'budget.total': { formula: 'uncalculated' } }, { 'budget.total': null }),
      { field: 'budget.total', reason: '没有保存它的结果' },
    ],
  },
  notApplicable: { 'a table that was never read': given() },
});
