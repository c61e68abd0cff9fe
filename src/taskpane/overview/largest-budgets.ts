import type { Overview } from '../../domain/overview';

/** So many projects get a bar of their own. */
const MOST_BARS = 8;

/** The largest budgets, and what the others come to together (null when there are none). Takes them in that order. */
export function largestBudgets(budgets: Overview['budgets']): {
  shown: Overview['budgets'];
  rest: { count: number; amount: number } | null;
} {
  // One left over may as well be shown itself.
  const bars = budgets.length === MOST_BARS + 1 ? MOST_BARS + 1 : MOST_BARS;
  const others = budgets.slice(bars);
  if (others.length === 0) return { shown: budgets, rest: null };
  const amount = others.reduce((sum, budget) => sum + budget.amount, 0);
  // A sum of decimals may differ from them in the last digit that a float has.
  return { shown: budgets.slice(0, bars), rest: { count: others.length, amount: Number(amount.toFixed(6)) } };
}
