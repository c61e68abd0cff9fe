import type { Indicator } from './indicator';
import type { Amount, MoneyUnit } from './money';
import type { BudgetItem, StatedAmount } from './money-rows';
import { NO_ORIGIN, type Origin } from './place';

/** Id of a form of the registry, as `extract` prints it: `spendingPlan`, `declaration`, `selfEvaluation` ... */
export type FormId = string;

export interface Agency {
  code: string | null;
  name: string | null;
}

/** Budget of the year in the money unit of the table; an empty cell is null and counts as 0 in sums. */
export interface Budget {
  total: Amount | null;
  fiscal: Amount | null;
  other: Amount | null;
}

/** The amounts of a budget, in the order in which forms print them. */
export const BUDGET_PARTS = ['total', 'fiscal', 'other'] as const satisfies readonly (keyof Budget)[];
export type BudgetPart = (typeof BUDGET_PARTS)[number];

/** How the budget was spent, in the money unit of the table; `rate` in percent, `weight` and `score` in points. */
export interface Execution {
  /** 年初预算数. */
  initial: Amount | null;
  /** 全年预算数 (after adjustments). */
  budget: Amount | null;
  /** 全年执行数, or that of the months so far. */
  executed: Amount | null;
  /** 全年预计执行数. */
  forecast: Amount | null;
  rate: Amount | null;
  weight: Amount | null;
  score: Amount | null;
}

/** An execution of which nothing is known yet. */
export const EMPTY_EXECUTION: Execution = {
  initial: null,
  budget: null,
  executed: null,
  forecast: null,
  rate: null,
  weight: null,
  score: null,
};

/** Cumulative spending in percent (0-100) by the end of March, June, October and December; null where not given. */
export type SpendingPlan = readonly [number | null, number | null, number | null, number | null];

/** The months at whose end the spending plan states a figure. */
export const PLAN_MONTHS = [3, 6, 10, 12] as const;

/** When a project is carried out, each end as written: `2023.07` to `2024.01`; one that names a year alone has no end. */
export interface Period {
  start: string | null;
  end: string | null;
}

/** Goals and indicators for several years (中期, 长期), beside those of the year. */
export interface LongTerm {
  goals: readonly string[];
  indicators: readonly Indicator[];
}

/** Points that a table gives to a level 1 as a whole: `产出指标(50分)`. */
export interface LevelPoints {
  /** Name of the level as its indicators have it. */
  level1: string;
  points: Amount;
}

/** The table of one project, or of a whole department, in any form; what its form has no place for is null or empty. */
export interface ProjectTable {
  /** The form that it was read in, or shall be written in. */
  form: FormId;
  /** Fiscal year that the table states, four digits. */
  year: number | null;
  /** The unit that carries the project out. */
  agency: Agency;
  /** 主管部门, as written. */
  supervisor: string | null;
  moneyUnit: MoneyUnit | null;
  code: string | null;
  name: string | null;
  budget: Budget;
  execution: Execution | null;
  /** 项目期, 项目起止时间; not the fiscal year, which may be one of several. */
  period: Period | null;
  purpose: string | null;
  plan: SpendingPlan;
  goals: readonly string[];
  /** What became of the goals (实际完成情况), as written. */
  outcome: string | null;
  /** Why spending is behind its plan, and what will be done (monitoring), as written. */
  spendingReason: string | null;
  /** The month (1-12) up to whose end a monitoring looks; absent where its table does not tell. */
  month?: number;
  /** Tasks or items that the budget is made up of. */
  items: readonly BudgetItem[];
  /** What the table tells of money beside all this. */
  amounts: readonly StatedAmount[];
  indicators: readonly Indicator[];
  /** What the points of the indicators come to, as the header states it (`分值权重（90）`). */
  weightTotal: Amount | null;
  /** In the order of the table; empty where the levels state no points. */
  levelPoints: readonly LevelPoints[];
  longTerm: LongTerm | null;
  /** Total score of an evaluation, in points. */
  score: Amount | null;
  /** 优, 良, 中 or 差, as written. */
  rating: string | null;
  origin: Origin;
}

/** The form of the sample document, in which new tables are made unless another is chosen. */
export const DEFAULT_FORM: FormId = 'spendingPlan';

/** A table in which nothing is filled in. */
export const EMPTY_PROJECT: ProjectTable = {
  form: DEFAULT_FORM,
  year: null,
  agency: { code: null, name: null },
  supervisor: null,
  moneyUnit: null,
  code: null,
  name: null,
  budget: { total: null, fiscal: null, other: null },
  execution: null,
  period: null,
  purpose: null,
  plan: [null, null, null, null],
  goals: [],
  outcome: null,
  spendingReason: null,
  items: [],
  amounts: [],
  indicators: [],
  weightTotal: null,
  levelPoints: [],
  longTerm: null,
  score: null,
  rating: null,
  origin: NO_ORIGIN,
};

/** What people call a table: the name of its project, else its code, else its worksheet. */
export function tableName({ name, code, origin }: ProjectTable): string {
  return name ?? code ?? origin.sheet ?? '?';
}
