import { convertAmount, sumAmounts, type Amount, type MoneyUnit } from './money';
import type { ProjectTable } from './project-table';

/** Sum of the projects' budget totals in `unit`; a table without a unit is taken to be in that unit. */
export function budgetTotal(projects: readonly ProjectTable[], unit: MoneyUnit): Amount {
  return sumAmounts(
    projects.map(({ budget, moneyUnit }) =>
      budget.total === null ? null : convertAmount(budget.total, moneyUnit ?? unit, unit),
    ),
  );
}
