import type { Rule } from '../../rule';
import { planMissing } from './plan-missing';
import { planNumber } from './plan-number';
import { planRange } from './plan-range';
import { planNotCumulative } from './plan-not-cumulative';
import { planFalling } from './plan-falling';
import { planEnd } from './plan-end';
import { planSpentAtStart } from './plan-spent-at-start';
import { planLate } from './plan-late';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const PLAN_RULES: readonly Rule[] = [
  planMissing,
  planNumber,
  planRange,
  planNotCumulative,
  planFalling,
  planEnd,
  planSpentAtStart,
  planLate,
];
