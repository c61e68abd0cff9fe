import type { LocalText } from '../../locale/locale';
import { compareAmounts, sumAmounts, type Amount } from '../../domain/money';
import { costCapsOf, type CostCap, type PlacedCap } from '../cost-cap';
import type { ProjectFacts } from '../project-facts';
import {
  NOT_APPLICABLE,
  PASSED,
  type Doubt,
  type DocumentRule,
  type PlacedResult,
  type Problem,
  type ProjectRule,
} from '../rule';
import { SOURCES } from '../sources';
import { indicatorPath } from '../text-places';
import { UNKNOWN_BUDGET, UNKNOWN_MONEY_UNIT } from '../unknowns';

const plain = (amount: Amount) => amount.round(2).toFixed();

/** `24000元 × 23村 × 12个月 = 6624000元`. */
function arithmetic({ cap, allowed, noun, count, periods }: CostCap): LocalText {
  const product = plain(allowed);
  const parts = (of: string, months: string, quarters: string, yuan: string) =>
    `${plain(cap)}${yuan}${noun === '' ? '' : ` × ${count}${of}`}${
      periods === 12 ? ` × 12${months}` : periods === 4 ? ` × 4${quarters}` : ''
    }${noun === '' && periods === 1 ? '' : ` = ${product}${yuan}`}`;
  return {
    'zh-CN': parts(noun, '个月', '个季度', '元'),
    'en-US': parts(` ${noun}`, ' months', ' quarters', ' yuan'),
  };
}

function unknownBudget({ table }: ProjectFacts, index: number): Doubt {
  const undecided = table.moneyUnit === null ? UNKNOWN_MONEY_UNIT : UNKNOWN_BUDGET;
  return { field: indicatorPath(index, 'target'), undecided };
}

/** Whether a cap leaves the budget short, also when it was rounded down. */
function isShort({ allowed, rounding }: PlacedCap, budget: Amount): boolean {
  return compareAmounts(budget, allowed) > 0 && compareAmounts(budget, allowed.plus(rounding())) > 0;
}

function tooSmall(cap: PlacedCap, budget: Amount): Problem {
  const values = { arithmetic: arithmetic(cap), budget: plain(budget) };
  return { field: indicatorPath(cap.index, 'target'), values };
}

const exceeded: ProjectRule = {
  scope: 'project',
  id: 'cost-cap-exceeded',
  family: 'cost',
  severity: 'error',
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
    if (budget === null) return caps.map(({ index }) => unknownBudget(project, index));
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
    for (const { index, shares, unknown, noun, cap } of caps) {
      // A cap that covers the budget as it stands decides without any count.
      if (shares !== null || unknown === null || compareAmounts(cap, budget) >= 0) continue;
      results.push({ field: indicatorPath(index, 'target'), undecided: unknown, values: { noun } });
    }
    return results.length === 0 ? PASSED : results;
  },
};

const loose: ProjectRule = {
  scope: 'project',
  id: 'cost-cap-loose',
  family: 'cost',
  severity: 'warning',
  title: { 'zh-CN': '成本上限起不到约束作用', 'en-US': 'Cost cap that cannot bind' },
  message: {
    'zh-CN':
      '成本上限允许{arithmetic}，高于预算{budget}元（按预算实为每份{actual}元），不可能超过，起不到约束作用。',
    'en-US':
      'The cap allows {arithmetic}, more than the budget of {budget} yuan (which makes {actual} yuan a share): it can never be broken.',
  },
  why: {
    'zh-CN': '成本指标应与预算测算一致，上限宜按预算÷数量÷次数填写。允许的余量可在设置中调整。',
    'en-US':
      'A cost target follows from the budget: budget / count / periods. The slack allowed is a setting.',
  },
  source: SOURCES.goals2015,
  limit: 'capSlack',
  check(project, settings) {
    const caps = costCapsOf(project, settings);
    const budget = project.budgetInYuan;
    if (caps.length === 0 || budget === null || budget.s < 0 || budget.c[0] === 0) return NOT_APPLICABLE;
    if (caps.every(({ allowed }) => compareAmounts(allowed, budget) <= 0)) return PASSED;
    const limit = budget.times(1 + settings.limits.capSlack / 100);
    const problems = caps.flatMap((cap): Problem[] => {
      const shares = cap.shares ?? 1;
      if (cap.allowed.lte(limit.plus(cap.rounding()))) return [];
      const values = {
        arithmetic: arithmetic(cap),
        budget: plain(budget),
        actual: plain(budget.div(shares || 1)),
      };
      return [{ field: indicatorPath(cap.index, 'target'), values }];
    });
    return problems.length === 0 ? PASSED : problems;
  },
};

const together: DocumentRule = {
  scope: 'document',
  id: 'cost-caps-together',
  family: 'cost',
  severity: 'info',
  title: { 'zh-CN': '多个项目补助同样的村', 'en-US': 'Projects that pay the same villages' },
  message: {
    'zh-CN':
      '与“{others}”补助的是同样的{count}个村，合计{total}万元，平均每村{average}元，而单项上限为{cap}元。',
    'en-US':
      'Together with "{others}" the same {count} villages get {total}万元, {average} yuan each; the cap of this project is {cap} yuan.',
  },
  why: {
    'zh-CN': '同一对象分列几个项目时，单看一个项目的上限没有意义，应合并测算。',
    'en-US': 'When the same villages are paid by several projects, their caps should be set together.',
  },
  source: SOURCES.review,
  check(projects, settings) {
    const groups = new Map<string, { project: ProjectFacts; cap: PlacedCap; budget: Amount }[]>();
    for (const project of projects) {
      if (project.core === '') continue;
      for (const cap of costCapsOf(project, settings)) {
        const budget = project.budgetInYuan;
        if (cap.noun !== '村' || cap.shares === null || budget === null) continue;
        const group = groups.get(project.core);
        if (group) group.push({ project, cap, budget });
        else groups.set(project.core, [{ project, cap, budget }]);
      }
    }
    return [...groups.values()].flatMap((group): PlacedResult[] => {
      if (group.length < 2) return [];
      const total = group.reduce((sum, { budget }) => sum.plus(budget), group[0]!.budget.times(0));
      return group.map(({ project, cap }): PlacedResult => {
        const others = group.filter((other) => other.project !== project).map((other) => other.project.title);
        return {
          table: project.table,
          field: indicatorPath(cap.index, 'target'),
          values: {
            others: others.slice(0, 3).join('、'),
            count: cap.count,
            total: total.div(10_000).toFixed(),
            average: total.div(cap.count || 1).toFixed(0),
            cap: plain(cap.cap),
          },
        };
      });
    });
  },
};

export const COST_CAP_RULES = [exceeded, loose, together] as const;
