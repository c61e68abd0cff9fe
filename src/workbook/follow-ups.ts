import { isRealDate, type CalendarDate } from '../domain/calendar-date';
import Big from 'big.js';
import { EMPTY_INDICATOR, type Indicator } from '../domain/indicator';
import { convertAmount, sumAmounts, type Amount, type MoneyUnit } from '../domain/money';
import type { FieldPath } from '../domain/place';
import { yearOfCode } from '../domain/project-code';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../domain/project-table';
import { indicatorKey, phaseOf, type Phase } from '../domain/phase';
import type { LinkedTable } from '../forms/linked-table';
import type { BehindLimits } from '../forms/monitoring/monitoring-guards';
import { MONITORING } from '../forms/monitoring/form';
import { planMonitoring } from '../forms/monitoring/monitoring-sheet';
import { SELF_EVALUATION } from '../forms/self-evaluation/form';
import { planEvaluation } from '../forms/self-evaluation/evaluation-sheet';
import type { FieldPlaces } from '../forms/layout';
import { formById } from '../forms/registry';
import { contentValue } from '../forms/stated-figure';
import { FOLLOW_UP_UNIT } from '../reports/follow-up-rows';
import type { SummaryProject } from '../reports/summary/summary-input';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { usualWeights } from '../templates/usual-weights';

/** The phases that follow the targets of a year. */
export type LaterPhase = Exclude<Phase, 'targets'>;

/** What the tables of a later phase are made for. */
export interface FollowUpRequest {
  phase: LaterPhase;
  /** The month (1-12) up to whose end a monitoring looks; null takes that of the table that is there. */
  month: number | null;
  /** The year of tables that state none. */
  year: number | null;
  /** When a monitoring is yellow, and red. */
  limits: BehindLimits;
}

const FORMS = { monitoring: MONITORING, evaluation: SELF_EVALUATION } as const;

/** All points of an evaluation (财预〔2020〕10号). */
const ALL_POINTS = new Big(100);

/** Those of the execution of the budget, as a rule. */
const USUAL_EXECUTION = new Big(10);

/** What was entered for an indicator of the targets, if it is there; each entry is given once. */
function entriesOf(known: ProjectTable | null): (target: Indicator) => Indicator | null {
  const left = [...(known?.indicators ?? [])];
  return (target) => {
    const at = left.findIndex((one) => indicatorKey(one) === indicatorKey(target));
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
}

/** Weights of the indicators: as entered, else as the targets have them, else (also where all are 0) the usual ones. */
function weightsOf(
  indicators: readonly Indicator[],
  entered: readonly (Indicator | null)[],
): (Amount | null)[] {
  const own = indicators.map(({ weight }, index) => entered[index]?.weight ?? weight);
  return own.some((weight) => weight?.gt(0)) ? own : usualWeights(indicators);
}

/**
 * The points of the execution where none are stated: what the indicators leave of 100; the usual 10 where one of them has
 * no points yet, or has less than none, so that what is wrong with them shows in the total.
 */
function executionPoints(weights: readonly (Amount | null)[]): Amount {
  const points = sumAmounts(weights);
  if (weights.length === 0 || weights.some((weight) => weight === null || weight.lt(0)))
    return USUAL_EXECUTION;
  return points.gt(ALL_POINTS) ? new Big(0) : ALL_POINTS.minus(points);
}

/** Money that was entered in the unit of one table, in that of another; as it is where the former states none. */
function moneyIn(
  unit: MoneyUnit | null,
  { moneyUnit, budget, execution }: ProjectTable,
): Pick<ProjectTable, 'budget' | 'execution'> {
  // Without a unit it counts in the same one as in sums.
  const to = unit ?? FOLLOW_UP_UNIT;
  const converted = (amount: Amount | null) =>
    amount === null || moneyUnit === null ? amount : convertAmount(amount, moneyUnit, to);
  return {
    budget: { ...budget, total: converted(budget.total) },
    execution: execution && {
      ...execution,
      initial: converted(execution.initial),
      budget: converted(execution.budget),
      executed: converted(execution.executed),
      forecast: converted(execution.forecast),
    },
  };
}

/**
 * The table of a later phase: what the targets say, with what was entered in an earlier table of that phase, in the unit of
 * the targets. Entries for
 * indicators that the targets no longer have stay at its end, without points.
 */
export function followUpTable(
  targets: ProjectTable,
  known: ProjectTable | null,
  { phase, year }: Pick<FollowUpRequest, 'phase' | 'year'>,
): ProjectTable {
  const take = entriesOf(known);
  const entered = targets.indicators.map(take);
  const isEvaluation = phase === 'evaluation';
  const weights = isEvaluation ? weightsOf(targets.indicators, entered) : entered.map(() => null);
  const used = new Set(entered);
  const left = (known?.indicators ?? []).filter(
    (one) => !used.has(one) && (one.actual !== null || one.reason !== null || one.prospect !== null),
  );
  const { agency, moneyUnit, code, name, budget, goals, supervisor } = targets;
  const spent = known && moneyIn(moneyUnit, known);
  const execution = { ...EMPTY_EXECUTION, budget: budget.total, ...spent?.execution };
  return {
    ...EMPTY_PROJECT,
    form: FORMS[phase].id,
    year: targets.year ?? yearOfCode(code) ?? year,
    agency,
    supervisor: supervisor ?? known?.supervisor ?? null,
    moneyUnit,
    code,
    name,
    budget: { ...budget, total: spent?.budget.total ?? budget.total },
    execution: {
      ...execution,
      initial: budget.total,
      ...(isEvaluation && {
        weight: execution.weight ?? executionPoints(weights),
      }),
    },
    goals,
    outcome: known?.outcome ?? null,
    spendingReason: known?.spendingReason ?? null,
    ...(known?.month !== undefined && { month: known.month }),
    indicators: [
      ...targets.indicators.map(({ level1, level2, level3, target, direction }, index) => {
        const { actual, score, reason, prospect } = entered[index] ?? EMPTY_INDICATOR;
        const weight = weights[index] ?? null;
        return {
          ...EMPTY_INDICATOR,
          level1,
          level2,
          level3,
          target,
          direction,
          weight,
          actual,
          score,
          reason,
          prospect,
        };
      }),
      ...left.map((one) => ({ ...one, ...(isEvaluation && { weight: new Big(0), score: null }) })),
    ],
    score: known?.score ?? null,
    rating: known?.rating ?? null,
  };
}

/** Lays out a table of a later phase, following the targets on another sheet by formulas. */
export function planFollowUp(
  table: ProjectTable,
  sheetName: string,
  linked: LinkedTable | null,
  terms: Pick<FollowUpRequest, 'month' | 'limits'>,
): SheetPlan {
  return phaseOf(table.form) === 'monitoring'
    ? planMonitoring(table, sheetName, { linked, ...terms })
    : planEvaluation(table, sheetName, linked);
}

/** A table of a later phase on its sheet, and the targets that it follows. */
export interface FollowUpSheet {
  plan: SheetPlan;
  table: SummaryProject;
  targets: SummaryProject;
}

/** What such a sheet is called. */
export function followUpTitle({ name, code }: ProjectTable, phase: LaterPhase): string {
  return `${name ?? code ?? ''}${phase === 'monitoring' ? '监控' : '自评'}`;
}

/** The table with the score and the rating that its sheet comes to, for what sums it up. */
export function withResults(table: ProjectTable, plan: SheetPlan, cells: FieldPlaces): ProjectTable {
  const resultAt = (path: FieldPath) => {
    const place = cells.get(path);
    return place ? contentValue(plan.rows[place.row]?.[place.column] ?? null) : null;
  };
  const [score, rating] = [resultAt('score'), resultAt('rating')];
  return {
    ...table,
    score: typeof score === 'number' ? new Big(score) : null,
    rating: typeof rating === 'string' && rating !== '' ? rating : null,
  };
}

/** Puts a table of a later phase on a sheet. */
export function followUpSheet(
  table: ProjectTable,
  sheet: string,
  targets: SummaryProject,
  terms: Pick<FollowUpRequest, 'month' | 'limits'>,
): FollowUpSheet {
  const [cells = new Map()] = formById(table.form)?.layout?.places([table]) ?? [];
  const plan = planFollowUp(table, sheet, targets, terms);
  const project = { ...withResults(table, plan, cells), origin: { file: null, sheet, cells } };
  return { plan, table: { sheet, project }, targets };
}

/**
 * The month up to whose end a monitoring looks on a day: the last that is over (31 August is August, 30 August is July),
 * the whole year where that is over, and January before its end.
 *
 * @param fiscalYear - null takes that of the day
 */
export function monthMonitored({ year, month, day }: CalendarDate, fiscalYear: number | null): number {
  if (fiscalYear !== null && fiscalYear !== year) return fiscalYear < year ? 12 : 1;
  const isLast = !isRealDate({ year, month, day: day + 1 });
  return Math.max(1, isLast ? month : month - 1);
}

/** The day of a clock, in its own time zone. */
export function calendarDateOn(day: Date): CalendarDate {
  return { year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() };
}
