import Big from 'big.js';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type Execution } from '../../../src/domain/project-table';
import { ratesOf } from '../../../src/rules/support/stated-rate';

function rates(told: Partial<Record<keyof Execution, number>>, total: number | null = null) {
  const execution = Object.fromEntries(Object.entries(told).map(([key, value]) => [key, new Big(value)]));
  const { stated, computed } = ratesOf({
    ...EMPTY_PROJECT,
    budget: { ...EMPTY_PROJECT.budget, total: total === null ? null : new Big(total) },
    execution: { ...EMPTY_EXECUTION, ...execution },
  });
  return [stated?.toFixed() ?? null, ...computed.map(({ rate }) => rate.toFixed())];
}

describe('the execution rate of a table', () => {
  test('is what it states, beside what executed and budget make', () => {
    expect(rates({ rate: 98, executed: 98, budget: 100 })).toEqual(['98', '98']);
    expect(rates({ executed: 49, budget: 100, initial: 50 })).toEqual([null, '49', '98']);
  });

  test('is held against the budget of the table where the execution has none of its own', () => {
    expect(rates({ rate: 50, executed: 20 }, 40)).toEqual(['50', '50']);
    expect(rates({ executed: 20, budget: 50 }, 40)).toEqual([null, '40']);
  });

  test('cannot be worked out without a budget or without what was executed, nor of a budget of 0', () => {
    expect(rates({ rate: 50, executed: 20 })).toEqual(['50']);
    expect(rates({ rate: 50, budget: 40 })).toEqual(['50']);
    expect(rates({ rate: 50, executed: 20, budget: 0 })).toEqual(['50']);
    expect(ratesOf(EMPTY_PROJECT)).toEqual({ stated: null, computed: [] });
  });

  test('a bare 0.98 beside what makes 98% is that', () => {
    expect(rates({ rate: 0.98, executed: 98, budget: 100 })).toEqual(['98', '98']);
    expect(rates({ rate: 1, executed: 98, budget: 98 })).toEqual(['100', '100']);
    // One of the two is enough: 98 of 100, though only 0.98% of the initial budget.
    expect(rates({ rate: 0.98, executed: 98, budget: 100, initial: 10_000 })).toEqual(['98', '98', '0.98']);
  });

  test('near misses: a percentage of 1 or less that was executed, 0, and more than 1', () => {
    expect(rates({ rate: 0.98, executed: 0.98, budget: 100 })).toEqual(['0.98', '0.98']);
    expect(rates({ rate: 1, executed: 2, budget: 100 })).toEqual(['1', '2']);
    expect(rates({ rate: 0, executed: 98, budget: 100 })).toEqual(['0', '98']);
    expect(rates({ rate: 1.01, executed: 98, budget: 100 })).toEqual(['1.01', '98']);
  });
});
