import { fieldValue } from '../domain/field-paths';
import { phaseOf, ProjectIndex } from '../domain/phase';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import { ruleOf } from './catalogue';
import type { TableResult } from './check-table';
import type { Finding } from './finding';

/** What a table of a later phase adds to the targets of its project, which are told where they stand themselves. */
const OWN_FIELDS =
  /^(?:execution|outcome|spendingReason|score|rating|amounts|weightTotal)(?:[.[]|$)|\.(?:actual|score|reason|prospect|weight)$/;

/** Rules that look at the cell itself: an error in a copied cell stands in the copy. */
const OF_THE_CELL: ReadonlySet<string> = new Set(['cell-error']);

type Told = Pick<Finding, 'rule' | 'field'>;

/** Whether a field is to be filled in on the table alone: its targets say it, or have no place for it. */
function isToFillInHere({ rule, field }: Told, targets: ProjectTable | null): boolean {
  if (targets === null || ruleOf(rule)?.isToDo !== true) return false;
  return !targets.origin.cells.has(field) || fieldValue(targets, field) !== null;
}

/**
 * The tables that follow targets of the same document, with these: of a project, and (without) of the department whose
 * goals stand there.
 */
export function tablesThatFollow({
  department,
  departments,
  projects,
  followUps = [],
}: TargetDocument): ReadonlyMap<ProjectTable, ProjectTable | null> {
  const isTargets = ({ form }: ProjectTable) => phaseOf(form) === 'targets';
  const hasGoals = department !== null || departments.some(isTargets);
  const index = followUps.length > 0 ? new ProjectIndex(projects) : null;
  return new Map([
    ...followUps.map((table) => [table, index?.find(table) ?? null] as const),
    ...(hasGoals ? departments.filter((table) => !isTargets(table)) : []).map(
      (table) => [table, null] as const,
    ),
  ]);
}

/** Of what is wrong with a table that follows the targets of its project, what is wrong with the table itself. */
export function ofLaterPhase(
  { findings, undecided, applied }: TableResult,
  targets: ProjectTable | null,
): TableResult {
  const isOwn = (told: Told): boolean =>
    OF_THE_CELL.has(told.rule) || OWN_FIELDS.test(told.field) || isToFillInHere(told, targets);
  return { applied, findings: findings.filter(isOwn), undecided: undecided.filter(isOwn) };
}
