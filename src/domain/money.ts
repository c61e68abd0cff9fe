import Big from 'big.js';

/** The power of ten that each money unit is of the yuan (元): 万元 is 10,000 yuan. */
const POWERS = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 } as const;

/** A unit in which forms state money. */
export type MoneyUnit = keyof typeof POWERS;

/** All units that are read and converted, the usual ones first. */
export const MONEY_UNITS: readonly MoneyUnit[] = ['万元', '元', '千元', '百万元', '亿元'];

/** The units that new tables are offered in. */
export const OFFERED_MONEY_UNITS: readonly MoneyUnit[] = ['万元', '元'];

/** Whether a text is exactly the name of a money unit. */
export function isMoneyUnit(text: unknown): text is MoneyUnit {
  return MONEY_UNITS.some((unit) => unit === text);
}

/** An amount of money as an exact decimal; the unit is told by what holds it. */
export type Amount = Big;

/** By which power of ten an amount is multiplied when its unit changes: 4 from 万元 to 元, -4 back. */
export function unitShift(from: MoneyUnit, to: MoneyUnit): number {
  return POWERS[from] - POWERS[to];
}

/** Powers of ten from 1e-8 to 1e8, made once. */
const TENS = Array.from({ length: 17 }, (_, index) => new Big(`1e${index - 8}`));

/** Converts an amount between units exactly, e.g. 15.45 万元 -> 154500 元. */
export function convertAmount(amount: Amount, from: MoneyUnit, to: MoneyUnit): Amount {
  if (from === to) return amount;
  // Products are exact in every direction; quotients would be rounded to 20 places.
  return amount.times(TENS[unitShift(from, to) + 8] as Big);
}

/**
 * Compares amounts of one unit: negative when the first is less, 0 when they are equal. Makes no new numbers, which
 * matters where thousands are compared.
 */
export function compareAmounts(first: Amount, second: Amount): number {
  const [a, b] = [first.c, second.c];
  if (a[0] === 0 || b[0] === 0 || first.s !== second.s) return first.cmp(second);
  if (first.e !== second.e) return first.e > second.e ? first.s : -first.s;
  const digits = Math.min(a.length, b.length);
  for (let at = 0; at < digits; at += 1) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference > 0 ? first.s : -first.s;
  }
  return Math.sign(a.length - b.length) * first.s;
}

/** Adds amounts of one unit; an empty part (null) counts as 0, as the form has it. */
export function sumAmounts(amounts: Iterable<Amount | null>): Amount {
  let sum = new Big(0);
  for (const amount of amounts) if (amount !== null) sum = sum.plus(amount);
  return sum;
}
