import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

const wrong = (score: string, execution: string, expected: string) => ({
  field: 'score',
  values: { score, execution, expected },
});

testRule('total-score', {
  nearMisses: {
    'it is the sum': evaluated(),
    'rounded to full points': evaluated({ score: 99 }),
    'without execution': evaluated({ 'execution.score': null, 'execution.weight': null, score: 89 }),
    'no execution at all': evaluated({ execution: null, score: 89 }),
  },
  failures: {
    'a point too much': [evaluated({ score: 99.8 }), wrong('99.8', '9.8', '98.8')],
    'the execution was forgotten': [evaluated({ score: 89 }), wrong('89', '9.8', '98.8')],
    'more than the sum, though a score is missing': [
      evaluated({ 'indicators[5].score': null, score: 80 }),
      wrong('80', '9.8', '89.8'),
    ],
    'more than the scores, where there is no execution': [
      evaluated({ execution: null, score: 98.8 }),
      wrong('98.8', '0', '89'),
    ],
    'more than the scores, where the execution gives neither points nor a rate': [
      evaluated({ 'execution.score': null, 'execution.weight': null, 'execution.rate': null }),
      wrong('98.8', '0', '89'),
    ],
    'a row without points and score is not missing': [
      evaluated({
        'indicators[5].weight': null,
        'indicators[5].score': null,
      }),
      wrong('98.8', '9.8', '89.8'),
    ],
  },
  undecided: {
    'a score is missing': [
      evaluated({ 'indicators[5].score': null }),
      { field: 'score', reason: '有1项没有得分' },
    ],
    'that of execution is missing with its points, and the rate is told': [
      evaluated({ 'execution.score': null, 'execution.weight': null }),
      { field: 'score', reason: '有1项没有得分' },
    ],
    'that of execution is missing': [
      evaluated({ 'execution.score': null }),
      { field: 'score', reason: '有1项没有得分' },
    ],
    'that of execution is missing, and its points are told': [
      evaluated({ 'execution.score': null, 'execution.rate': null }),
      { field: 'score', reason: '有1项没有得分' },
    ],
    'two scores are missing': [
      evaluated({ 'execution.score': null, 'indicators[5].score': null }),
      { field: 'score', reason: '有2项没有得分' },
    ],
  },
  notApplicable: {
    'no total': evaluated({ score: null }),
    'no scores': evaluated({ indicators: [] }),
    'no indicator is scored yet': evaluated(
      Object.fromEntries([0, 1, 2, 3, 4, 5].map((row) => [`indicators[${row}].score`, null])),
    ),
  },
});
