import Big from 'big.js';
import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const approved = (total: string, tolerance = 0) => ({
  approvedTotal: new Big(total),
  limits: { amountTolerance: tolerance },
});

testRule('approved-total-short', {
  nearMisses: {
    'just the approved total': documentOf([tableWith(), tableWith()], approved('46')),
    'more than it': given({}, approved('22.99')),
    'the difference is just what is tolerated (0.01万元 are 100元)': given({}, approved('23.01', 100)),
  },
  failures: {
    'less than it': [
      given({}, approved('23.01')),
      { field: 'budget.total', table: null, values: { total: '23', approved: '23.01', difference: '0.01' } },
    ],
    'less than what is tolerated': [
      given({}, approved('23.02', 100)),
      { field: 'budget.total', table: null, values: { total: '23', approved: '23.02', difference: '0.02' } },
    ],
  },
  notApplicable: {
    'nobody entered an approved total': given(),
    'a budget is missing, which its partner tells': given(
      { 'budget.total': null, 'budget.fiscal': null },
      approved('99'),
    ),
  },
});
