import Big from 'big.js';
import { parseCalendarDate, type CalendarDate } from './calendar-date';
import { convertAmount, type Amount } from './money';
import { moneyOfUnit } from './money-unit-text';
import { GRADES, parseTargetValue, type Grade, type TargetValue } from './target-value';
import { squeezed } from './text';

/**
 * How 财预〔2020〕10号 (项目支出绩效评价管理办法) scores: the one place where that arithmetic stands. Rules hold what a
 * table states against it, and the formulas of the self-evaluation sheet say the same.
 *
 * - Execution: its points times the execution rate, which counts as 100% at most.
 * - An indicator with a figure: all its points when the target is reached, otherwise in the proportion of what was
 *   achieved to what was aimed at (the other way round where less is better).
 * - An indicator judged by words: 达成预期指标 gives 80% to 100% of its points, 部分达成 60% to 80%, 未达成 0 to 60%.
 * - The total is the sum of all points; 90 and more are 优, 80 and more 良, 60 and more 中, less is 差.
 *
 * The regulation does not say what a missed deadline gives: it is not reached, so less than 80%.
 */

/** How far a target judged by words was reached. */
export type Reached = 'reached' | 'partly' | 'not';

/** The share of the points that each gives, from and to, in percent. */
const BANDS: Readonly<Record<Reached, readonly [from: number, to: number]>> = {
  reached: [80, 100],
  partly: [60, 80],
  not: [0, 60],
};

/** The least total for each rating, the best first; below all of them it is 差. */
export const LEAST_SCORES: readonly (readonly [Grade, number])[] = [
  ['优', 90],
  ['良', 80],
  ['中', 60],
];

/** Decimals of a score where it has to be rounded. */
const SCORE_DECIMALS = 2;

/** A score as tables state it: two decimals, a half rounded up. */
export function roundScore(score: Big): Big {
  return score.round(SCORE_DECIMALS, Big.roundHalfUp);
}

/** The rating of a total score out of 100. */
export function ratingOf(score: Big): Grade {
  return LEAST_SCORES.find(([, least]) => score.gte(least))?.[0] ?? '差';
}

/** What was executed of a budget, in percent; null of a budget of 0. */
export function rateOfExecution(executed: Amount, budget: Amount): Big | null {
  return budget.eq(0) ? null : executed.times(100).div(budget);
}

/** The points of an execution rate (percent), of which 100 is the most that counts. */
export function scoreOfExecution(rate: Big, points: Big): Big {
  const counted = rate.gt(100) ? new Big(100) : rate.lt(0) ? new Big(0) : rate;
  return points.times(counted).div(100);
}

/** A figure that was achieved beside the one that was aimed at; what is divided by what. */
export interface Proportion {
  readonly achieved: Big;
  readonly aimed: Big;
  /** Whether the achieved figure stands below the stroke, as where less is better. */
  readonly isInverse: boolean;
}

/** The score of one indicator. */
export type IndicatorScore =
  /** One figure; `proportion` tells how it comes about where the target was missed. */
  | { readonly kind: 'exact'; readonly score: Big; readonly proportion: Proportion | null }
  /** A judgement between two figures, both included. */
  | { readonly kind: 'band'; readonly from: Big; readonly to: Big; readonly reached: Reached }
  /** Target and result cannot be compared. */
  | { readonly kind: 'unknown' };

const UNKNOWN: IndicatorScore = { kind: 'unknown' };

/** What is known of an indicator beside its target. */
export interface ScoringFacts {
  /** Its points. */
  readonly points: Big;
  /** Of a figure without comparator: that less of it is better (costs, complaints, 反向指标). */
  readonly isLessBetter?: boolean;
}

const WORDS: readonly (readonly [Reached, RegExp])[] = [
  [
    'not',
    /^(?:未(?:能)?(?:按时|按期|如期|全部|完全)?(?:达成|完成|达到|达标|实现|合格)|没有(?:达成|完成)|不合格|不达标)/,
  ],
  ['partly', /^(?:部分|基本)(?:达成|完成|达到|达标|实现|合格)/],
  [
    'reached',
    /^(?:已|均|全部|全面|按时|按期|按计划|如期|及时)*(?:达成|完成|达到|达标|实现|合格)(?:预期|年度|全部|既定|绩效|计划)*(?:指标|目标|要求|任务|效果)?(?:值)?[。.]?$/,
  ],
];

/** How far a result in words says that a target was reached; null of words that do not tell. */
export function reachedInWords(actual: string): Reached | null {
  const plain = squeezed(actual);
  return WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

function band(reached: Reached, points: Big): IndicatorScore {
  const [from, to] = BANDS[reached];
  return { kind: 'band', from: points.times(from).div(100), to: points.times(to).div(100), reached };
}

const full = (points: Big): IndicatorScore => ({ kind: 'exact', score: points, proportion: null });

/** The points of a target that was missed, in proportion; none where one figure is 0 or they differ in sign. */
function inProportion(achieved: Big, aimed: Big, points: Big): IndicatorScore {
  // The smaller in size stands above: it is what was achieved where more is better, what was aimed at where less is.
  const isInverse = achieved.abs().gt(aimed.abs());
  const [above, below] = isInverse ? [aimed, achieved] : [achieved, aimed];
  const isNothing = above.times(below).lte(0);
  const score = isNothing ? new Big(0) : points.times(above).div(below);
  return { kind: 'exact', score, proportion: { achieved, aimed, isInverse } };
}

function atLeast(achieved: Big, aimed: Big, points: Big, isStrict = false): IndicatorScore {
  const isReached = isStrict ? achieved.gt(aimed) : achieved.gte(aimed);
  return isReached ? full(points) : inProportion(achieved, aimed, points);
}

function atMost(achieved: Big, aimed: Big, points: Big, isStrict = false): IndicatorScore {
  const isReached = isStrict ? achieved.lt(aimed) : achieved.lte(aimed);
  return isReached ? full(points) : inProportion(achieved, aimed, points);
}

function equal(achieved: Big, aimed: Big, points: Big): IndicatorScore {
  return achieved.gt(aimed) ? atMost(achieved, aimed, points) : atLeast(achieved, aimed, points);
}

/**
 * The figure of a result in the unit of its target, which aims at `aimed`; null where the units cannot be compared, and
 * of a bare 0.96 beside 95%, which may be either.
 */
function figureIn(actual: TargetValue, unit: string, aimed: Big): Big | null {
  if (actual.kind === 'percentage') return unit === '%' ? actual.number : null;
  if (actual.kind !== 'quantity') return null;
  const { number } = actual;
  const own = actual.unit ?? '';
  if (own === '' && unit === '%' && aimed.gt(1) && number.gt(0) && number.lte(1)) return null;
  if (own === unit || own === '' || unit === '') return number;
  const [from, to] = [moneyOfUnit(own), moneyOfUnit(unit)];
  if (!from || !to || own.slice(from.written.length) !== unit.slice(to.written.length)) return null;
  return convertAmount(number, from.unit, to.unit);
}

const dayOf = ({ year, month, day }: CalendarDate): number => (year * 12 + month) * 31 + day;

function scoreOfDate(date: CalendarDate, actual: string, points: Big): IndicatorScore {
  const done = parseCalendarDate(actual.replace(/[之以]?前?(?:已?完成)?$/, ''));
  if (!done) return UNKNOWN;
  if (dayOf(done) <= dayOf(date)) return full(points);
  return { kind: 'band', from: new Big(0), to: points.times(BANDS.reached[0]).div(100), reached: 'not' };
}

/** A grade that was aimed at: reached, one below it, or less. */
function scoreOfGrade(aimed: Grade, achieved: TargetValue, points: Big): IndicatorScore {
  if (achieved.kind !== 'grade') return UNKNOWN;
  const below = GRADES.indexOf(achieved.grade) - GRADES.indexOf(aimed);
  return band(below <= 0 ? 'reached' : below === 1 ? 'partly' : 'not', points);
}

function scoreOfFigure(
  target: TargetValue & { kind: 'quantity' | 'percentage' | 'range' },
  actual: TargetValue,
  { points, isLessBetter = false }: ScoringFacts,
): IndicatorScore {
  const unit = target.kind === 'percentage' ? '%' : (target.unit ?? '');
  const achieved = figureIn(actual, unit, target.kind === 'range' ? target.high : target.number);
  if (achieved === null) return UNKNOWN;
  if (target.kind === 'range') {
    return achieved.lt(target.low)
      ? inProportion(achieved, target.low, points)
      : atMost(achieved, target.high, points);
  }
  const { number, comparator } = target;
  switch (comparator) {
    case '≥':
    case '>':
      return atLeast(achieved, number, points, comparator === '>');
    case '≤':
    case '<':
      return atMost(achieved, number, points, comparator === '<');
    case '=':
    case '≈':
      return equal(achieved, number, points);
    case null:
      return isLessBetter ? atMost(achieved, number, points) : atLeast(achieved, number, points);
  }
}

/**
 * The score of an indicator by its target and by what was achieved, as written. `unknown` where the two cannot be
 * compared: no rule may take that for a pass or for 0.
 */
export function scoreOfIndicator(target: TargetValue, actual: string, facts: ScoringFacts): IndicatorScore {
  const { points } = facts;
  const isFigure = target.kind === 'quantity' || target.kind === 'percentage' || target.kind === 'range';
  const said = reachedInWords(actual);
  const isTime = target.kind === 'date' || target.kind === 'period';
  if (said !== null) return said === 'reached' && (isFigure || isTime) ? full(points) : band(said, points);
  const achieved = parseTargetValue(actual);
  if (isFigure) return scoreOfFigure(target, achieved, facts);
  if (squeezed(target.written) === squeezed(actual)) return isTime ? full(points) : band('reached', points);
  if (target.kind === 'date') return scoreOfDate(target.date, actual, points);
  if (target.kind === 'grade') return scoreOfGrade(target.grade, achieved, points);
  return UNKNOWN;
}
