import type { SpendingPlan } from '../../domain/project-table';

/** Where the four percentages stand. */
export const PLAN_PATHS = ['plan[0]', 'plan[1]', 'plan[2]', 'plan[3]'] as const;

/** The index of the last percentage. */
export const LAST = 3;

/** Whether all four percentages are there. Those of an empty plan are missing, not wrong. */
export function isWhole(plan: SpendingPlan): plan is readonly [number, number, number, number] {
  return plan[0] !== null && plan[1] !== null && plan[2] !== null && plan[3] !== null;
}

/** Whether the figures are what is spent in each stretch instead of what is spent up to its end. */
export function isNotCumulative(plan: SpendingPlan): boolean {
  if (!isWhole(plan) || plan[LAST] === 100) return false;
  return Math.abs(plan[0] + plan[1] + plan[2] + plan[LAST] - 100) < 1e-9;
}
