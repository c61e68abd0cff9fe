import type { Amount } from './money';

/** A task of a department (任务名称) or an item of what a project costs, with the money that it takes. */
export interface BudgetItem {
  name: string | null;
  /** 主要内容 of a task, how the cost of an item was worked out (测算依据). */
  content: string | null;
  total: Amount | null;
  fiscal: Amount | null;
  other: Amount | null;
}

/**
 * What an amount is to the sum that it is told with:
 * - sum: the sum itself, of which no other field tells;
 * - part: one of the parts that make the sum up, beside the others;
 * - within: money that may lie within another part (中央补助 within the fiscal money) or beside it;
 * - planned: what should have been spent by the plan so far, which is no part of what was.
 */
export type AmountRole = 'sum' | 'part' | 'within' | 'planned';

/** An amount that a table prints and that no other field holds. */
export interface StatedAmount {
  /** The sum that it is told with: the path of a field (`execution.initial`), or a label as written (按收入性质分). */
  of: string;
  role: AmountRole;
  /** What it is for or where it comes from, as written; null of a sum. */
  name: string | null;
  amount: Amount | null;
}
