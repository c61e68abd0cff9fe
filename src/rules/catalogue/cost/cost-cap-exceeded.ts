import { type Amount, compareAmounts, sumAmounts } from '../../../domain/money';
import { NOT_APPLICABLE, PASSED, type Doubt, type Problem, type ProjectRule } from '../../rule';
import { arithmetic } from '../../support/cost-arithmetic';
import { short } from '../../support/decimals';
import { costCapsOf, type PlacedCap } from '../../support/cost-cap';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';
import { whyUnknownBudget } from '../../support/unknowns';

/** Whether a cap leaves the budget short, also when it was rounded down. */
function isShort({ allowed, rounding }: PlacedCap, budget: Amount): boolean {
  return compareAmounts(budget, allowed) > 0 && compareAmounts(budget, allowed.plus(rounding())) > 0;
}

function tooSmall(cap: PlacedCap, budget: Amount): Problem {
  const values = { arithmetic: arithmetic(cap), budget: short(budget) };
  return { field: indicatorPath(cap.index, 'target'), values };
}

export const costCapExceeded: ProjectRule = {
  scope: 'project',
  id: 'cost-cap-exceeded',
  family: 'cost',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '预算超过成本上限', 'en-US': 'Budget exceeds the cost cap' },
  message: {
    'zh-CN': '按成本上限最多可支出{arithmetic}，预算却有{budget}元，预算已经超过上限。',
    'en-US': 'The cap allows {arithmetic}, but the budget is {budget} yuan: it exceeds the cap already.',
  },
  why: {
    'zh-CN': '成本上限×数量×次数应不低于预算，否则执行时必然超标。请核对上限、数量或预算。',
    'en-US':
      'Cap x count x periods must cover the budget, or the cap will be broken. Check cap, count or budget.',
  },
  source: SOURCES.goals2015,
  check(project, settings) {
    const caps = costCapsOf(project, settings);
    const [first] = caps;
    if (first === undefined) return NOT_APPLICABLE;
    const budget = project.budgetInYuan;
    if (budget === null) {
      const undecided = whyUnknownBudget(project);
      return caps.map(({ index }) => ({ field: indicatorPath(index, 'target'), undecided }));
    }
    // One cap of known shares, as nearly every project has it.
    if (caps.length === 1 && first.shares !== null)
      return isShort(first, budget) ? [tooSmall(first, budget)] : PASSED;
    const results: (Problem | Doubt)[] = caps
      .filter((cap) => cap.isTotal && isShort(cap, budget))
      .map((cap) => tooSmall(cap, budget));
    if (caps.every(({ isTotal, shares }) => !isTotal && shares !== null)) {
      // Several caps may each stand for a part of the cost: only all of them together must cover the budget.
      const allowed = sumAmounts(caps.flatMap((cap) => [cap.allowed, cap.rounding()]));
      if (compareAmounts(budget, allowed) > 0) results.push(tooSmall(first, budget));
    }
    for (const { index, unknown, noun, cap } of caps) {
      // A cap that covers the budget as it stands decides without any count.
      if (unknown === null || compareAmounts(cap, budget) >= 0) continue;
      results.push({ field: indicatorPath(index, 'target'), undecided: unknown, values: { noun } });
    }
    return results;
  },
};
