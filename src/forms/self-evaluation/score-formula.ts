import Big from 'big.js';
import type { CalendarDate } from '../../domain/calendar-date';
import type { Indicator } from '../../domain/indicator';
import { roundScore, scoreOfIndicator, type Reached } from '../../domain/scoring';
import { GRADES, type Grade, type TargetValue } from '../../domain/target-value';
import { isLessBetter } from '../../domain/unwanted';
import type { FormulaCell } from '../../sheet-plan/sheet-plan';
import { quoteText } from '../linked-table';
import { REACHED_WORDS } from '../reached-words';

/**
 * The share of its points that a judgement gives unless people write a score of their own: all, and the middle of the
 * regulation's bands of 60-80% and 0-60%.
 */
const USUAL_SHARE: Readonly<Record<Reached, number>> = { reached: 1, partly: 0.7, not: 0.3 };

/** The share that a missed day gives: the most that something not reached can have. */
const LATE_SHARE = 0.6;

/** Decimals of a score. */
const DECIMALS = 2;

const isFigure = (target: TargetValue) =>
  target.kind === 'quantity' || target.kind === 'percentage' || target.kind === 'range';

/** The addresses of the cells that a score is worked out from. */
export interface ScoreCells {
  target: string;
  actual: string;
  weight: string;
}

const number = (value: Big): string => (value.lt(0) ? `(${value.toFixed()})` : value.toFixed());

/** What was achieved in proportion to what was aimed at; none where one is 0 or they differ in sign. */
function proportion(actual: string, aimed: string): string {
  const sizes = `ABS(${actual}),ABS(${aimed})`;
  return `IF(${actual}*${aimed}<=0,0,MIN(${sizes})/MAX(${sizes}))`;
}

function atLeast(actual: string, aimed: string, sign = '>='): string {
  return `IF(${actual}${sign}${aimed},1,${proportion(actual, aimed)})`;
}

/** The share of the points that a figure gives, as a formula over the cell of the actual value. */
function shareOfFigure(
  target: TargetValue & { kind: 'quantity' | 'percentage' | 'range' },
  indicator: Indicator,
  actual: string,
): string {
  // A cell with 95% holds 0.95.
  const isPercent = target.kind === 'percentage' || (target.kind === 'range' && target.unit === '%');
  const aimedAt = (value: Big) => number(isPercent ? value.div(100) : value);
  if (target.kind === 'range') {
    const [low, high] = [aimedAt(target.low), aimedAt(target.high)];
    return `IF(${actual}<${low},${proportion(actual, low)},${atLeast(actual, high, '<=')})`;
  }
  const aimed = aimedAt(target.number);
  switch (target.comparator) {
    case '≥':
      return atLeast(actual, aimed);
    case '>':
      return atLeast(actual, aimed, '>');
    case '≤':
      return atLeast(actual, aimed, '<=');
    case '<':
      return atLeast(actual, aimed, '<');
    case '=':
    case '≈':
      return atLeast(actual, aimed, '=');
    case null:
      return atLeast(actual, aimed, isLessBetter(indicator) ? '<=' : '>=');
  }
}

const points = (weight: string, share: number) =>
  share === 1 ? weight : `ROUND(${weight}*${share},${DECIMALS})`;

/** The score of a judgement in words. */
function scoreOfWords({ actual, target, weight }: ScoreCells): string {
  const { reached, partly, not } = REACHED_WORDS;
  return (
    `IF(OR(${actual}=${quoteText(reached)},${actual}=${target}),${points(weight, USUAL_SHARE.reached)},` +
    `IF(${actual}=${quoteText(partly)},${points(weight, USUAL_SHARE.partly)},` +
    `IF(${actual}=${quoteText(not)},${points(weight, USUAL_SHARE.not)},"请选择完成情况")))`
  );
}

function scoreOfDate({ year, month, day }: CalendarDate, cells: ScoreCells): string {
  const { actual, weight } = cells;
  const byDay = `IF(${actual}<=DATE(${year},${month},${day}),${weight},${points(weight, LATE_SHARE)})`;
  return `IF(ISNUMBER(${actual}),${byDay},${scoreOfWords(cells)})`;
}

function scoreOfGrade(aimed: Grade, { actual, weight }: ScoreCells): string {
  const at = GRADES.indexOf(aimed);
  const isOneOf = (grades: readonly string[]) =>
    `OR(${grades.map((grade) => `${actual}=${quoteText(grade)}`).join(',')})`;
  const [reached, partly, not] = [
    GRADES.slice(0, at + 1),
    GRADES.slice(at + 1, at + 2),
    GRADES.slice(at + 2),
  ];
  const otherwise = '"请选择等级"';
  const ofNot =
    not.length === 0 ? otherwise : `IF(${isOneOf(not)},${points(weight, USUAL_SHARE.not)},${otherwise})`;
  const ofPartly =
    partly.length === 0 ? ofNot : `IF(${isOneOf(partly)},${points(weight, USUAL_SHARE.partly)},${ofNot})`;
  return `IF(${isOneOf(reached)},${weight},${ofPartly})`;
}

function scoreOf(target: TargetValue, indicator: Indicator, cells: ScoreCells): string {
  const { actual, weight } = cells;
  switch (target.kind) {
    case 'quantity':
    case 'percentage':
    case 'range': {
      const share = shareOfFigure(target, indicator, actual);
      return `IF(ISNUMBER(${actual}),ROUND(${weight}*${share},${DECIMALS}),"请填数字")`;
    }
    case 'date':
      return scoreOfDate(target.date, cells);
    case 'grade':
      return scoreOfGrade(target.grade, cells);
    default:
      return scoreOfWords(cells);
  }
}

/** The score as the formula gives it at the time of writing, by the arithmetic of the domain. */
function resultOf(indicator: Indicator): number | string {
  const { target, actual, weight } = indicator;
  if (target === null || actual === null || weight === null) return '';
  const score = scoreOfIndicator(target, actual, { points: weight, isLessBetter: isLessBetter(indicator) });
  if (score.kind === 'exact') return roundScore(score.score).toNumber();
  if (score.kind === 'unknown') return isFigure(target) ? '请填数字' : '请选择完成情况';
  const share = target.kind === 'date' ? LATE_SHARE : USUAL_SHARE[score.reached];
  return roundScore(weight.times(share)).toNumber();
}

/** Excel takes texts of up to 255 characters in a formula. */
const LONGEST_QUOTED = 255;

/**
 * Whether a cell says something else than a text, as a formula. Of a longer text its beginning is compared: it is prose,
 * which is scored by words whatever follows.
 */
function differsFrom(text: string, cell: string): string {
  if (quoteText(text).length <= LONGEST_QUOTED + 2) return `${cell}<>${quoteText(text)}`;
  const beginning = text.slice(0, LONGEST_QUOTED / 3);
  return `LEFT(${cell},${beginning.length})<>${quoteText(beginning)}`;
}

/**
 * The score of an indicator as a formula of its weight and of what was achieved, rounded to two decimals; the arithmetic
 * is that of 财预〔2020〕10号 (see domain/scoring.ts). Nothing as long as nothing was achieved; a sentence where the entry
 * does not tell. Null of an indicator without a target.
 *
 * @param isLinked - the target's cell follows another sheet, so that it may come to say something else than `indicator`
 */
export function scoreCell(indicator: Indicator, cells: ScoreCells, isLinked: boolean): FormulaCell | null {
  const { target } = indicator;
  if (target === null || target.kind === 'placeholder') return null;
  const score = `IF(${cells.actual}="","",${scoreOf(target, indicator, cells)})`;
  const formula = isLinked
    ? `IF(${differsFrom(target.written, cells.target)},"目标值已改，请刷新本表",${score})`
    : score;
  return { formula, result: resultOf(indicator) };
}
