import { evaluated, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('score-lost-without-reason', {
  nearMisses: {
    'with a reason': evaluated(),
    'nothing was lost': evaluated({ 'indicators[5].score': 10, 'indicators[5].reason': null }),
    'a row that has no points': evaluated({ 'indicators[5].weight': null, 'indicators[5].reason': null }),
    'a row that has no score yet': evaluated({ 'indicators[5].score': null, 'indicators[5].reason': null }),
    'a cell that shows an error is told as such': read(
      { 'indicators[0].reason': { error: '#REF!' } },
      { form: 'selfEvaluation', 'indicators[0].weight': 20, 'indicators[0].score': 0 },
    ),
  },
  failures: {
    'one point of ten': [
      evaluated({ 'indicators[5].reason': null }),
      { field: 'indicators[5].reason', values: { score: '9', points: '10' } },
    ],
    'all points': [
      evaluated({ 'indicators[0].score': 0 }, 'departmentSelfEvaluation'),
      { field: 'indicators[0].reason', values: { score: '0', points: '20' } },
    ],
  },
  notApplicable: {
    'nothing is scored': evaluated({ indicators: [] }),
    'monitoring has no scores': evaluated({ 'indicators[5].reason': null }, 'monitoring'),
  },
});
