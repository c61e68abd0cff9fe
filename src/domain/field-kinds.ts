import Big from 'big.js';
import { MONEY_UNITS } from './money';
import { parseTargetValue, type TargetValue } from './target-value';

/** What a field holds as plain data: numbers for money, points and percentages, null for an empty one. */
export type FieldValue = string | number | null;

/**
 * What a field is:
 * - text: as written;
 * - amount: money in the unit of the table; points: of a score; percent: 0-100, exact;
 * - share: a percentage of the spending plan (0-100);
 * - number: a whole number, such as a year;
 * - moneyUnit, targetValue.
 */
export type FieldKind =
  'text' | 'amount' | 'points' | 'percent' | 'share' | 'number' | 'moneyUnit' | 'targetValue';

/** What the domain keeps in fields of all kinds. */
export type RawValue = string | number | Big | TargetValue | null;

/** The value of a field as plain data. */
export function plainValue(raw: RawValue): FieldValue {
  if (raw === null || typeof raw === 'string' || typeof raw === 'number') return raw;
  return raw instanceof Big ? raw.toNumber() : raw.written;
}

function asNumber(value: string | number): number | undefined {
  const number = typeof value === 'number' ? value : value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function asDecimal(value: string | number): Big | undefined {
  return asNumber(value) === undefined ? undefined : new Big(value);
}

/** What plain data says in a field of that kind; undefined where it makes no sense there. */
export function parseFieldValue(
  kind: FieldKind,
  value: string | number,
): Exclude<RawValue, null> | undefined {
  switch (kind) {
    case 'text':
      return String(value);
    case 'amount':
    case 'points':
    case 'percent':
      return asDecimal(value);
    case 'share':
    case 'number':
      return asNumber(value);
    case 'moneyUnit':
      return MONEY_UNITS.find((unit) => unit === value);
    case 'targetValue':
      return parseTargetValue(String(value));
  }
}
