import { ruleOf } from './catalogue';
import type { Finding } from './finding';
import type { Level, Stage } from './levels';

/** What a finding is at a stage. */
export function levelOf({ rule, severity }: Pick<Finding, 'rule' | 'severity'>, stage: Stage): Level {
  if (stage === 'any' || ruleOf(rule)?.isToDo !== true) return severity;
  return stage === 'draft' ? 'todo' : 'error';
}
