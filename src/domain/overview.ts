import { budgetTotal } from './budget-total';
import { convertAmount, sumAmounts, type Amount } from './money';
import { PLAN_MONTHS, type ProjectTable } from './project-table';

/** What all projects of a workbook come to; amounts in 万元. */
export interface Overview {
  projects: number;
  total: Amount;
  fiscal: Amount;
  other: Amount;
  /** Budget of each project, the largest first. */
  budgets: readonly { name: string; amount: number }[];
  /**
   * What is to be spent by the end of each month of the plan, to two decimals as the summary shows it; projects without
   * a figure count with nothing.
   */
  plan: readonly { month: number; amount: number }[];
}

/** Sums up projects in 万元; a table without a unit is taken to be in 万元, an empty part counts as 0. */
export function overviewOf(projects: readonly ProjectTable[]): Overview {
  const part = (which: 'fiscal' | 'other'): Amount =>
    sumAmounts(
      projects.map(({ budget, moneyUnit }) => {
        const amount = budget[which];
        return amount === null ? null : convertAmount(amount, moneyUnit ?? '万元', '万元');
      }),
    );
  const totals = projects.map((project) => budgetTotal([project], '万元'));
  return {
    projects: projects.length,
    total: sumAmounts(totals),
    fiscal: part('fiscal'),
    other: part('other'),
    budgets: projects
      .map(({ name, code }, index) => ({
        name: name ?? code ?? '',
        amount: (totals[index] as Amount).toNumber(),
      }))
      .sort((a, b) => b.amount - a.amount),
    plan: PLAN_MONTHS.map((month, at) => ({
      month,
      amount: sumAmounts(
        projects.map(({ plan }, index) => (totals[index] as Amount).times(plan[at] ?? 0).div(100)),
      )
        .round(2)
        .toNumber(),
    })),
  };
}
