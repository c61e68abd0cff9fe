import Big from 'big.js';

/** The two units in which the form states money: 万元 is 10,000 yuan. */
export type MoneyUnit = '万元' | '元';
export const MONEY_UNITS: readonly MoneyUnit[] = ['万元', '元'];

/** An amount of money as an exact decimal; the unit is told by what holds it. */
export type Amount = Big;

const YUAN_IN_TEN_THOUSAND = new Big(10_000);

/** Converts an amount between units exactly, e.g. 15.45 万元 -> 154500 元. */
export function convertAmount(amount: Amount, from: MoneyUnit, to: MoneyUnit): Amount {
  if (from === to) return amount;
  return from === '万元' ? amount.times(YUAN_IN_TEN_THOUSAND) : amount.div(YUAN_IN_TEN_THOUSAND);
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

/**
 * Reads an amount as people write it: thousands separators, full-width digits, blanks and a trailing unit are
 * understood. Gives the number and the unit that was written after it (null when none was), or null when the text
 * is not one amount.
 */
export function parseAmount(text: string): { amount: Amount; unit: MoneyUnit | null } | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const match = /^[¥￥]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+)(万元|元)?$/.exec(plain);
  if (!match?.[1]) return null;
  return { amount: new Big(match[1].replace(/,/g, '')), unit: (match[2] as MoneyUnit | undefined) ?? null };
}

/** Recognises a money unit in a text such as `单位：万元`; null when it names none. */
export function parseMoneyUnit(text: string): MoneyUnit | null {
  const match = /(万元|元)/.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  return (match?.[1] as MoneyUnit | undefined) ?? null;
}
