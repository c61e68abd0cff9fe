import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NO_TOTAL = { 'budget.total': null };

testRule('budget-missing', {
  nearMisses: {
    'a total of 0 is filled in': given({ 'budget.total': 0 }),
    'the total stands there, the parts do not': given({ 'budget.fiscal': null }),
  },
  failures: {
    'another form that prints it': [
      read({ 'budget.total': { value: '' } }, { ...NO_TOTAL, form: 'declaration' }),
      { field: 'budget.total' },
    ],
    'no amount at all': [given({ ...NO_TOTAL, 'budget.fiscal': null }), { field: 'budget.total' }],
    'follows from the parts': [
      given({ ...NO_TOTAL, 'budget.fiscal': 15.4, 'budget.other': 0.05 }),
      { field: 'budget.total', fix: 15.45 },
    ],
    'follows from one part': [
      given({ ...NO_TOTAL, 'budget.fiscal': null, 'budget.other': 5 }),
      { field: 'budget.total', fix: 5 },
    ],
    'does not follow from parts that come to nothing': [
      given({ ...NO_TOTAL, 'budget.fiscal': 5, 'budget.other': -5 }),
      { field: 'budget.total' },
    ],
    'does not follow from parts below 0': [
      given({ ...NO_TOTAL, 'budget.fiscal': -5 }),
      { field: 'budget.total' },
    ],
    'does not follow from parts with more decimals than the form has': [
      given({ ...NO_TOTAL, 'budget.fiscal': 5.125 }),
      { field: 'budget.total' },
    ],
    'does not follow while a part shows an error': [
      read({ 'budget.other': { error: '#N/A' } }, NO_TOTAL),
      { field: 'budget.total' },
    ],
    'does not follow while a part has no result': [
      read({ 'budget.other': { formula: 'uncalculated' } }, NO_TOTAL),
      { field: 'budget.total' },
    ],
    'does not follow while a part is no number': [
      read({ 'budget.other': { value: '若干' } }, NO_TOTAL),
      { field: 'budget.total' },
    ],
    'is not written over the formula that gives nothing': [
      read({ 'budget.total': { value: '', formula: 'calculated' } }, NO_TOTAL),
      { field: 'budget.total' },
    ],
    'follows from parts that stand in cells': [
      read(
        { 'budget.fiscal': { value: 15.4 }, 'budget.other': { value: '0.05' } },
        { ...NO_TOTAL, 'budget.fiscal': 15.4, 'budget.other': 0.05 },
      ),
      { field: 'budget.total', fix: 15.45 },
    ],
  },
  notApplicable: {
    'another form that does not print it': given({ ...NO_TOTAL, form: 'departmentTargets' }),
    'the total shows an error': read({ 'budget.total': { error: '#REF!' } }, NO_TOTAL),
    'the total has no result': read({ 'budget.total': { formula: 'uncalculated' } }, NO_TOTAL),
    'the total is no number': read({ 'budget.total': { value: '约二十三' } }, NO_TOTAL),
  },
});
