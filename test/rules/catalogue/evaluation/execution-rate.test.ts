import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

const wrong = (rate: string, executed: string, budget: string, expected: string) => ({
  field: 'execution.rate',
  values: { rate, executed, budget, expected },
});

testRule('execution-rate', {
  nearMisses: {
    'it is right': evaluated(),
    'it is rounded to what it shows (22.5÷23 = 97.83)': evaluated({
      'execution.executed': 22.5,
      'execution.rate': 97.8,
    }),
    'a bare share of 1': evaluated({ 'execution.rate': 0.98 }),
    'of the initial budget, in the middle of the year': evaluated(
      { 'execution.initial': 46, 'execution.rate': 49 },
      'monitoring',
    ),
  },
  failures: {
    'another rate': [evaluated({ 'execution.rate': 100 }), wrong('100', '22.54', '23', '98')],
    'rounded the wrong way': [
      evaluated({ 'execution.executed': 22.5, 'execution.rate': 97.7 }),
      wrong('97.7', '22.5', '23', '97.83'),
    ],
    'a rate of nothing': [evaluated({ 'execution.rate': 0 }), wrong('0', '22.54', '23', '98')],
    'of the budget of the table, where the execution tells none': [
      evaluated({ 'execution.budget': null, 'budget.total': 46, 'execution.rate': 90 }),
      wrong('90', '22.54', '46', '49'),
    ],
    'of the initial budget, where that of the year was left at 0': [
      evaluated({ 'execution.budget': 0, 'execution.initial': 46, 'execution.rate': 90 }),
      wrong('90', '22.54', '46', '49'),
    ],
    'of the initial budget, where no other is told': [
      evaluated({
        'execution.budget': null,
        'budget.total': null,
        'execution.initial': 46,
        'execution.rate': 90,
      }),
      wrong('90', '22.54', '46', '49'),
    ],
  },
  notApplicable: {
    'no rate': evaluated({ 'execution.rate': null }),
    'nothing executed is told': evaluated({ 'execution.executed': null }),
    'a budget of 0': evaluated({ 'execution.budget': 0, 'execution.initial': 0, 'execution.rate': 0 }),
    'no execution at all': evaluated({ execution: null }),
  },
});
