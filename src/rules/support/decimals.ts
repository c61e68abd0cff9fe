import Big from 'big.js';
import { decimalsOf } from './budget-parts';

/** Whether a stated figure is what was worked out, rounded to as many places as it states. */
export function isRounded(stated: Big, exact: Big): boolean {
  return stated
    .minus(exact)
    .abs()
    .lte(new Big(10).pow(-decimalsOf(stated)).div(2));
}

/** A figure or an amount as messages show it: two decimals at most, a half rounded up. */
export const short = (figure: Big): string => figure.round(2, Big.roundHalfUp).toFixed();
