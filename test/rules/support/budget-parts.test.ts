import Big from 'big.js';
import { decimalsOf, isFit, isZero } from '../../../src/rules/support/budget-parts';

test.each([
  ['0', 0, true, false],
  ['-0', 0, true, false],
  ['0.00', 0, true, false],
  ['23', 0, false, true],
  ['2300', 0, false, true],
  ['0.5', 1, false, true],
  ['15.45', 2, false, true],
  ['15.40', 1, false, true],
  ['15.455', 3, false, false],
  ['0.001', 3, false, false],
  ['-15.45', 2, false, false],
  ['1e21', 0, false, true],
])('%s has %i decimals; nothing: %p; fit to be filled in: %p', (text, decimals, zero, fit) => {
  const amount = new Big(text);
  expect([decimalsOf(amount), isZero(amount), isFit(amount)]).toEqual([decimals, zero, fit]);
});
