import type { Amount, MoneyUnit } from './money';
import type { TargetValue } from './target-value';

/** Content of a cell: text as written, a number, a truth value, or null for an empty cell. */
export type CellValue = string | number | boolean | null;

/**
 * Where a field stands: zero-based cell of its grid, the line (from 1) where the source is a text, and what the cell
 * held when it was read (nothing of a place that was only laid out).
 */
export interface CellPlace {
  /** The worksheet, where it is another than that of the origin. */
  sheet?: string;
  row: number;
  column: number;
  line?: number;
  value?: CellValue;
  /** Excel number format, where the source has one (`0%` tells 0.25 from 25). */
  numberFormat?: string;
}

/** A cell that was read. */
export interface SourceCell extends CellPlace {
  value: CellValue;
}

/**
 * Path of a field as scripts and findings name it: `budget.total`, `plan[2]`, `goals[0]`, `indicators[3].target`,
 * `department.subGoals[4].name`.
 */
export type FieldPath = string;

/**
 * Where a table came from: the worksheet (null for a text document) and the cell of each field found; fields may
 * share a cell, as all goals do. A table that was never read has no cells.
 */
export interface Origin {
  sheet: string | null;
  cells: ReadonlyMap<FieldPath, CellPlace>;
}

export interface Agency {
  code: string | null;
  name: string | null;
}

/** Budget in the money unit of the table; an empty cell is null and counts as 0 in sums. */
export interface Budget {
  total: Amount | null;
  fiscal: Amount | null;
  other: Amount | null;
}

export interface Indicator {
  level1: string | null;
  level2: string | null;
  level3: string | null;
  description: string | null;
  target: TargetValue | null;
  basis: string | null;
}

/** Cumulative spending in percent (0-100) by the end of March, June, October and December; null where not given. */
export type SpendingPlan = readonly [number | null, number | null, number | null, number | null];

/** The months at whose end the spending plan states a figure. */
export const PLAN_MONTHS = [3, 6, 10, 12] as const;

/** One 项目绩效目标表 with every field of the form. */
export interface ProjectTable {
  agency: Agency;
  moneyUnit: MoneyUnit | null;
  code: string | null;
  name: string | null;
  budget: Budget;
  purpose: string | null;
  plan: SpendingPlan;
  goals: readonly string[];
  indicators: readonly Indicator[];
  origin: Origin;
}

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

/** Text of a source that belongs to no field: its line (or row) from 1, and the worksheet when it came from one. */
export interface UnplacedText {
  line: number;
  text: string;
  sheet?: string;
}

/** Everything that one source (a text document or a workbook) says. */
export interface TargetDocument {
  department: DepartmentGoals | null;
  projects: readonly ProjectTable[];
  unplaced: readonly UnplacedText[];
}

export const NO_ORIGIN: Origin = { sheet: null, cells: new Map() };
