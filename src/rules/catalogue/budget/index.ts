import type { Rule } from '../../rule';
import { amountShownOtherwise } from './amount-shown-otherwise';
import { budgetNumber } from './budget-number';
import { budgetMissing } from './budget-missing';
import { budgetPartMissing } from './budget-part-missing';
import { budgetSum } from './budget-sum';
import { partsExceedTotal } from './parts-exceed-total';
import { partsShortOfTotal } from './parts-short-of-total';
import { incomeSpendingDiffer } from './income-spending-differ';
import { budgetPositive } from './budget-positive';
import { budgetDecimals } from './budget-decimals';
import { budgetUnitSlip } from './budget-unit-slip';
import { approvedTotalExceeded } from './approved-total-exceeded';
import { approvedTotalShort } from './approved-total-short';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const BUDGET_RULES: readonly Rule[] = [
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
];
