import Big from 'big.js';
import { EMPTY_INDICATOR } from '../../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT } from '../../../src/domain/project-table';
import { weightSum } from '../../../src/rules/support/weights';

/** The points of a table in one line: what they come to, what they may come to, and whether that is right. */
function summed(weights: readonly (number | null)[], stated: { total?: number; execution?: number } = {}) {
  const found = weightSum({
    ...EMPTY_PROJECT,
    indicators: weights.map((weight) => ({
      ...EMPTY_INDICATOR,
      weight: weight === null ? null : new Big(weight),
    })),
    weightTotal: stated.total === undefined ? null : new Big(stated.total),
    execution:
      stated.execution === undefined ? null : { ...EMPTY_EXECUTION, weight: new Big(stated.execution) },
  });
  if (found === null) return null;
  const expected = found.expected.map((total) => total.toFixed()).join('|');
  return `${found.sum.toFixed()} of ${expected}, ${found.missing} missing: ${found.isRight ? 'right' : 'wrong'}`;
}

describe('the points of the indicators', () => {
  test('come to 100, or to 90 beside those of the execution', () => {
    expect(summed([60, 40])).toBe('100 of 100|90, 0 missing: right');
    expect(summed([50, 40])).toBe('90 of 100|90, 0 missing: right');
    expect(summed([50, 45])).toBe('95 of 100|90, 0 missing: wrong');
  });

  test('may be shares of 1', () => {
    expect(summed([0.6, 0.4])).toBe('1 of 100|90, 0 missing: right');
    expect(summed([0.5, 0.4])).toBe('0.9 of 100|90, 0 missing: right');
    expect(summed([0.5, 0.45])).toBe('0.95 of 100|90, 0 missing: wrong');
  });

  test('come to what the header says', () => {
    expect(summed([40, 20], { total: 60 })).toBe('60 of 60, 0 missing: right');
    expect(summed([60, 40], { total: 60, execution: 10 })).toBe('100 of 60, 0 missing: wrong');
  });

  test('come to what the execution leaves of 100', () => {
    expect(summed([50, 30], { execution: 20 })).toBe('80 of 80, 0 missing: right');
    expect(summed([60, 40], { execution: 20 })).toBe('100 of 80, 0 missing: wrong');
    expect(summed([60, 40], { execution: 0 })).toBe('100 of 100|90, 0 missing: right');
  });

  test('rows without points are told and count as 0', () =>
    expect(summed([60, null, 40, null])).toBe('100 of 100|90, 2 missing: right'));

  test('are not asked for where no row has any', () => {
    expect(summed([null, null])).toBeNull();
    expect(summed([])).toBeNull();
  });
});
