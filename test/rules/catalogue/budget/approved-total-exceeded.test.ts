import Big from 'big.js';
import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const approved = (total: string, tolerance = 0) => ({
  approvedTotal: new Big(total),
  limits: { amountTolerance: tolerance },
});

testRule('approved-total-exceeded', {
  nearMisses: {
    'just the approved total': documentOf([tableWith(), tableWith()], approved('46')),
    'less than it': given({}, approved('23.01')),
    'the difference is just what is tolerated (0.01万元 are 100元)': given({}, approved('22.99', 100)),
    'in 元': documentOf([tableWith({ 'budget.total': 230000 }, { moneyUnit: '元' })], approved('23')),
  },
  failures: {
    'more than it, though by little': [
      documentOf([tableWith(), tableWith({ 'budget.total': 0.5 })], approved('23.49')),
      {
        field: 'budget.total',
        table: null,
        values: { total: '23.5', approved: '23.49', difference: '0.01' },
      },
    ],
    'more than what is tolerated': [
      given({}, approved('22.98', 100)),
      { field: 'budget.total', table: null, values: { total: '23', approved: '22.98', difference: '0.02' } },
    ],
    'by the parts where the total is missing': [
      given({ 'budget.total': null, 'budget.other': 2 }, approved('24')),
      { field: 'budget.total', table: null, values: { total: '25', approved: '24', difference: '1' } },
    ],
  },
  undecided: {
    'while a budget is missing': [
      documentOf([tableWith(), tableWith({ 'budget.total': null, 'budget.fiscal': null })], approved('1')),
      { field: 'budget.total', table: 1, reason: '预算数没有填写' },
    ],
    'while a unit is missing': [
      documentOf([tableWith({}, { moneyUnit: null }), tableWith({}, { moneyUnit: null })], approved('1')),
      { field: 'budget.total', reason: '没有写明金额单位' },
    ],
    'while a budget shows an error, though its parts are there': [
      {
        ...read({ 'budget.total': { error: '#REF!' } }, { 'budget.total': null }),
        entered: given({}, approved('1')).entered,
      },
      { field: 'budget.total', reason: '预算数无法读取' },
    ],
    'while the total is missing and a part shows an error': [
      {
        ...read({ 'budget.other': { error: '#REF!' } }, { 'budget.total': null }),
        entered: given({}, approved('1')).entered,
      },
      { field: 'budget.total', reason: '预算数没有填写' },
    ],
    'while the total is missing and the fiscal part is no number': [
      {
        ...read(
          { 'budget.fiscal': { value: '全额' } },
          { 'budget.total': null, 'budget.fiscal': null, 'budget.other': 2 },
        ),
        entered: given({}, approved('1')).entered,
      },
      { field: 'budget.total', reason: '预算数没有填写' },
    ],
  },
  notApplicable: {
    'nobody entered an approved total': given(),
    'there are no projects': documentOf([], approved('1')),
  },
});
