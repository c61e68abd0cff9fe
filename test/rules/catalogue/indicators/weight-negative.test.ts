import { evaluated, inForm } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('weight-negative', {
  nearMisses: {
    'all have points': evaluated(),
    'no points at all for one': evaluated({ 'indicators[4].weight': 0 }),
    'one without points': evaluated({ 'indicators[4].weight': null }),
  },
  failures: {
    'an indicator, and the sum still comes to 100': [
      inForm('declaration', {
        'indicators[0].weight': 60,
        'indicators[1].weight': 50,
        'indicators[2].weight': -10,
      }),
      { field: 'indicators[2].weight', values: { points: '-10' } },
    ],
    'the execution': [
      evaluated({ 'execution.weight': -0.5 }),
      { field: 'execution.weight', values: { points: '-0.5' } },
    ],
    'a level': [
      evaluated({ 'levelPoints[1].points': -30 }),
      { field: 'levelPoints[1].points', values: { points: '-30' } },
    ],
  },
  notApplicable: {
    'the form has no points': inForm('declaration'),
    'the spending plan has none': inForm('spendingPlan', { 'indicators[0].weight': -5 }),
  },
});
