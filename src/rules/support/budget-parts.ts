import type { Amount } from '../../domain/money';

/** Where each amount of the budget stands. */
export const PATH_OF_PART = {
  total: 'budget.total',
  fiscal: 'budget.fiscal',
  other: 'budget.other',
} as const;

/** Decimals of amounts in the form. */
export const DECIMALS = 2;

/** Whether an amount is 0. */
export function isZero(amount: Amount): boolean {
  return amount.c[0] === 0;
}

/** Places after the decimal point. */
export function decimalsOf(amount: Amount): number {
  return Math.max(0, amount.c.length - 1 - amount.e);
}

/** Whether a computed amount may be filled in: one that the form allows, so that the repair brings nothing new. */
export function isFit(amount: Amount): boolean {
  return amount.s > 0 && !isZero(amount) && decimalsOf(amount) <= DECIMALS;
}
