import Big from 'big.js';
import type { Amount, MoneyUnit } from '../../domain/money';
import { parseAmount } from '../../domain/amount-text';
import { statedMoneyUnit } from '../../domain/money-unit-text';
import { halfWidth } from '../../domain/text';
import { amountText, percentShown, shownText, showsAnotherFigure } from '../../grid/cell-text';
import { significant } from '../../grid/cell-value';
import type { GridCell } from '../../grid/grid';

/** The figure among the words of an amount. */
const FIGURE = /-?\d[\d,]*(?:\.\d+)?|-?\.\d+/;

/** The number of a cell as an exact decimal; null of a text and of what is no finite number. */
function numberIn({ value }: GridCell): Amount | null {
  return typeof value === 'number' && Number.isFinite(value) ? new Big(significant(value)) : null;
}

/**
 * The amount of a cell, and the unit that stands behind it; null of what is no amount, and of a number that its format
 * shows with words that are no unit of ours (`$30.90`, `30.9吨`): they are as good as typed.
 */
export function amountIn(cell: GridCell): { amount: Amount; unit: MoneyUnit | null } | null {
  const text = amountText(cell);
  const parsed = parseAmount(text);
  const number = parsed ? null : numberIn(cell);
  if (!number) return parsed;
  const words = text.replace(FIGURE, '');
  return words !== '' && statedMoneyUnit(words).kind === 'notUnderstood'
    ? null
    : { amount: number, unit: null };
}

/** Whether a cell shows its number with words beside it (`7.73万元`), which are more than a percentage has. */
export function isNumberWithWords(cell: GridCell): boolean {
  return numberIn(cell) !== null && amountText(cell).replace(FIGURE, '').trim() !== '';
}

/** Whether a number is shown as another one with a unit behind it, so that the number itself has none. */
export function isScaledToUnit(cell: GridCell): boolean {
  return showsAnotherFigure(cell) && (parseAmount(shownText(cell))?.unit ?? null) !== null;
}

/** What an amount consists of, in a bracket behind it: `854万元（农田400万元，示范454万元）`. */
function explanationOf(text: string): string | null {
  const explanation = text.slice(Math.max(0, text.search(/[（(]/)));
  const isExplained = explanation !== text && /[)）]$/.test(text) && /\p{Script=Han}{2}/u.test(explanation);
  // Another amount contradicts.
  return isExplained && parseAmount(explanation.slice(1, -1)) === null ? explanation : null;
}

/** An amount that a cell holds. */
export interface FoundAmount {
  readonly amount: Amount;
  /** The unit behind it; null of none. */
  readonly unit: MoneyUnit | null;
  /** The words in a bracket behind it that say what it consists of. */
  readonly explanation?: string;
}

/** The amount of a cell, or of the part of its text behind a label; null of what is no amount. */
export function amountOf({ cell, text }: { cell: GridCell; text: string }): FoundAmount | null {
  const found = amountIn(cell) ?? parseAmount(text);
  const explanation = found ? null : explanationOf(text);
  const explained = explanation === null ? null : parseAmount(text.slice(0, -explanation.length));
  return explained && explanation !== null ? { ...explained, explanation } : found;
}

/** A number that is no amount of money; null of any other text. */
function bareNumber(text: string): Amount | null {
  const parsed = parseAmount(text);
  return parsed?.unit === null ? parsed.amount : null;
}

/** Points as they are written: a number, `8分`. */
export function pointsIn(cell: GridCell, text: string): Amount | null {
  return numberIn(cell) ?? bareNumber(text.replace(/[分%]$/, ''));
}

/** A percentage (0-100) of a cell: what it shows with a percent sign, otherwise its number. */
export function percentIn(cell: GridCell, text: string): Amount | null {
  const shown = percentShown(cell);
  if (shown !== null) return new Big(shown);
  if (isNumberWithWords(cell)) return null;
  return numberIn(cell) ?? bareNumber(halfWidth(text).replace(/%$/, '').trimEnd());
}
