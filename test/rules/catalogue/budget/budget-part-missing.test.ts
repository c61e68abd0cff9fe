import Big from 'big.js';
import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NO_FISCAL = { 'budget.fiscal': null };

/** A declaration with so much other money, and so much of the centre that lies within the fiscal part or beside it. */
const within = (other: number, ofCentre: number) =>
  read(
    { 'budget.fiscal': { value: null } },
    {
      ...NO_FISCAL,
      form: 'declaration',
      'budget.other': other,
      amounts: [{ of: 'budget.total', role: 'within', name: '中央补助', amount: new Big(ofCentre) }],
    },
  );

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
    'money of the centre and other money are all of it': within(8, 15),
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
    'follows from another part that stands in a cell': [
      read({ 'budget.other': { value: 3 } }, { ...NO_FISCAL, 'budget.other': 3 }),
      { field: 'budget.fiscal', values: { total: '23', expected: '20' }, fix: 20 },
    ],
    'parts of other sums, and what was planned to be spent, are no sources': [
      read(
        { 'budget.fiscal': { value: null } },
        {
          ...NO_FISCAL,
          form: 'monitoring',
          'budget.other': 3,
          amounts: [
            { of: 'execution.executed', role: 'part', name: '上年结转', amount: new Big(5) },
            { of: 'budget.total', role: 'planned', name: '按计划应支出', amount: new Big(7) },
          ],
        },
      ),
      { field: 'budget.fiscal', values: { total: '23', expected: '20' } },
    ],
    'money that may lie within the fiscal part or beside it': [
      within(3, 15),
      {
        field: 'budget.fiscal',
        values: { total: '23', expected: { 'zh-CN': '5至20', 'en-US': '5 to 20' } },
      },
    ],
    'money that can only lie within the fiscal part': [
      within(8.5, 15),
      { field: 'budget.fiscal', values: { total: '23', expected: '14.5' } },
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
