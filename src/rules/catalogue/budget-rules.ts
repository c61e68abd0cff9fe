import Big from 'big.js';
import { convertAmount, sumAmounts, type Amount } from '../../domain/money';
import type { FieldPath } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule } from '../rule';
import { SOURCES } from '../sources';
import { UNKNOWN_MONEY_UNIT } from '../unknowns';

const PARTS = ['total', 'fiscal', 'other'] as const;
/** Decimals of amounts in the form. */
const DECIMALS = 2;
const PATHS = { total: 'budget.total', fiscal: 'budget.fiscal', other: 'budget.other' } as const;

/** What stands in the cell of a field that could not be read as a number; null when nothing does. */
export function unreadable(table: ProjectTable, path: FieldPath): string | null {
  const value = table.origin.cells.get(path)?.value;
  return value === undefined || value === null || String(value).trim() === '' ? null : String(value).trim();
}

function isZero(amount: Amount): boolean {
  return amount.c[0] === 0;
}

function decimalsOf(amount: Amount): number {
  return Math.max(0, amount.c.length - 1 - amount.e);
}

/** Whether a computed amount may be filled in: one that the form allows, so that the repair brings nothing new. */
function isFit(amount: Amount): boolean {
  return amount.s > 0 && !isZero(amount) && decimalsOf(amount) <= DECIMALS;
}

const budgetNumber: ProjectRule = {
  scope: 'project',
  id: 'budget-number',
  family: 'budget',
  severity: 'error',
  title: { 'zh-CN': '金额不是数字', 'en-US': 'Amount is no number' },
  message: {
    'zh-CN': '“{value}”不是金额，应只填数字，单位写在表头。',
    'en-US': '"{value}" is no amount; give digits only, the unit stands over the table.',
  },
  why: {
    'zh-CN': '不是数字的金额不能求和，汇总会漏掉这个项目。',
    'en-US': 'What is no number cannot be added up, so the summary would miss this project.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { total, fiscal, other } = table.budget;
    if (total !== null && fiscal !== null && other !== null) return PASSED;
    const problems: Problem[] = [];
    for (const part of PARTS) {
      if (table.budget[part] !== null) continue;
      const value = unreadable(table, PATHS[part]);
      if (value !== null) problems.push({ field: PATHS[part], values: { value } });
    }
    return problems.length === 0 ? PASSED : problems;
  },
};

const budgetMissing: ProjectRule = {
  scope: 'project',
  id: 'budget-missing',
  family: 'budget',
  severity: 'error',
  title: { 'zh-CN': '缺少预算数', 'en-US': 'Budget is missing' },
  message: {
    'zh-CN': '“预算数”没有填写。',
    'en-US': 'The budget total is not filled in.',
  },
  why: {
    'zh-CN': '预算数是绩效目标的基础。财政资金或其他资金已填时，可按两项之和自动补上。',
    'en-US':
      'Targets rest on the budget. Where its parts are given, the total can be filled in as their sum.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { total, fiscal, other } = table.budget;
    if (total !== null) return PASSED;
    if (unreadable(table, 'budget.total') !== null) return NOT_APPLICABLE;
    if (fiscal === null && other === null) return [{ field: 'budget.total' }];
    const sum = sumAmounts([fiscal, other]);
    return [
      isFit(sum)
        ? { field: 'budget.total', fix: { field: 'budget.total', value: sum.toNumber() } }
        : { field: 'budget.total' },
    ];
  },
};

const budgetPart: ProjectRule = {
  scope: 'project',
  id: 'budget-part-missing',
  family: 'budget',
  severity: 'error',
  title: { 'zh-CN': '缺少财政资金', 'en-US': 'Fiscal part is missing' },
  message: {
    'zh-CN': '预算数为{total}，“财政资金”没有填写，应为{expected}。',
    'en-US': 'The budget is {total}, but the fiscal part is not filled in; it should be {expected}.',
  },
  why: {
    'zh-CN': '预算数应等于财政资金与其他资金之和。其他资金已填时，可按差额自动补上财政资金。',
    'en-US':
      'The total is the sum of its parts. Where the other part is given, the fiscal part follows as the difference.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { total, fiscal, other } = table.budget;
    if (total === null || fiscal !== null || isZero(total)) return NOT_APPLICABLE;
    if (
      unreadable(table, 'budget.fiscal') !== null ||
      (unreadable(table, 'budget.other') !== null && other === null)
    )
      return NOT_APPLICABLE;
    const rest = total.minus(other ?? 0);
    if (isZero(rest)) return PASSED;
    const problem = { field: 'budget.fiscal', values: { total: total.toFixed(), expected: rest.toFixed() } };
    // Without the other part as well nobody can say where the money comes from.
    if (rest.s < 0) return NOT_APPLICABLE;
    if (other === null || !isFit(rest)) return [problem];
    return [{ ...problem, fix: { field: 'budget.fiscal', value: rest.toNumber() } }];
  },
};

const budgetSum: ProjectRule = {
  scope: 'project',
  id: 'budget-sum',
  family: 'budget',
  severity: 'error',
  title: { 'zh-CN': '预算数与分项之和', 'en-US': 'Budget is the sum of its parts' },
  message: {
    'zh-CN': '预算数{total}不等于财政资金{fiscal}＋其他资金{other}＝{expected}，相差{difference}。',
    'en-US':
      'The budget {total} is not fiscal {fiscal} + other {other} = {expected}; the difference is {difference}.',
  },
  why: {
    'zh-CN': '空着的分项按0计算。请核对是总数录错还是分项录错。',
    'en-US': 'An empty part counts as 0. Find out whether the total or a part was mistyped.',
  },
  source: SOURCES.form,
  limit: 'amountTolerance',
  check({ table }, { limits }) {
    const { budget, moneyUnit } = table;
    const { total, fiscal, other } = budget;
    // An empty fiscal part is a finding of its own, unless the other part alone is too much.
    if (total === null || (fiscal === null && (other === null || other.lte(total)))) return NOT_APPLICABLE;
    if (fiscal !== null && other === null && total.eq(fiscal)) return PASSED;
    const expected = sumAmounts([fiscal, other]);
    const difference = total.minus(expected);
    if (isZero(difference)) return PASSED;
    if (limits.amountTolerance > 0) {
      if (moneyUnit === null) return [{ field: 'budget.total', undecided: UNKNOWN_MONEY_UNIT }];
      if (convertAmount(difference, moneyUnit, '元').abs().lte(limits.amountTolerance)) return PASSED;
    }
    const text = (amount: Amount | null) => (amount ?? new Big(0)).toFixed();
    return [
      {
        field: 'budget.total',
        values: {
          total: text(total),
          fiscal: text(fiscal),
          other: text(other),
          expected: text(expected),
          difference: text(difference),
        },
      },
    ];
  },
};

const budgetPositive: ProjectRule = {
  scope: 'project',
  id: 'budget-positive',
  family: 'budget',
  severity: 'error',
  title: { 'zh-CN': '金额应为正数', 'en-US': 'Amounts are positive' },
  message: {
    'zh-CN': '金额为{value}，预算数应大于0，分项不能为负数。',
    'en-US': 'The amount is {value}; a budget is above 0 and its parts are not negative.',
  },
  why: {
    'zh-CN': '没有预算的项目不需要绩效目标；负数多为录入错误。',
    'en-US': 'A project without a budget needs no targets; a negative amount is usually mistyped.',
  },
  source: SOURCES.form,
  check({ table: { budget } }) {
    const { total, fiscal, other } = budget;
    const isTotalBad = total !== null && (total.s < 0 || isZero(total));
    const isFiscalBad = fiscal !== null && fiscal.s < 0 && !isZero(fiscal);
    const isOtherBad = other !== null && other.s < 0 && !isZero(other);
    if (!isTotalBad && !isFiscalBad && !isOtherBad) return PASSED;
    const bad = { total: isTotalBad, fiscal: isFiscalBad, other: isOtherBad };
    return PARTS.filter((part) => bad[part]).map((part) => {
      return { field: PATHS[part], values: { value: budget[part]?.toFixed() ?? '' } };
    });
  },
};

const budgetDecimals: ProjectRule = {
  scope: 'project',
  id: 'budget-decimals',
  family: 'budget',
  severity: 'warning',
  title: { 'zh-CN': '金额小数位数', 'en-US': 'Decimals of amounts' },
  message: {
    'zh-CN': '金额{value}的小数超过两位，应保留两位小数。',
    'en-US': 'The amount {value} has more than two decimals; the form has two.',
  },
  why: {
    'zh-CN': '表内金额保留两位小数；多出的小数会使合计与批复数对不上。',
    'en-US': 'Amounts have two decimals; more of them make sums disagree with what was approved.',
  },
  source: SOURCES.form,
  check({ table: { budget } }) {
    let problems: Problem[] | null = null;
    for (const part of PARTS) {
      const amount = budget[part];
      if (amount === null || decimalsOf(amount) <= DECIMALS) continue;
      (problems ??= []).push({ field: PATHS[part], values: { value: amount.toFixed() } });
    }
    return problems ?? PASSED;
  },
};

export const BUDGET_RULES = [
  budgetNumber,
  budgetMissing,
  budgetPart,
  budgetSum,
  budgetPositive,
  budgetDecimals,
] as const;
