import Big from 'big.js';
import { sumAmounts } from '../../domain/money';
import type { ProjectTable } from '../../domain/project-table';

/** What the points of all indicators come to where nothing says it: with the points of execution, or without. */
const USUAL: readonly Big[] = [new Big(100), new Big(90)];

/** Points as shares of 1 rather than of 100: cells that hold 0.2 for 20%. */
const scaled = (total: Big): Big => total.div(100);

/** The points of all indicators; the sum counts rows without points as 0. */
export interface WeightSum {
  readonly sum: Big;
  /** Rows without points. */
  readonly missing: number;
  /** What they may come to. */
  readonly expected: readonly Big[];
  readonly isRight: boolean;
}

/** The points of the indicators of a table; null where its form gives them none. */
export function weightSum({ indicators, execution, weightTotal }: ProjectTable): WeightSum | null {
  const weights = indicators.map(({ weight }) => weight);
  if (weights.every((weight) => weight === null)) return null;
  const sum = sumAmounts(weights);
  const ofExecution = execution?.weight ?? null;
  const expected =
    weightTotal !== null
      ? [weightTotal]
      : ofExecution !== null && ofExecution.gt(0)
        ? [new Big(100).minus(ofExecution)]
        : USUAL;
  const isRight = expected.some((total) => sum.eq(total) || sum.eq(scaled(total)));
  return { sum, missing: weights.filter((weight) => weight === null).length, expected, isRight };
}
