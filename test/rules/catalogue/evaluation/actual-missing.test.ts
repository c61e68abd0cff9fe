import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('actual-missing', {
  nearMisses: {
    'all are filled in': evaluated(),
    'a row that has no target yet': evaluated({ 'indicators[1].target': null, 'indicators[1].actual': null }),
    'a place kept for a target': evaluated({ 'indicators[1].target': '……', 'indicators[1].actual': null }),
  },
  failures: {
    'of an evaluation': [
      evaluated({ 'indicators[1].actual': null }),
      { field: 'indicators[1].actual', values: { target: '≥95%' } },
    ],
    'of monitoring': [
      evaluated({ 'indicators[4].actual': null }, 'monitoring'),
      { field: 'indicators[4].actual', values: { target: '≥95%' } },
    ],
  },
  notApplicable: { 'no indicators': evaluated({ indicators: [] }) },
});
