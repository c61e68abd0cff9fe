import { countedAmount, type AmountSum, type UncountedAmount } from './counted-amount';
import { sumAmounts, type Amount, type MoneyUnit } from './money';
import type { Budget, ProjectTable } from './project-table';

/**
 * Sum of one part of the projects' budgets in `unit`, with what it does not have. An empty part of a budget (财政资金,
 * 其他资金) counts as 0, as the form has it; an empty total is missing.
 */
export function sumOfBudgets(
  projects: readonly ProjectTable[],
  part: keyof Budget,
  unit: MoneyUnit,
): AmountSum {
  const amounts: Amount[] = [];
  const missing: UncountedAmount[] = [];
  const assumed: ProjectTable[] = [];
  for (const project of projects) {
    const counted = countedAmount(project, part, unit);
    if ('amount' in counted) {
      amounts.push(counted.amount);
      if (project.moneyUnit === null) assumed.push(project);
    } else if (part === 'total' || counted.reason !== 'amountMissing') missing.push(counted);
  }
  return { total: sumAmounts(amounts), missing, assumed };
}

/** Sum of the projects' budget totals in `unit`, with the tables that it does not have. */
export function budgetTotal(projects: readonly ProjectTable[], unit: MoneyUnit): AmountSum {
  return sumOfBudgets(projects, 'total', unit);
}
