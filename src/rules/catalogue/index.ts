import type { Rule } from '../rule';
import { BUDGET_RULES } from './budget-rules';
import { CODE_RULES } from './code-rules';
import { COMPARATOR_RULES } from './comparator-rules';
import { COPIED_TEXT_RULES } from './copied-text-rules';
import { COST_CAP_RULES } from './cost-cap-rules';
import { COUNT_RULES } from './count-rules';
import { DATE_RULES } from './date-rules';
import { DEPARTMENT_RULES } from './department-rules';
import { DOCUMENT_BUDGET_RULES } from './document-budget-rules';
import { GOAL_RULES } from './goal-rules';
import { INDICATOR_ROW_RULES } from './indicator-row-rules';
import { INDICATOR_SET_RULES } from './indicator-set-rules';
import { NAME_AND_AGENCY_RULES } from './name-and-agency-rules';
import { PLAN_RULES } from './plan-rules';
import { REQUIRED_FIELD_RULES } from './required-field-rules';
import { TARGET_RULES } from './target-rules';
import { TEXT_RULES } from './text-rules';
import { UNIT_RULES } from './unit-rules';

/** The catalogue: every rule of the product. A new rule is one more declaration in a file of its family. */
export const RULES: readonly Rule[] = [
  ...REQUIRED_FIELD_RULES,
  ...CODE_RULES,
  ...NAME_AND_AGENCY_RULES,
  ...BUDGET_RULES,
  ...DOCUMENT_BUDGET_RULES,
  ...PLAN_RULES,
  ...INDICATOR_SET_RULES,
  ...INDICATOR_ROW_RULES,
  ...TARGET_RULES,
  ...COMPARATOR_RULES,
  ...UNIT_RULES,
  ...COST_CAP_RULES,
  ...COUNT_RULES,
  ...DATE_RULES,
  ...TEXT_RULES,
  ...COPIED_TEXT_RULES,
  ...GOAL_RULES,
  ...DEPARTMENT_RULES,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id, or undefined of an id that no rule has. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
