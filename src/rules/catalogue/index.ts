import type { Rule } from '../rule';
import { FORM_RULES } from './form';
import { BUDGET_RULES } from './budget';
import { PLAN_RULES } from './plan';
import { INDICATORS_RULES } from './indicators';
import { TARGET_RULES } from './target';
import { COST_RULES } from './cost';
import { COUNTS_RULES } from './counts';
import { DATES_RULES } from './dates';
import { TEXT_RULES } from './text';
import { EVALUATION_RULES } from './evaluation';
import { DEPARTMENT_RULES } from './department';

/** The catalogue: every rule of the product, in the order in which they are told. A new rule is named in the index of its family. */
export const RULES: readonly Rule[] = [
  ...FORM_RULES,
  ...BUDGET_RULES,
  ...PLAN_RULES,
  ...INDICATORS_RULES,
  ...TARGET_RULES,
  ...COST_RULES,
  ...COUNTS_RULES,
  ...DATES_RULES,
  ...TEXT_RULES,
  ...EVALUATION_RULES,
  ...DEPARTMENT_RULES,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id, or undefined of an id that no rule has. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
