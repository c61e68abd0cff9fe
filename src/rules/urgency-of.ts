import { ruleOf } from './catalogue';
import type { Finding } from './finding';
import type { Urgency, Stage } from './urgency';

/** What a finding is at a stage. */
export function urgencyOf({ rule, severity }: Pick<Finding, 'rule' | 'severity'>, stage: Stage): Urgency {
  if (stage === 'any' || ruleOf(rule)?.isToDo !== true) return severity;
  return stage === 'draft' ? 'todo' : 'error';
}
