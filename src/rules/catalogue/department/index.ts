import type { Rule } from '../../rule';
import { overallMissing } from './overall-missing';
import { subGoalNumbering } from './sub-goal-numbering';
import { subGoalDuplicate } from './sub-goal-duplicate';
import { subGoalIncomplete } from './sub-goal-incomplete';
import { subGoalNotQuantified } from './sub-goal-not-quantified';
import { subGoalPercentage } from './sub-goal-percentage';
import { subGoalQuotes } from './sub-goal-quotes';
import { departmentAgencyDiffers } from './department-agency-differs';
import { projectUncovered } from './project-uncovered';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const DEPARTMENT_RULES: readonly Rule[] = [
  overallMissing,
  subGoalNumbering,
  subGoalDuplicate,
  subGoalIncomplete,
  subGoalNotQuantified,
  subGoalPercentage,
  subGoalQuotes,
  departmentAgencyDiffers,
  projectUncovered,
];
