import type { Rule } from '../../rule';
import { executionRate } from './execution-rate';
import { executedAboveBudget } from './executed-above-budget';
import { executionScore } from './execution-score';
import { indicatorScore } from './indicator-score';
import { scoreAbovePoints } from './score-above-points';
import { scoreLostWithoutReason } from './score-lost-without-reason';
import { totalScore } from './total-score';
import { ratingScore } from './rating-score';
import { actualMissing } from './actual-missing';
import { executionMissing } from './execution-missing';
import { forecastMissing } from './forecast-missing';
import { outcomeMissing } from './outcome-missing';
import { scoreMissing } from './score-missing';
import { prospectMissing } from './prospect-missing';
import { prospectWithoutReason } from './prospect-without-reason';
import { spendingBehindWithoutReason } from './spending-behind-without-reason';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const EVALUATION_RULES: readonly Rule[] = [
  executionRate,
  executedAboveBudget,
  executionScore,
  indicatorScore,
  scoreAbovePoints,
  scoreLostWithoutReason,
  totalScore,
  ratingScore,
  actualMissing,
  executionMissing,
  forecastMissing,
  outcomeMissing,
  scoreMissing,
  prospectMissing,
  prospectWithoutReason,
  spendingBehindWithoutReason,
];
