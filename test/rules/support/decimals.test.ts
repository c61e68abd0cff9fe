import Big from 'big.js';
import { isRounded, short } from '../../../src/rules/support/decimals';

test.each<[string, string, boolean]>([
  ['9.68', '9.684210526', true],
  ['9.7', '9.684210526', true],
  ['10', '9.684210526', true],
  // A half may be rounded either way.
  ['9.68', '9.685', true],
  ['9.69', '9.685', true],
  ['-9.68', '-9.684', true],
  ['20', '20', true],
  ['9.69', '9.684210526', false],
  ['9.6', '9.684210526', false],
  ['9', '9.684210526', false],
  ['9.684', '9.684510526', false],
  ['2300', '2299.4', false],
  ['-9.68', '9.684', false],
])('%s for %s is rounded: %p', (stated, exact, expected) =>
  expect(isRounded(new Big(stated), new Big(exact))).toBe(expected),
);

test('messages show two decimals at most', () => {
  expect(['9.684', '9.685', '9.5', '9', '-9.685', '1e21'].map((text) => short(new Big(text)))).toEqual([
    '9.68',
    '9.69',
    '9.5',
    '9',
    '-9.69',
    '1000000000000000000000',
  ]);
});
