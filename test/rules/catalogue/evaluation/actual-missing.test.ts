import { evaluated, read } from '../../support/given';
import { GOOD_EVALUATION } from '../../support/good-table';
import { testRule } from '../../support/test-rule';

testRule('actual-missing', {
  nearMisses: {
    'all are filled in': evaluated(),
    'a row that has no target yet': evaluated({ 'indicators[1].target': null, 'indicators[1].actual': null }),
    'measured at the end of the year, as the monitoring says': evaluated(
      {
        'indicators[4].actual': null,
        'indicators[4].prospect': '有可能',
        'indicators[4].reason': '年末调查',
      },
      'monitoring',
    ),
    'a place kept for a target': evaluated({ 'indicators[1].target': '……', 'indicators[1].actual': null }),
    'a cell that shows an error is told as such': read(
      { 'indicators[1].actual': { error: '#REF!' } },
      {
        form: 'selfEvaluation',
        indicators: GOOD_EVALUATION.indicators,
        'indicators[1].actual': null,
      },
    ),
  },
  failures: {
    'of an evaluation': [
      evaluated({ 'indicators[1].actual': null }),
      { field: 'indicators[1].actual', values: { target: '≥95%' } },
    ],
    'an evaluation with a reason': [
      evaluated({ 'indicators[4].actual': null, 'indicators[4].reason': '未调查' }),
      { field: 'indicators[4].actual', values: { target: '≥95%' } },
    ],
    'of monitoring': [
      evaluated({ 'indicators[4].actual': null }, 'monitoring'),
      { field: 'indicators[4].actual', values: { target: '≥95%' } },
    ],
    'an evaluation with a prospect and a reason, which only monitoring may have instead': [
      evaluated({
        'indicators[4].actual': null,
        'indicators[4].prospect': '有可能',
        'indicators[4].reason': '未调查',
      }),
      { field: 'indicators[4].actual', values: { target: '≥95%' } },
    ],
    'monitoring with a reason and no prospect': [
      evaluated({ 'indicators[4].actual': null, 'indicators[4].reason': '年末调查' }, 'monitoring'),
      { field: 'indicators[4].actual', values: { target: '≥95%' } },
    ],
    'monitoring with a prospect and no reason': [
      evaluated({ 'indicators[4].actual': null, 'indicators[4].prospect': '有可能' }, 'monitoring'),
      { field: 'indicators[4].actual', values: { target: '≥95%' } },
    ],
  },
  notApplicable: { 'no indicators': evaluated({ indicators: [] }) },
});
