import type { Origin } from './place';

/** One numbered 分项绩效目标. */
export interface SubGoal {
  no: number | null;
  name: string | null;
  goal: string | null;
  indicator: string | null;
}

/** The 部门整体绩效目标: overall text, sub-goals and safeguard measures (one entry a paragraph). */
export interface DepartmentGoals {
  agency: string | null;
  overall: string | null;
  subGoals: readonly SubGoal[];
  measures: readonly string[];
  origin: Origin;
}
