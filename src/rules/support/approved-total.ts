import Big from 'big.js';
import type { Amount } from '../../domain/money';
import { NOT_APPLICABLE, type DocumentRule } from '../rule';
import type { JudgedProject } from './judged-project';
import { SOURCES } from './sources';
import { whyUnknownBudget } from './unknowns';

/** The sum of the budgets in 万元, and the first table whose budget is unknown. */
function totalOf(projects: readonly JudgedProject[]): { total: Amount; unknown: JudgedProject | null } {
  let total = new Big(0);
  let unknown: JudgedProject | null = null;
  for (const project of projects) {
    const yuan = project.budgetInYuan;
    if (yuan === null) unknown ??= project;
    else total = total.plus(yuan);
  }
  return { total: total.div(10_000), unknown };
}

/** A rule that holds the sum of all budgets against the approved total: whether it is above, or below. */
export function approvedTotalRule(
  side: 'above' | 'below',
  texts: Pick<DocumentRule, 'id' | 'severity' | 'title' | 'message' | 'why'>,
): DocumentRule {
  return {
    scope: 'document',
    family: 'budget',
    forms: ['spendingPlan'],
    source: SOURCES.review,
    limit: 'amountTolerance',
    ...texts,
    check(projects, { approvedTotal, limits }) {
      if (approvedTotal === null || projects.length === 0) return NOT_APPLICABLE;
      const { total, unknown } = totalOf(projects);
      if (unknown !== null)
        return side === 'above'
          ? [{ table: unknown.table, field: 'budget.total', undecided: whyUnknownBudget(unknown) }]
          : NOT_APPLICABLE;
      const difference = side === 'above' ? total.minus(approvedTotal) : approvedTotal.minus(total);
      if (difference.times(10_000).lte(limits.amountTolerance)) return [];
      const values = {
        total: total.toFixed(),
        approved: approvedTotal.toFixed(),
        difference: difference.toFixed(),
      };
      return [{ table: null, field: 'budget.total', values }];
    },
  };
}
