import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

const wrong = (score: string, rate: string, expected: string) => ({
  field: 'execution.score',
  values: { score, points: '10', rate, expected },
});

testRule('execution-score', {
  nearMisses: {
    'points times rate': evaluated(),
    'rounded to full points': evaluated({ 'execution.score': 10 }),
    'more than 100% is all points': evaluated({ 'execution.rate': 104, 'execution.score': 10 }),
    'a bare share of 1': evaluated({ 'execution.rate': 0.98 }),
    'the rate is worked out where none is stated': evaluated({ 'execution.rate': null }),
  },
  failures: {
    'half of it': [evaluated({ 'execution.score': 5 }), wrong('5', '98', '9.8')],
    'a tenth less': [evaluated({ 'execution.score': 9.7 }), wrong('9.7', '98', '9.8')],
    'without a rate': [evaluated({ 'execution.rate': null, 'execution.score': 8 }), wrong('8', '98', '9.8')],
  },
  notApplicable: {
    'no score': evaluated({ 'execution.score': null }),
    'no points': evaluated({ 'execution.weight': null }),
    'no rate and nothing executed': evaluated({ 'execution.rate': null, 'execution.executed': null }),
  },
});
