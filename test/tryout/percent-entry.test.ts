import { percentTyped } from '../../tryout/percent-entry';

test.each([
  ['20', '0%', 0.2],
  [20, '0.00%', 0.2],
  ['100', '0%', 1],
  ['12.5', '0%', 0.125],
])('%s typed into a cell with the format %s is %d, as in Excel', (typed, pattern, holds) => {
  expect(percentTyped(typed, pattern)).toBe(holds);
});

test.each([
  ['0.2', '0%'],
  ['20%', '0%'],
  ['20', '0.00'],
  ['20', undefined],
  ['廿', '0%'],
  [null, '0%'],
])('%s typed into a cell with the format %s stays', (typed, pattern) => {
  expect(percentTyped(typed, pattern)).toBeNull();
});
