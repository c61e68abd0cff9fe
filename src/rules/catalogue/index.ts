import type { Rule } from '../rule';
import { summaryOutdated } from './form/summary-outdated';
import { tableFormUnknown } from './form/table-form-unknown';
import { codeMissing } from './form/code-missing';
import { nameMissing } from './form/name-missing';
import { agencyMissing } from './form/agency-missing';
import { moneyUnitMissing } from './form/money-unit-missing';
import { purposeMissing } from './form/purpose-missing';
import { goalsMissing } from './form/goals-missing';
import { cellError } from './form/cell-error';
import { codeForm } from './form/code-form';
import { codeYear } from './form/code-year';
import { codeDuplicate } from './form/code-duplicate';
import { nameDuplicate } from './form/name-duplicate';
import { codeRegion } from './form/code-region';
import { fieldRequired } from './form/field-required';
import { nameYear } from './form/name-year';
import { agencyDiffers } from './form/agency-differs';
import { moneyUnitDiffers } from './form/money-unit-differs';
import { amountShownOtherwise } from './budget/amount-shown-otherwise';
import { budgetNumber } from './budget/budget-number';
import { budgetMissing } from './budget/budget-missing';
import { budgetPartMissing } from './budget/budget-part-missing';
import { budgetSum } from './budget/budget-sum';
import { partsExceedTotal } from './budget/parts-exceed-total';
import { partsShortOfTotal } from './budget/parts-short-of-total';
import { incomeSpendingDiffer } from './budget/income-spending-differ';
import { budgetPositive } from './budget/budget-positive';
import { budgetDecimals } from './budget/budget-decimals';
import { budgetUnitSlip } from './budget/budget-unit-slip';
import { approvedTotalExceeded } from './budget/approved-total-exceeded';
import { approvedTotalShort } from './budget/approved-total-short';
import { planMissing } from './plan/plan-missing';
import { planNumber } from './plan/plan-number';
import { planRange } from './plan/plan-range';
import { planNotCumulative } from './plan/plan-not-cumulative';
import { planFalling } from './plan/plan-falling';
import { planEnd } from './plan/plan-end';
import { planSpentAtStart } from './plan/plan-spent-at-start';
import { planLate } from './plan/plan-late';
import { indicatorsMissing } from './indicators/indicators-missing';
import { level2Missing } from './indicators/level2-missing';
import { benefitMissing } from './indicators/benefit-missing';
import { satisfactionMissing } from './indicators/satisfaction-missing';
import { indicatorsTooMany } from './indicators/indicators-too-many';
import { indicatorDuplicate } from './indicators/indicator-duplicate';
import { level1Empty } from './indicators/level1-empty';
import { level2Empty } from './indicators/level2-empty';
import { indicatorNameMissing } from './indicators/indicator-name-missing';
import { targetMissing } from './indicators/target-missing';
import { descriptionMissing } from './indicators/description-missing';
import { basisMissing } from './indicators/basis-missing';
import { levelUnknown } from './indicators/level-unknown';
import { level2Misplaced } from './indicators/level2-misplaced';
import { descriptionRepeatsName } from './indicators/description-repeats-name';
import { weightsSum } from './indicators/weights-sum';
import { levelPointsSum } from './indicators/level-points-sum';
import { severalBases } from './text/several-bases';
import { targetNotMeasurable } from './target/target-not-measurable';
import { targetVague } from './target/target-vague';
import { comparatorMissing } from './target/comparator-missing';
import { targetUnitMissing } from './target/target-unit-missing';
import { percentageRange } from './target/percentage-range';
import { targetTrivial } from './target/target-trivial';
import { percentUnit } from './target/percent-unit';
import { targetSigns } from './target/target-signs';
import { targetSpacing } from './target/target-spacing';
import { costComparator } from './target/cost-comparator';
import { satisfactionComparator } from './target/satisfaction-comparator';
import { outputCapped } from './target/output-capped';
import { unwantedFloor } from './target/unwanted-floor';
import { directionComparator } from './target/direction-comparator';
import { satisfactionLow } from './target/satisfaction-low';
import { satisfactionOfWhom } from './target/satisfaction-of-whom';
import { indicatorWeak } from './target/indicator-weak';
import { unitFitsName } from './target/unit-fits-name';
import { costUnit } from './cost/cost-unit';
import { costCapExceeded } from './cost/cost-cap-exceeded';
import { costCapLoose } from './cost/cost-cap-loose';
import { costCapsTogether } from './cost/cost-caps-together';
import { villagesTooMany } from './counts/villages-too-many';
import { villagesTooFew } from './counts/villages-too-few';
import { villagesInText } from './counts/villages-in-text';
import { countsDiffer } from './counts/counts-differ';
import { dateNotReal } from './dates/date-not-real';
import { dateOutsideYear } from './dates/date-outside-year';
import { dateFormat } from './dates/date-format';
import { timelinessWithoutDate } from './dates/timeliness-without-date';
import { dateVague } from './dates/date-vague';
import { dateAfterSpending } from './dates/date-after-spending';
import { textDateNotReal } from './dates/text-date-not-real';
import { textYear } from './text/text-year';
import { textTooLong } from './text/text-too-long';
import { textLikeFormula } from './text/text-like-formula';
import { textPlaceholder } from './text/text-placeholder';
import { strayBlanks } from './text/stray-blanks';
import { strayTabs } from './text/stray-tabs';
import { halfWidthPunctuation } from './text/half-width-punctuation';
import { doubledPunctuation } from './text/doubled-punctuation';
import { quotesUnbalanced } from './text/quotes-unbalanced';
import { textEmptyPhrase } from './text/text-empty-phrase';
import { invisibleCharacters } from './text/invisible-characters';
import { strayQuotes } from './text/stray-quotes';
import { leftOverText } from './text/left-over-text';
import { textShared } from './text/text-shared';
import { goalRepeatsPurpose } from './text/goal-repeats-purpose';
import { goalNumbering } from './text/goal-numbering';
import { textTypo } from './text/text-typo';
import { amountInText } from './text/amount-in-text';
import { executionRate } from './evaluation/execution-rate';
import { executedAboveBudget } from './evaluation/executed-above-budget';
import { executionScore } from './evaluation/execution-score';
import { indicatorScore } from './evaluation/indicator-score';
import { scoreAbovePoints } from './evaluation/score-above-points';
import { scoreLostWithoutReason } from './evaluation/score-lost-without-reason';
import { totalScore } from './evaluation/total-score';
import { ratingScore } from './evaluation/rating-score';
import { actualMissing } from './evaluation/actual-missing';
import { prospectWithoutReason } from './evaluation/prospect-without-reason';
import { overallMissing } from './department/overall-missing';
import { subGoalNumbering } from './department/sub-goal-numbering';
import { subGoalDuplicate } from './department/sub-goal-duplicate';
import { subGoalIncomplete } from './department/sub-goal-incomplete';
import { subGoalNotQuantified } from './department/sub-goal-not-quantified';
import { subGoalPercentage } from './department/sub-goal-percentage';
import { subGoalQuotes } from './department/sub-goal-quotes';
import { departmentAgencyDiffers } from './department/department-agency-differs';
import { projectUncovered } from './department/project-uncovered';

/** The catalogue: every rule of the product, in the order in which they are told. A new rule is one more file of its family, and one more line here. */
export const RULES: readonly Rule[] = [
  tableFormUnknown,
  codeMissing,
  nameMissing,
  agencyMissing,
  moneyUnitMissing,
  purposeMissing,
  goalsMissing,
  cellError,
  codeForm,
  codeYear,
  codeDuplicate,
  nameDuplicate,
  codeRegion,
  nameYear,
  fieldRequired,
  agencyDiffers,
  moneyUnitDiffers,
  amountShownOtherwise,
  budgetNumber,
  budgetMissing,
  budgetPartMissing,
  budgetSum,
  partsExceedTotal,
  partsShortOfTotal,
  incomeSpendingDiffer,
  budgetPositive,
  budgetDecimals,
  budgetUnitSlip,
  approvedTotalExceeded,
  approvedTotalShort,
  planMissing,
  planNumber,
  planRange,
  planNotCumulative,
  planFalling,
  planEnd,
  planSpentAtStart,
  planLate,
  indicatorsMissing,
  level2Missing,
  benefitMissing,
  satisfactionMissing,
  indicatorsTooMany,
  indicatorDuplicate,
  level1Empty,
  level2Empty,
  indicatorNameMissing,
  targetMissing,
  descriptionMissing,
  basisMissing,
  levelUnknown,
  level2Misplaced,
  descriptionRepeatsName,
  weightsSum,
  levelPointsSum,
  severalBases,
  targetNotMeasurable,
  targetVague,
  comparatorMissing,
  targetUnitMissing,
  percentageRange,
  targetTrivial,
  percentUnit,
  targetSigns,
  targetSpacing,
  costComparator,
  satisfactionComparator,
  outputCapped,
  unwantedFloor,
  directionComparator,
  satisfactionLow,
  satisfactionOfWhom,
  indicatorWeak,
  unitFitsName,
  costUnit,
  costCapExceeded,
  costCapLoose,
  costCapsTogether,
  villagesTooMany,
  villagesTooFew,
  villagesInText,
  countsDiffer,
  dateNotReal,
  dateOutsideYear,
  dateFormat,
  timelinessWithoutDate,
  dateVague,
  dateAfterSpending,
  textDateNotReal,
  textYear,
  textTooLong,
  textLikeFormula,
  textPlaceholder,
  strayBlanks,
  strayTabs,
  halfWidthPunctuation,
  doubledPunctuation,
  quotesUnbalanced,
  textEmptyPhrase,
  strayQuotes,
  invisibleCharacters,
  leftOverText,
  textShared,
  goalRepeatsPurpose,
  goalNumbering,
  textTypo,
  amountInText,
  executionRate,
  executedAboveBudget,
  executionScore,
  indicatorScore,
  scoreAbovePoints,
  scoreLostWithoutReason,
  totalScore,
  ratingScore,
  actualMissing,
  prospectWithoutReason,
  overallMissing,
  subGoalNumbering,
  subGoalDuplicate,
  subGoalIncomplete,
  subGoalNotQuantified,
  subGoalPercentage,
  subGoalQuotes,
  departmentAgencyDiffers,
  projectUncovered,
  summaryOutdated,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id, or undefined of an id that no rule has. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
