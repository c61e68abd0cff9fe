import { unitShift, type MoneyUnit } from '../domain/money';

/** What a formula puts behind an amount to have it in another money unit (`/10000`, `*10`); nothing in the same unit. */
export function unitConversion(from: MoneyUnit, to: MoneyUnit): string {
  const shift = unitShift(from, to);
  if (shift === 0) return '';
  return shift > 0 ? `*${10 ** shift}` : `/${10 ** -shift}`;
}
