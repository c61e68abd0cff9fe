import type Big from 'big.js';
import type { ProjectTable } from '../domain/project-table';
import { rateOfExecution } from '../domain/scoring';
import type { CellContent } from '../sheet-plan/sheet-plan';
import { linkedAmount, type LinkedTable } from './linked-table';
import { statedOr } from './stated-figure';

/** What was executed of a budget, as a fraction; nothing where a cell has no number, or the budget is 0. */
export function rateFormula(executed: string, budget: string): string {
  return `IF(AND(ISNUMBER(${budget}),ISNUMBER(${executed})),IF(${budget}=0,"",${executed}/${budget}),"")`;
}

/** The cells of the year's total in a table of execution, and the rate that counts (in percent). */
export interface ExecutionCells {
  initial: CellContent;
  budget: CellContent;
  executed: CellContent;
  rate: CellContent;
  percent: Big | null;
}

/**
 * What the year's total says: the initial budget by formula from the targets, the budget after adjustments, what was
 * executed, and the rate by formula unless another is stated.
 *
 * @param cells - addresses of the budget and of what was executed
 */
export function executionCells(
  { budget, execution }: ProjectTable,
  linked: LinkedTable | null,
  cells: { budget: string; executed: string },
): ExecutionCells {
  const initial = execution?.initial ?? (linked === null ? null : budget.total);
  const spendable = execution?.budget ?? budget.total;
  const executed = execution?.executed ?? null;
  const stated = execution?.rate ?? null;
  const rate = executed && spendable ? rateOfExecution(executed, spendable) : null;
  return {
    initial: linkedAmount(linked, 'budget.total', initial?.toNumber() ?? null),
    budget: spendable?.toNumber() ?? null,
    executed: executed?.toNumber() ?? null,
    rate: statedOr(stated?.div(100).toNumber() ?? null, {
      formula: rateFormula(cells.executed, cells.budget),
      result: rate?.div(100).toNumber() ?? '',
    }),
    percent: stated ?? rate,
  };
}
