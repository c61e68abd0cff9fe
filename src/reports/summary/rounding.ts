import Big from 'big.js';
import type { MoneyUnit } from '../../domain/money';
import { areaAddress, type Area } from '../../grid/area';

/**
 * How figures are printed so that their column adds up: each is counted in small whole parts, rounded down to what is
 * printed, and what the printed sum has over these goes to the rows with the largest remainders, of equal ones to the
 * upper. Formulas do the same with the same numbers, so that every program shows the same.
 */
export interface Rounding {
  /** Parts of 1. */
  scale: number;
  /** Parts of the last digit that is printed. */
  step: number;
}

/** How amounts are printed: with two decimals. A 万元 has a million cents. */
export function roundingOf(unit: MoneyUnit): Rounding {
  const scale = unit === '元' ? 10_000 : 1_000_000;
  return { scale, step: scale / 100 };
}

/** How shares of a total are printed: in hundredths of a percent. */
export const SHARES: Rounding = { scale: 100_000_000, step: 10_000 };

/** A figure in whole parts. */
export function partsOf(figure: Big, { scale }: Rounding): Big {
  return figure.times(scale).round(0, Big.roundHalfUp);
}

/**
 * The parts of each row as the formulas have them: times one more than there are rows, plus the precedence of the row, so
 * that of equal remainders the upper row's is larger. All of it whole numbers, which every program calculates alike.
 */
export function ranked(parts: readonly Big[]): number[] {
  const weight = parts.length + 1;
  return parts.map((part, index) => part.times(weight).toNumber() + parts.length - index);
}

/** How many rows are rounded up, and from which remainder on. */
export function threshold(rows: readonly number[], rounding: Rounding): { ups: number; from: number } {
  const weight = rows.length + 1;
  const step = rounding.step * weight;
  const down = rows.reduce((sum, row) => sum + Math.floor(row / step), 0);
  const all = rows.reduce((sum, row) => sum.plus(Math.floor(row / weight)), new Big(0));
  const ups = Number(all.div(rounding.step).round(0, Big.roundHalfUp).toFixed()) - down;
  const remainders = rows.map((row) => row - step * Math.floor(row / step)).sort((a, b) => b - a);
  return { ups, from: ups < 1 ? step : (remainders[ups - 1] ?? step) };
}

/** The figure that is printed of one of `count` rows. */
export function printed(row: number, from: number, count: number, { scale, step }: Rounding): Big {
  const weighed = step * (count + 1);
  const down = Math.floor(row / weighed);
  return new Big(down + (row - weighed * down >= from ? 1 : 0)).times(step).div(scale);
}

/** What is printed of some figures, whose sum is then the printed sum. */
export function spread(figures: readonly Big[], rounding: Rounding): Big[] {
  const rows = ranked(figures.map((figure) => partsOf(figure, rounding)));
  const { from } = threshold(rows, rounding);
  return rows.map((row) => printed(row, from, rows.length, rounding));
}

/** The parts of a row as a formula: of an expression that gives them; what gives none counts as 0. */
export function rankedFormula(parts: string, index: number, count: number): string {
  return `IFERROR(ROUND(${parts},0),0)*${count + 1}+${count - index}`;
}

/** The parts of a row, without its precedence, from the cell that has both. */
export function partsFormula(row: string, count: number): string {
  return `INT(${row}/${count + 1})`;
}

/** How many rows of a column are rounded up. */
export function upsFormula(column: Area, { step }: Rounding): string {
  const rows = areaAddress(column, true);
  const weight = column.rows + 1;
  return `ROUND(SUMPRODUCT(${partsFormula(rows, column.rows)})/${step},0)-SUMPRODUCT(INT(${rows}/${step * weight}))`;
}

/** From which remainder on the rows of a column are rounded up; `ups` is the cell that says how many. */
export function fromFormula(column: Area, ups: string, rounding: Rounding): string {
  const rows = areaAddress(column, true);
  const step = rounding.step * (column.rows + 1);
  return `IF(${ups}<1,${step},SUMPRODUCT(LARGE(${rows}-${step}*INT(${rows}/${step}),MAX(1,${ups}))))`;
}

/** What is printed of the row whose parts stand in a cell, of `count` rows. */
export function printedFormula(row: string, from: string, count: number, rounding: Rounding): string {
  const { scale, step } = rounding;
  const weighed = step * (count + 1);
  return `(INT(${row}/${weighed})+IF(${row}-${weighed}*INT(${row}/${weighed})>=${from},1,0))/${scale / step}`;
}
