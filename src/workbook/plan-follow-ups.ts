import { phaseOf } from '../domain/phase';
import type { FollowedProject } from '../reports/follow-up-rows';
import { isAsPlanned } from '../sheet-plan/as-planned';
import type { SheetRewrite } from '../sheet-plan/sheet-changes';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { followedProjects } from './followed-projects';
import {
  followUpSheet,
  followUpTable,
  followUpTitle,
  planFollowUp,
  type FollowUpRequest,
} from './follow-ups';
import {
  DEPARTMENT_EVALUATION_TITLE,
  departmentParts,
  type DepartmentEvaluation,
} from './department-evaluation';
import { departmentOn, monthOf, summaryOf, withoutFollowUp } from './phase-summary';
import { placeReport } from './place-report';
import type { Workbook, WorkbookSheet } from './workbook';

/** What becomes of the sheets of a later phase. */
export interface PlannedFollowUps {
  add: SheetPlan[];
  rewrite: SheetRewrite[];
  /** The sheet that sums them up. */
  summary: string;
  /** The evaluation of the whole department; null where its goals are not known, and of a monitoring. */
  department: string | null;
  /** Tables of the phase that are made or refreshed. */
  tables: number;
  /** Sheets that people laid out themselves, which stay as they are. */
  left: string[];
  /** Sheets of a project for which a later one of the phase stands: they stay, and are in no sum. */
  earlier: string[];
  /** Sheets of targets that nothing can follow, since they have no code and name, or those of another table. */
  nameless: string[];
  /** Up to whose end a monitoring looks; null of an evaluation. */
  month: number | null;
}

/**
 * Plans the sheets of a later phase in a workbook: one for each project with targets, following them by formulas, and the
 * sheet that sums them up. Sheets that are there are refreshed in place and keep what was entered; those that people
 * laid out themselves are left alone. A monitoring looks up to the month that is asked for, else that of the sheets that
 * are there, else the usual one.
 */
export function planFollowUps(
  workbook: Workbook,
  request: FollowUpRequest & { usualMonth: number },
): PlannedFollowUps {
  const { phase, limits } = request;
  const nameSheet = sheetNamer(workbook.sheets.map(({ name }) => name));
  const { projects, followUps = [] } = workbook.document;
  const month =
    phase === 'evaluation'
      ? null
      : (request.month ?? monthOf([...projects, ...followUps]) ?? request.usualMonth);
  const terms = { month, limits };
  const planned: PlannedFollowUps = {
    add: [],
    rewrite: [],
    summary: '',
    department: null,
    tables: 0,
    left: [],
    earlier: [],
    nameless: [],
    month,
  };
  const all = followedProjects(workbook.projects, followUps);
  planned.nameless = all.nameless.map(({ sheet }) => sheet);
  const followed = all.followed.map(({ targets, followUps }): FollowedProject => {
    const ofPhase = followUps.filter(({ form }) => phaseOf(form) === phase);
    const known = ofPhase.at(-1) ?? null;
    planned.earlier.push(...ofPhase.slice(0, -1).flatMap(({ origin }) => origin.sheet ?? []));
    const present = known?.origin.sheet ? workbook.sheetNamed(known.origin.sheet) : undefined;
    const table = followUpTable(targets.project, known, request);
    if (!known || !present) {
      const made = followUpSheet(table, nameSheet(followUpTitle(targets.project, phase)), targets, terms);
      planned.add.push(made.plan);
      planned.tables += 1;
      return { targets, followUp: made.table };
    }
    const made = followUpSheet(table, present.name, targets, terms);
    const before = planFollowUp(known, present.name, targets, { month: null, limits });
    if (!present.isOurs || !isAsPlanned(present.grid, before, made.plan)) {
      planned.left.push(present.name);
      return { targets, followUp: { sheet: present.name, project: known } };
    }
    planned.rewrite.push({ before, after: made.plan });
    planned.tables += 1;
    return { targets, followUp: made.table };
  });
  if (followed.length === 0) return planned;
  followed.push(...all.nameless.map(withoutFollowUp));
  const parts = phase === 'evaluation' ? departmentParts(workbook.document) : null;
  const known = parts?.known?.origin.sheet ? workbook.sheetNamed(parts.known.origin.sheet) : undefined;
  const departmentName = parts && (known?.name ?? nameSheet(DEPARTMENT_EVALUATION_TITLE));
  const departments = new Map<string, DepartmentEvaluation | null>();
  const departmentFor = (summary: string) => {
    const planned = departments.get(summary);
    if (planned !== undefined) return planned;
    const made = departmentOn(summary, departmentName ?? '', parts, followed, request.year);
    departments.set(summary, made);
    return made;
  };
  const { plan, rewrite } = placeReport(
    workbook,
    summaryOf(phase, followed, { ...request, month }),
    nameSheet,
    (_present, name) => departmentFor(name)?.table ?? null,
  );
  if (rewrite) planned.rewrite.push(rewrite);
  else planned.add.push(plan);
  planned.summary = plan.name;
  const department = departmentFor(plan.name);
  planned.department = department && departmentName;
  if (department) planDepartmentSheet(planned, department, known);
  return planned;
}

/** Puts the department's evaluation in its place: a new sheet, or the one that is there, unless people laid it out anew. */
function planDepartmentSheet(
  planned: PlannedFollowUps,
  { before, plan: after }: DepartmentEvaluation,
  known: WorkbookSheet | undefined,
): void {
  if (!known || !before) planned.add.push(after);
  else if (known.isOurs && isAsPlanned(known.grid, before, after)) planned.rewrite.push({ before, after });
  else planned.left.push(known.name);
}
