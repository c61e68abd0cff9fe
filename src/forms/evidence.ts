import type { Evidence } from './form';

/** Whether a table monitors: its title says so, or it tells how likely targets will be met, or how far they are. */
export function isMonitored({ title, columns }: Pick<Evidence, 'title' | 'columns'>): boolean {
  if (title?.isMonitoring || columns.has('prospect')) return true;
  return columns.has('actual') && !columns.has('score') && !title?.isEvaluation;
}

/** Whether a table scores what was reached. */
export function hasScores({ title, columns }: Pick<Evidence, 'title' | 'columns'>): boolean {
  return title?.isEvaluation === true || (columns.has('actual') && columns.has('score'));
}

/** Whether a table looks back: at what was reached, in the middle of the year or at its end. */
export function isEvaluated(evidence: Pick<Evidence, 'title' | 'columns'>): boolean {
  return isMonitored(evidence) || hasScores(evidence);
}

/** Whether a table is of a whole department: its title says so, or it names a department and no project. */
export function isOfDepartment({
  title,
  marks,
  isList,
}: Pick<Evidence, 'title' | 'marks' | 'isList'>): boolean {
  if (isList) return false;
  if (title?.isDepartment || marks.has('tasks')) return true;
  return marks.has('departmentName') && !marks.has('name') && !marks.has('code');
}
