import { sumOfBudgets } from './budget-total';
import { countedAmount, type UncountedAmount } from './counted-amount';
import { sumAmounts, type Amount } from './money';
import { PLAN_MONTHS, type ProjectTable } from './project-table';

/** What all projects of a workbook come to; amounts in 万元. */
export interface Overview {
  projects: number;
  total: Amount;
  fiscal: Amount;
  other: Amount;
  /** What these sums do not have; such projects are in no figure below. */
  missing: readonly UncountedAmount[];
  /** The tables that state no money unit and were taken to be in 万元. */
  assumed: readonly ProjectTable[];
  /** Budget of each project that has one, the largest first. */
  budgets: readonly { name: string; amount: number }[];
  /**
   * What is to be spent by the end of each month of the plan, to two decimals as the summary shows it; projects without
   * a figure count with nothing.
   */
  plan: readonly { month: number; amount: number }[];
}

/** Sums up projects in 万元; an empty part of a budget counts as 0. */
export function overviewOf(projects: readonly ProjectTable[]): Overview {
  const total = sumOfBudgets(projects, 'total', '万元');
  const fiscal = sumOfBudgets(projects, 'fiscal', '万元');
  const other = sumOfBudgets(projects, 'other', '万元');
  const counted = projects.flatMap((project) => {
    const budget = countedAmount(project, 'total', '万元');
    return 'amount' in budget ? [{ project, amount: budget.amount }] : [];
  });
  return {
    projects: projects.length,
    total: total.total,
    fiscal: fiscal.total,
    other: other.total,
    missing: [total, fiscal, other].flatMap(({ missing }) => missing),
    assumed: [...new Set([total, fiscal, other].flatMap(({ assumed }) => assumed))],
    budgets: counted
      .map(({ project: { name, code }, amount }) => ({ name: name ?? code ?? '', amount: amount.toNumber() }))
      .sort((a, b) => b.amount - a.amount),
    plan: PLAN_MONTHS.map((month, at) => ({
      month,
      amount: sumAmounts(counted.map(({ project, amount }) => amount.times(project.plan[at] ?? 0).div(100)))
        .round(2)
        .toNumber(),
    })),
  };
}
