import { phaseOf } from '../domain/phase';
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

/** Whether a cell is empty that a field of the targets was copied into, or followed by a formula: it was emptied here. */
function isEmptied({ rule, field, table }: Pick<Finding, 'rule' | 'field' | 'table'>): boolean {
  const cell = table?.origin.cells.get(field);
  return cell !== undefined && cell.formula === undefined && ruleOf(rule)?.isToDo === true;
}

const isOwn = (told: Pick<Finding, 'rule' | 'field' | 'table'>): boolean =>
  OF_THE_CELL.has(told.rule) || OWN_FIELDS.test(told.field) || isEmptied(told);

/** The tables that follow targets of the same document: of a project, and of the department whose goals stand there. */
export function tablesThatFollow({
  department,
  departments,
  followUps = [],
}: TargetDocument): ReadonlySet<ProjectTable> {
  const isTargets = ({ form }: ProjectTable) => phaseOf(form) === 'targets';
  const hasGoals = department !== null || departments.some(isTargets);
  return new Set([...followUps, ...(hasGoals ? departments.filter((table) => !isTargets(table)) : [])]);
}

/** Of what is wrong with a table that follows the targets of its project, what is wrong with the table itself. */
export function ofLaterPhase({ findings, undecided, applied }: TableResult): TableResult {
  return { applied, findings: findings.filter(isOwn), undecided: undecided.filter(isOwn) };
}
