import { phaseOf } from '../domain/phase';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import type { FollowedProject } from '../reports/follow-up-rows';
import type { SummaryProject } from '../reports/summary/summary-input';
import type { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { DEPARTMENT_EVALUATION_TITLE, departmentParts } from './department-evaluation';
import { followedProjects } from './followed-projects';
import { followUpSheet, followUpTable, followUpTitle, type FollowUpRequest } from './follow-ups';
import { departmentOn, monthOf, summaryOf, withoutFollowUp } from './phase-summary';

/**
 * The sheets of later phases of a workbook that is written anew: those that its document has, and those that are asked
 * for, each phase with the sheet that sums it up; `summary` is that of the phase that is asked for, `department` the
 * department's table of the document that is written once more, `earlier` are tables of a project that a later one of the same
 * phase stands for: they are not written; `nameless` are the targets that the phase that is asked for cannot follow.
 */
export function followUpSheets(
  projects: readonly SummaryProject[],
  document: TargetDocument,
  nameSheet: ReturnType<typeof sheetNamer>,
  request: Pick<FollowUpRequest, 'phase' | 'month'> | null,
  terms: Pick<FollowUpRequest, 'year' | 'limits'>,
): {
  plans: SheetPlan[];
  summary: string | null;
  department: ProjectTable | null;
  earlier: readonly ProjectTable[];
  nameless: readonly SummaryProject[];
} {
  const plans: SheetPlan[] = [];
  const earlier: ProjectTable[] = [];
  let summary: string | null = null;
  let written: ProjectTable | null = null;
  const { followed, nameless } = followedProjects(projects, document.followUps ?? []);
  const followUps = followed.flatMap(({ followUps: later }) => later);
  for (const phase of ['monitoring', 'evaluation'] as const) {
    const isAskedFor = request?.phase === phase;
    const isOfPhase = ({ form }: ProjectTable) => phaseOf(form) === phase;
    if (!isAskedFor && !followUps.some(isOfPhase)) continue;
    const monthThere = phase === 'monitoring' ? monthOf(followUps) : null;
    const wanted = { ...terms, phase, month: isAskedFor ? request.month : monthThere };
    const rows = followed.map(({ targets, followUps: later }): FollowedProject => {
      const ofPhase = later.filter(isOfPhase);
      const known = ofPhase.at(-1) ?? null;
      earlier.push(...ofPhase.slice(0, -1));
      if (!known && !isAskedFor) return { targets, followUp: null };
      const table = followUpTable(targets.project, known, wanted);
      const made = followUpSheet(table, nameSheet(followUpTitle(targets.project, phase)), targets, wanted);
      plans.push(made.plan);
      return { targets, followUp: made.table };
    });
    if (rows.length === 0) continue;
    rows.push(...nameless.map(withoutFollowUp));
    const report = summaryOf(phase, rows, wanted);
    const name = nameSheet(report.sheetName);
    const parts = phase === 'evaluation' ? departmentParts(document) : null;
    const isThere = isAskedFor || (parts?.known ?? null) !== null;
    const sheet = isThere && parts ? nameSheet(DEPARTMENT_EVALUATION_TITLE) : '';
    const department = departmentOn(name, sheet, isThere ? parts : null, rows, wanted.year);
    if (department) {
      plans.push(department.plan);
      written = parts?.known ?? null;
    }
    plans.push(report.plan(department?.table ?? null, name));
    if (isAskedFor) summary = name;
  }
  return { plans, summary, department: written, earlier, nameless: request ? nameless : [] };
}
