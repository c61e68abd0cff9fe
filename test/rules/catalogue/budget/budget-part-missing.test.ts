import Big from 'big.js';
import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NO_FISCAL = { 'budget.fiscal': null };

testRule('budget-part-missing', {
  nearMisses: {
    'another form with other sources that come to the total': read(
      { 'budget.fiscal': { value: null } },
      {
        ...NO_FISCAL,
        form: 'declaration',
        'budget.other': 3,
        amounts: [{ of: 'budget.total', role: 'part', name: '上年结转', amount: new Big(20) }],
      },
    ),
    'all of the money is other money': given({ ...NO_FISCAL, 'budget.other': 23 }),
  },
  failures: {
    'an empty cell of another form, beside money carried over': [
      read(
        { 'budget.fiscal': { value: null } },
        {
          ...NO_FISCAL,
          form: 'declaration',
          'budget.other': 3,
          amounts: [{ of: 'budget.total', role: 'part', name: '上年结转', amount: new Big(5) }],
        },
      ),
      { field: 'budget.fiscal', values: { total: '23', expected: '15' } },
    ],
    'follows from the other part': [
      given({ ...NO_FISCAL, 'budget.other': 3 }),
      { field: 'budget.fiscal', values: { total: '23', expected: '20' }, fix: 20 },
    ],
    'nobody knows where the money comes from': [
      given(NO_FISCAL),
      { field: 'budget.fiscal', values: { total: '23', expected: '23' } },
    ],
    'does not follow with more decimals than the form has': [
      given({ ...NO_FISCAL, 'budget.other': 3.125 }),
      { field: 'budget.fiscal', values: { total: '23', expected: '19.875' } },
    ],
  },
  notApplicable: {
    'another form without a place for it': given({ ...NO_FISCAL, form: 'declaration' }),
    'a sign that there is none': read(
      { 'budget.fiscal': { value: '/' } },
      { ...NO_FISCAL, form: 'declaration' },
    ),
    'the fiscal part is there': given(),
    'the total is missing': given({ ...NO_FISCAL, 'budget.total': null }),
    'there is no money': given({ ...NO_FISCAL, 'budget.total': 0 }),
    'the other part alone is too much': given({ ...NO_FISCAL, 'budget.other': 24 }),
    'the fiscal part shows an error': read({ 'budget.fiscal': { error: '#VALUE!' } }, NO_FISCAL),
    'the fiscal part is no number': read({ 'budget.fiscal': { value: '全额' } }, NO_FISCAL),
    'the other part shows an error': read({ 'budget.other': { error: '#REF!' } }, NO_FISCAL),
    'the other part is no number': read({ 'budget.other': { value: '若干' } }, NO_FISCAL),
  },
});
