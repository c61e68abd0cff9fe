import type { SpendingPlan } from '../../../src/domain/project-table';
import { isNotCumulative, isWhole } from '../../../src/rules/support/spending-plan';

test('a plan is whole with all four percentages, of which each may be 0', () => {
  expect(isWhole([0, 0, 0, 0])).toBe(true);
  for (let missing = 0; missing < 4; missing += 1)
    expect(isWhole([25, 50, 75, 100].map((share, at) => (at === missing ? null : share)) as never)).toBe(
      false,
    );
});

test.each<[SpendingPlan, boolean]>([
  [[25, 25, 25, 25], true],
  [[10, 20, 30, 40], true],
  // 33.3 four times, as decimals of the computer are not exact, and the rest.
  [[33.3, 33.3, 33.3, 0.1], true],
  [[25, 50, 75, 100], false],
  // All at the end of the year: the sum is 100, and so is the last figure.
  [[0, 0, 0, 100], false],
  [[25, 25, 25, 24], false],
  [[null, 25, 25, 50], false],
])('%j states what is spent in each stretch: %p', (plan, expected) =>
  expect(isNotCumulative(plan)).toBe(expected),
);
