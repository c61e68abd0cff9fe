import type { ReportedFinding, WordedCheck } from './in-excel/worded-check';

/** The findings of a check that stand in the way of handing in: errors, and what is still to be filled in. */
export function standingInTheWay({ findings }: Pick<WordedCheck, 'findings'>): ReportedFinding[] {
  return findings.filter(({ urgency }) => urgency === 'error' || urgency === 'todo');
}
