import { isFormula, type CellContent, type FormulaCell } from '../sheet-plan/sheet-plan';

/** Formulas and people round differently by so much at most. */
const ROUNDING = 0.011;

/** A figure that the table states stays where it is not what the formula gives: people write over formulas. */
export function statedOr(stated: number | null, formula: FormulaCell): CellContent {
  if (stated === null) return formula;
  const { result } = formula;
  return typeof result === 'number' && Math.abs(result - stated) <= ROUNDING ? formula : stated;
}

/** The value of a cell, for the formulas over it. */
export const contentValue = (content: CellContent): number | string | null =>
  isFormula(content) ? content.result : content;
