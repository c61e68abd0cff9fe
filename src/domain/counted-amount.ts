import { parseAmount } from './amount-text';
import { convertAmount, type Amount, type MoneyUnit } from './money';
import { statedMoneyUnit } from './money-unit-text';
import type { CellPlace, FieldPath } from './place';
import type { Budget, ProjectTable } from './project-table';
import { cleanText, isPlaceholder } from './text';

/**
 * Why an amount is in no sum:
 * - amountMissing: nothing is written in its place;
 * - amountUnreadable: something is written there that is no amount;
 * - amountError: its cell shows an error of Excel;
 * - amountUncalculated: its cell has a formula of which the file holds no result;
 * - unitUnknown: the amount was read, but its table states a money unit that is not understood.
 */
export type WhyUncounted =
  'amountMissing' | 'amountUnreadable' | 'amountError' | 'amountUncalculated' | 'unitUnknown';

/** An amount that a sum does not have. */
export interface UncountedAmount {
  table: ProjectTable;
  /** `budget.total` and so on. */
  field: FieldPath;
  reason: WhyUncounted;
  /** The field whose cell is to be looked at: the amount, or `moneyUnit` where that is the trouble. */
  look: FieldPath;
  /** What stands or shows in that cell; null of an empty one. */
  shown: string | null;
}

function shownIn(place: CellPlace | undefined): string | null {
  return place?.error ?? (cleanText(String(place?.value ?? '')) || null);
}

function whyNull(place: CellPlace | undefined): WhyUncounted {
  if (place?.error !== undefined) return 'amountError';
  if (place?.formula === 'uncalculated') return 'amountUncalculated';
  return shownIn(place) === null ? 'amountMissing' : 'amountUnreadable';
}

/**
 * Whether a table states a money unit that is not understood, or one that another place of it contradicts; one that states
 * none is another matter.
 */
export function isUnitUnknown({ moneyUnit, origin }: ProjectTable): boolean {
  const place = origin.cells.get('moneyUnit');
  if (moneyUnit !== null || place === undefined) return false;
  if (place.error !== undefined || place.formula === 'uncalculated') return true;
  // A unit that stands there and was not taken is contradicted elsewhere.
  return statedMoneyUnit(shownIn(place) ?? '').kind !== 'none';
}

/**
 * An amount that a table states in a field, in `unit`, or why no sum may have it. A table that states no unit at all is
 * taken to be in `unit` (see `assumed` of the sums).
 */
export function countedField(
  table: ProjectTable,
  field: FieldPath,
  amount: Amount | null,
  unit: MoneyUnit,
): { amount: Amount } | UncountedAmount {
  const { cells } = table.origin;
  if (amount === null) {
    const place = cells.get(field);
    return { table, field, look: field, reason: whyNull(place), shown: shownIn(place) };
  }
  if (isUnitUnknown(table)) {
    const shown = shownIn(cells.get('moneyUnit'));
    return { table, field, look: 'moneyUnit', reason: 'unitUnknown', shown };
  }
  return { amount: convertAmount(amount, table.moneyUnit ?? unit, unit) };
}

/** What stands where a file has a formula whose result it does not hold. */
const UNCALCULATED = '公式未计算';
const UNREAD = '未能读取';
const UNKNOWN_UNIT = '单位未识别';

/**
 * What a cell that is written anew says of a part of the budget that no sum may have, so that it stays undecided there: a
 * blank would count as 0. Null of an amount that can be counted, and of none.
 */
export function uncountedText(table: ProjectTable, part: keyof Budget): string | null {
  const amount = table.budget[part];
  const field = `budget.${part}`;
  const counted = countedField(table, field, amount, '万元');
  if ('amount' in counted) return null;
  switch (counted.reason) {
    case 'amountMissing':
      return null;
    case 'unitUnknown':
      return `${UNKNOWN_UNIT}：${amount?.toFixed() ?? ''}`;
    case 'amountUncalculated':
      return UNCALCULATED;
    case 'amountError':
      // An error's name alone would be typed into Excel as that error.
      return `${UNREAD}：${counted.shown}`;
    case 'amountUnreadable': {
      const value = table.origin.cells.get(field)?.value;
      // Its number format makes something else of it than an amount.
      if (typeof value === 'number') return `${UNREAD}：${value}`;
      // A table that was given another amount still knows the cell in which it had its own.
      return isPlaceholder(counted.shown ?? '') || parseAmount(counted.shown ?? '') ? null : counted.shown;
    }
  }
}

/** {@link countedField} of a part of the budget. */
export function countedAmount(
  table: ProjectTable,
  part: keyof Budget,
  unit: MoneyUnit,
): { amount: Amount } | UncountedAmount {
  return countedField(table, `budget.${part}`, table.budget[part], unit);
}

/** What a sum of amounts says. */
export interface AmountSum {
  total: Amount;
  /** What is not in it. */
  missing: readonly UncountedAmount[];
  /** The tables that state no money unit and were taken to be in that of the sum (unitAssumed). */
  assumed: readonly ProjectTable[];
}
