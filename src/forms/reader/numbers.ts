import Big from 'big.js';
import type { Amount, MoneyUnit } from '../../domain/money';
import { parseAmount } from '../../domain/money-text';
import { amountText, percentShown } from '../../grid/cell-text';
import { significant } from '../../grid/cell-value';
import type { GridCell } from '../../grid/grid';

/** The number of a cell as an exact decimal; null of a text and of what is no finite number. */
export function numberIn({ value }: GridCell): Amount | null {
  return typeof value === 'number' && Number.isFinite(value) ? new Big(significant(value)) : null;
}

/** The amount of a cell, and the unit that stands behind it; null of what is no amount. */
export function amountIn(cell: GridCell): { amount: Amount; unit: MoneyUnit | null } | null {
  const number = numberIn(cell);
  return parseAmount(amountText(cell)) ?? (number && { amount: number, unit: null });
}

/** The amount of a cell, or of the part of its text behind a label; null of what is no amount. */
export function amountOf({ cell, text }: { cell: GridCell; text: string }): ReturnType<typeof amountIn> {
  return amountIn(cell) ?? parseAmount(text);
}

/** Points as they are written: a number, `8分`. */
export function pointsIn(cell: GridCell, text: string): Amount | null {
  return numberIn(cell) ?? parseAmount(text.replace(/[分%]$/, ''))?.amount ?? null;
}

/** A percentage (0-100) of a cell: what it shows with a percent sign, otherwise its number. */
export function percentIn(cell: GridCell, text: string): Amount | null {
  const shown = percentShown(cell);
  if (shown !== null) return new Big(shown);
  return numberIn(cell) ?? parseAmount(text.normalize('NFKC').replace(/%$/, '').trimEnd())?.amount ?? null;
}
