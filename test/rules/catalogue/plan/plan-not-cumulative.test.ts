import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const plan = (a: number | null, b: number, c: number, d: number) =>
  given({ 'plan[0]': a, 'plan[1]': b, 'plan[2]': c, 'plan[3]': d });

testRule('plan-not-cumulative', {
  nearMisses: {
    cumulative: given(),
    'all at the end adds up to 100 as well': plan(0, 0, 0, 100),
    'does not add up to 100': plan(25, 25, 25, 24),
    'a share is missing': plan(null, 25, 25, 50),
  },
  failures: {
    'four equal stretches': [
      plan(25, 25, 25, 25),
      { field: 'plan[1]', values: { value: 25, expected: 50 } },
      { field: 'plan[2]', values: { value: 25, expected: 75 } },
      { field: 'plan[3]', values: { value: 25, expected: 100 } },
    ],
    'stretches with decimals, and nothing spent at first': [
      plan(0, 33.3, 33.3, 33.4),
      { field: 'plan[2]', values: { value: 33.3, expected: 66.6 } },
      { field: 'plan[3]', values: { value: 33.4, expected: 100 } },
    ],
  },
});
