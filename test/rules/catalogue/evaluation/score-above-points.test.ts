import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('score-above-points', {
  nearMisses: {
    'all points': evaluated(),
    'none of them': evaluated({ 'indicators[4].score': 0 }),
    'a row that has no points': evaluated({ 'indicators[0].weight': null }),
    'a row that has no score yet': evaluated({ 'indicators[0].score': null }),
    'an execution without points': evaluated({ 'execution.weight': null }),
    'an execution without a score': evaluated({ 'execution.score': null }),
  },
  failures: {
    'an indicator': [
      evaluated({ 'indicators[0].score': 20.5 }),
      { field: 'indicators[0].score', values: { score: '20.5', points: '20' } },
    ],
    'the execution': [
      evaluated({ 'execution.score': 11 }),
      { field: 'execution.score', values: { score: '11', points: '10' } },
    ],
    'below 0': [
      evaluated({ 'indicators[5].score': -1 }, 'departmentSelfEvaluation'),
      { field: 'indicators[5].score', values: { score: '-1', points: '10' } },
    ],
  },
  notApplicable: { 'nothing is scored': evaluated({ execution: null, indicators: [] }) },
});
