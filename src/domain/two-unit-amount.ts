import Big from 'big.js';
import type { Amount, MoneyUnit } from './money';

/** Two units in one amount, the larger first: `1亿5000万元`, `30万9000元`, `30万9千元`. */
const OF_TWO_UNITS = /^(\d{1,4})([亿万])(\d{1,4})(千)?(万?)元?$/;

/** An amount with two units, in the smaller one; null of any other text. */
export function amountOfTwoUnits(plain: string): { amount: Amount; unit: MoneyUnit } | null {
  const [, many, group, rest = '', thousands, tenThousands] = OF_TWO_UNITS.exec(plain) ?? [];
  if (many === undefined || (group === '亿') !== (tenThousands === '万')) return null;
  const unit: MoneyUnit = group === '亿' ? '万元' : '元';
  if (unit === '元' && !plain.endsWith('元')) return null;
  const below = new Big(rest).times(thousands === undefined ? 1 : 1000);
  return below.lt(10_000) ? { amount: new Big(many).times(10_000).plus(below), unit } : null;
}
