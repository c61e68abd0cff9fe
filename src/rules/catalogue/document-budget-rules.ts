import Big from 'big.js';
import { unitShift, type Amount } from '../../domain/money';
import type { ProjectFacts } from '../project-facts';
import { NOT_APPLICABLE, type DocumentRule, type PlacedResult } from '../rule';
import { SOURCES } from '../sources';
import { UNKNOWN_BUDGET } from '../unknowns';

/** A budget of so many times that of its neighbours is asked about. */
const SLIP = 100;
/** ... provided that it is also so many times the next largest one. */
const ABOVE_NEXT = 10;

const budgetUnitSlip: DocumentRule = {
  scope: 'document',
  id: 'budget-unit-slip',
  family: 'budget',
  severity: 'warning',
  title: { 'zh-CN': '金额疑似单位有误', 'en-US': 'Money unit slipped' },
  message: {
    'zh-CN':
      '预算数{value}{unit}是其他项目中位数（{median}{unit}）的{times}倍，是否把元当作了万元，或小数点录错？',
    'en-US':
      'The budget {value}{unit} is {times} times the median of the others ({median}{unit}). Were yuan entered as 万元, or the point misplaced?',
  },
  why: {
    'zh-CN': '元与万元相差一万倍，录错一个项目就会毁掉合计。',
    'en-US': '元 and 万元 differ ten thousandfold; a single slip spoils the total.',
  },
  source: SOURCES.review,
  check(projects) {
    const values = projects.map((project) => project.budgetMagnitude).filter((value) => value > 0);
    if (values.length < 3) return NOT_APPLICABLE;
    values.sort((a, b) => a - b);
    const median = values[Math.floor((values.length - 1) / 2)] as number;
    // Several projects may have slipped together: the next largest is the largest of those that did not.
    let last = values.length - 1;
    while ((values[last] as number) >= SLIP * median) last -= 1;
    const next = values[last] as number;
    if (next === values.at(-1)) return [];
    return projects.flatMap((project): PlacedResult[] => {
      const value = project.budgetMagnitude;
      if (value < SLIP * median || value < ABOVE_NEXT * next) return [];
      const unit = project.table.moneyUnit ?? '元';
      const inUnit = (yuan: number) =>
        new Big(yuan)
          .times(`1e${unitShift('元', unit)}`)
          .round(2)
          .toFixed();
      const values = {
        value: inUnit(value),
        median: inUnit(median),
        times: Math.round(value / median),
        unit,
      };
      return [{ table: project.table, field: 'budget.total', values }];
    });
  },
};

/** The sum of the budgets in 万元, and the first table whose budget is unknown. */
function totalOf(projects: readonly ProjectFacts[]): { total: Amount; unknown: ProjectFacts | null } {
  let total = new Big(0);
  let unknown: ProjectFacts | null = null;
  for (const project of projects) {
    const yuan = project.budgetInYuan;
    if (yuan === null) unknown ??= project;
    else total = total.plus(yuan);
  }
  return { total: total.div(10_000), unknown };
}

function approvedRule(
  isAbove: boolean,
  texts: Pick<DocumentRule, 'id' | 'severity' | 'title' | 'message' | 'why'>,
): DocumentRule {
  return {
    scope: 'document',
    family: 'budget',
    source: SOURCES.review,
    limit: 'amountTolerance',
    ...texts,
    check(projects, { approvedTotal, limits }) {
      if (approvedTotal === null || projects.length === 0) return NOT_APPLICABLE;
      const { total, unknown } = totalOf(projects);
      if (unknown !== null)
        return isAbove ? [{ table: unknown.table, field: 'budget.total', undecided: UNKNOWN_BUDGET }] : [];
      const difference = isAbove ? total.minus(approvedTotal) : approvedTotal.minus(total);
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

const aboveApproved = approvedRule(true, {
  id: 'approved-total-exceeded',
  severity: 'error',
  title: { 'zh-CN': '合计超过批复总额', 'en-US': 'Total exceeds what was approved' },
  message: {
    'zh-CN': '各项目预算合计{total}万元，超过部门批复总额{approved}万元，多{difference}万元。',
    'en-US': 'The projects add up to {total}万元, {difference}万元 more than the approved {approved}万元.',
  },
  why: {
    'zh-CN': '项目预算不得超过批复总额。请核对是否有项目重复或金额录错。',
    'en-US':
      'Budgets must stay within what was approved. Look for a project that is there twice or mistyped.',
  },
});

const belowApproved = approvedRule(false, {
  id: 'approved-total-short',
  severity: 'warning',
  title: { 'zh-CN': '合计低于批复总额', 'en-US': 'Total is below what was approved' },
  message: {
    'zh-CN': '各项目预算合计{total}万元，低于部门批复总额{approved}万元，差{difference}万元，是否漏报项目？',
    'en-US':
      'The projects add up to {total}万元, {difference}万元 less than the approved {approved}万元. Is a project missing?',
  },
  why: {
    'zh-CN': '批复的每个项目都应有绩效目标表。',
    'en-US': 'Every approved project needs its target table.',
  },
});

export const DOCUMENT_BUDGET_RULES = [budgetUnitSlip, aboveApproved, belowApproved] as const;
