import { PLAN_MONTHS, type SpendingPlan } from '../../domain/project-table';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule } from '../rule';
import { SOURCES } from '../sources';
import { unreadable } from './budget-rules';

const PATHS = ['plan[0]', 'plan[1]', 'plan[2]', 'plan[3]'] as const;
const LAST = 3;

/** Percentages of an empty plan are missing, not wrong: the other rules wait until they are there. */
function isWhole(plan: SpendingPlan): plan is readonly [number, number, number, number] {
  return plan[0] !== null && plan[1] !== null && plan[2] !== null && plan[3] !== null;
}

/** Whether the figures are what is spent in each stretch instead of what is spent up to its end. */
function isNotCumulative(plan: SpendingPlan): boolean {
  if (!isWhole(plan) || plan[LAST] === 100) return false;
  return Math.abs(plan[0] + plan[1] + plan[2] + plan[LAST] - 100) < 1e-9;
}

const planMissing: ProjectRule = {
  scope: 'project',
  id: 'plan-missing',
  family: 'plan',
  severity: 'error',
  title: { 'zh-CN': '支出计划未填', 'en-US': 'Spending plan is missing' },
  message: {
    'zh-CN': '{month}月底的支出计划没有填写。',
    'en-US': 'The plan for the end of month {month} is not filled in.',
  },
  why: {
    'zh-CN': '四个时点都要填写累计支出比例，这是执行监控的依据。',
    'en-US': 'All four dates need the share spent up to then; execution is monitored against it.',
  },
  source: SOURCES.form,
  check({ table }) {
    if (isWhole(table.plan)) return PASSED;
    return PATHS.flatMap((field, index): Problem[] =>
      table.plan[index] === null && unreadable(table, field) === null
        ? [{ field, values: { month: PLAN_MONTHS[index] ?? 0 } }]
        : [],
    );
  },
};

const planNumber: ProjectRule = {
  scope: 'project',
  id: 'plan-number',
  family: 'plan',
  severity: 'error',
  title: { 'zh-CN': '支出计划不是百分比', 'en-US': 'Plan is no percentage' },
  message: {
    'zh-CN': '“{value}”不是百分比，应填写如25%的数字。',
    'en-US': '"{value}" is no percentage; give a figure such as 25%.',
  },
  why: {
    'zh-CN': '文字无法计算各时点的计划支出额。',
    'en-US': 'Planned amounts cannot be computed from words.',
  },
  source: SOURCES.form,
  check({ table }) {
    if (isWhole(table.plan)) return PASSED;
    return PATHS.flatMap((field, index): Problem[] => {
      const value = table.plan[index] === null ? unreadable(table, field) : null;
      return value === null ? [] : [{ field, values: { value } }];
    });
  },
};

const planRange: ProjectRule = {
  scope: 'project',
  id: 'plan-range',
  family: 'plan',
  severity: 'error',
  title: { 'zh-CN': '支出计划超出范围', 'en-US': 'Plan is out of range' },
  message: {
    'zh-CN': '支出计划{value}%不在0%至100%之间。',
    'en-US': 'A plan of {value}% is not between 0% and 100%.',
  },
  why: {
    'zh-CN': '累计支出不可能为负，也不可能超过全部预算。',
    'en-US': 'What is spent in all is neither negative nor more than the budget.',
  },
  source: SOURCES.form,
  check({ table: { plan } }) {
    let problems: Problem[] | null = null;
    for (let index = 0; index <= LAST; index += 1) {
      const value = plan[index] ?? null;
      if (value === null || (value >= 0 && value <= 100)) continue;
      (problems ??= []).push({ field: PATHS[index] as string, values: { value } });
    }
    return problems ?? PASSED;
  },
};

const planNotCumulative: ProjectRule = {
  scope: 'project',
  id: 'plan-not-cumulative',
  family: 'plan',
  severity: 'error',
  title: { 'zh-CN': '支出计划应为累计数', 'en-US': 'Plan is cumulative' },
  message: {
    'zh-CN': '四个时点之和为100%，填的是分段数；此处应为累计数{expected}%，现为{value}%。',
    'en-US':
      'The four figures add up to 100%, so they are shares of each stretch; here the cumulative {expected}% belongs, not {value}%.',
  },
  why: {
    'zh-CN': '支出计划填“截至”各时点的累计比例，12月底应为100%。',
    'en-US': 'The plan states what is spent up to each date; the end of December is 100%.',
  },
  source: SOURCES.form,
  check({ table: { plan } }) {
    if (!isNotCumulative(plan)) return PASSED;
    let sum = 0;
    return plan.flatMap((value, index): Problem[] => {
      sum = Number((sum + (value ?? 0)).toFixed(6));
      return value === sum
        ? []
        : [{ field: PATHS[index] as string, values: { value: value ?? 0, expected: sum } }];
    });
  },
};

const planFalling: ProjectRule = {
  scope: 'project',
  id: 'plan-falling',
  family: 'plan',
  severity: 'error',
  title: { 'zh-CN': '支出计划下降', 'en-US': 'Plan falls' },
  message: {
    'zh-CN': '{month}月底的累计支出{value}%低于前一时点的{before}%。',
    'en-US': 'By the end of month {month} {value}% would be spent, less than the {before}% before.',
  },
  why: {
    'zh-CN': '累计比例只能持平或增加。',
    'en-US': 'A cumulative share only stays or grows.',
  },
  source: SOURCES.form,
  check({ table: { plan } }) {
    if (isNotCumulative(plan)) return NOT_APPLICABLE;
    let problems: Problem[] | null = null;
    let before = -Infinity;
    for (let index = 0; index <= LAST; index += 1) {
      const value = plan[index] ?? null;
      if (value === null) continue;
      if (value < before) {
        const values = { month: PLAN_MONTHS[index] ?? 0, value, before };
        (problems ??= []).push({ field: PATHS[index] as string, values });
      }
      before = value;
    }
    return problems ?? PASSED;
  },
};

const planEnd: ProjectRule = {
  scope: 'project',
  id: 'plan-end',
  family: 'plan',
  severity: 'error',
  title: { 'zh-CN': '年底支出计划', 'en-US': 'Plan at year end' },
  message: {
    'zh-CN': '12月底的累计支出为{value}%，应为100%。',
    'en-US': 'By the end of December {value}% would be spent; it should be 100%.',
  },
  why: {
    'zh-CN': '年度预算应在年内支出完毕；确有结转的，应调减预算。',
    'en-US': 'The budget of a year is spent within it; if money stays over, the budget is too large.',
  },
  source: SOURCES.form,
  check({ table: { plan } }) {
    const value = plan[LAST];
    if (value === null || value > 100 || isNotCumulative(plan)) return NOT_APPLICABLE;
    return value === 100 ? PASSED : [{ field: PATHS[LAST], values: { value } }];
  },
};

const planAtStart: ProjectRule = {
  scope: 'project',
  id: 'plan-spent-at-start',
  family: 'plan',
  severity: 'warning',
  title: { 'zh-CN': '年初即全部支出', 'en-US': 'All spent at the start' },
  message: {
    'zh-CN': '计划3月底前支出{value}%，等于年度工作开始前就已花完预算。',
    'en-US':
      'By the end of March {value}% would be spent: the budget is gone before the work of the year begins.',
  },
  why: {
    'zh-CN': '除一次性结转拨付外，支出进度应与工作进度相符，审核人会要求说明。',
    'en-US':
      'Except for a single payment of money carried over, spending follows the work; a reviewer will ask.',
  },
  source: SOURCES.review,
  check({ table: { plan } }) {
    const [first] = plan;
    if (first === null) return NOT_APPLICABLE;
    return first >= 100 ? [{ field: PATHS[0], values: { value: first } }] : PASSED;
  },
};

const planLate: ProjectRule = {
  scope: 'project',
  id: 'plan-late',
  family: 'plan',
  severity: 'info',
  title: { 'zh-CN': '支出集中在年底', 'en-US': 'Spending at the year end' },
  message: {
    'zh-CN': '10月底累计仅支出{value}%，大部分资金集中在最后两个月。',
    'en-US':
      'Only {value}% would be spent by the end of October; most of the money goes in the last two months.',
  },
  why: {
    'zh-CN': '支出进度考核通常要求10月底达到较高比例，集中支出容易形成结转。',
    'en-US': 'Execution is usually expected to be well ahead by October; late spending often stays over.',
  },
  source: SOURCES.review,
  check({ table: { plan } }) {
    const [, , october, december] = plan;
    if (october === null || december !== 100) return NOT_APPLICABLE;
    return october < 50 ? [{ field: PATHS[2], values: { value: october } }] : PASSED;
  },
};

export const PLAN_RULES = [
  planMissing,
  planNumber,
  planRange,
  planNotCumulative,
  planFalling,
  planEnd,
  planAtStart,
  planLate,
] as const;
