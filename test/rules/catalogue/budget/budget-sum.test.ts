import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const LIMITS = { limits: { amountTolerance: 100 } };

testRule('budget-sum', {
  nearMisses: {
    'an empty other part counts as 0': given(),
    'the parts add up': given({ 'budget.fiscal': 20, 'budget.other': 3 }),
    'decimals add up exactly': given({ 'budget.total': 0.3, 'budget.fiscal': 0.1, 'budget.other': 0.2 }),
    'the difference is just what is tolerated (0.01万元 are 100元)': given(
      { 'budget.fiscal': 22.99 },
      LIMITS,
    ),
    'the difference is tolerated below as above': given({ 'budget.fiscal': 23.01 }, LIMITS),
  },
  failures: {
    'the parts are too little': [
      given({ 'budget.fiscal': 20, 'budget.other': 2 }),
      {
        field: 'budget.total',
        values: { total: '23', fiscal: '20', other: '2', expected: '22', difference: '1' },
      },
    ],
    'the fiscal part alone is too little': [
      given({ 'budget.fiscal': 22.5 }),
      {
        field: 'budget.total',
        values: { total: '23', fiscal: '22.5', other: '0', expected: '22.5', difference: '0.5' },
      },
    ],
    'the other part alone is too much': [
      given({ 'budget.fiscal': null, 'budget.other': 24 }),
      {
        field: 'budget.total',
        values: { total: '23', fiscal: '0', other: '24', expected: '24', difference: '-1' },
      },
    ],
    'more than what is tolerated': [
      given({ 'budget.fiscal': 22.98 }, LIMITS),
      {
        field: 'budget.total',
        values: { total: '23', fiscal: '22.98', other: '0', expected: '22.98', difference: '0.02' },
      },
    ],
    'parts that stand in cells': [
      read(
        { 'budget.fiscal': { value: 20 }, 'budget.other': { value: 2 } },
        { 'budget.fiscal': 20, 'budget.other': 2 },
      ),
      {
        field: 'budget.total',
        values: { total: '23', fiscal: '20', other: '2', expected: '22', difference: '1' },
      },
    ],
    'a difference needs no unit where none is tolerated': [
      given({ moneyUnit: null, 'budget.fiscal': 22.99 }),
      {
        field: 'budget.total',
        values: { total: '23', fiscal: '22.99', other: '0', expected: '22.99', difference: '0.01' },
      },
    ],
    'another part that stands in a cell and is too much alone': [
      read({ 'budget.other': { value: 24 } }, { 'budget.fiscal': null, 'budget.other': 24 }),
      {
        field: 'budget.total',
        values: { total: '23', fiscal: '0', other: '24', expected: '24', difference: '-1' },
      },
    ],
  },
  undecided: {
    'whether the difference is tolerated in a unit that nobody knows': [
      given({ moneyUnit: null, 'budget.fiscal': 22.99 }, LIMITS),
      { field: 'budget.total', reason: '没有写明金额单位' },
    ],
  },
  notApplicable: {
    'the total is missing': given({ 'budget.total': null }),
    'the fiscal part is missing': given({ 'budget.fiscal': null, 'budget.other': 3 }),
    'the fiscal part is missing and the other is all': given({ 'budget.fiscal': null, 'budget.other': 23 }),
    'both parts are missing': given({ 'budget.fiscal': null }),
    'the other part shows an error': read({ 'budget.other': { error: '#REF!' } }, { 'budget.fiscal': 20 }),
    'the other part has no result': read(
      { 'budget.other': { formula: 'uncalculated' } },
      { 'budget.fiscal': 20 },
    ),
    'the fiscal part shows an error': read(
      { 'budget.fiscal': { error: '#REF!' } },
      { 'budget.fiscal': null, 'budget.other': 24 },
    ),
  },
});
