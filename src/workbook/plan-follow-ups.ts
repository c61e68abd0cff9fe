import type { ProjectTable } from '../domain/project-table';
import { phaseOf } from '../domain/phase';
import { evaluationSummaryReport } from '../reports/evaluation-summary';
import { sumsOfEvaluations } from '../reports/evaluation-summary/evaluation-summary-sheet';
import type { TargetDocument } from '../domain/target-document';
import type { FollowedProject } from '../reports/follow-up-rows';
import { monitoringSummaryReport } from '../reports/monitoring-summary';
import type { Report } from '../reports/report';
import type { SummaryProject } from '../reports/summary/summary-input';
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
  type LaterPhase,
} from './follow-ups';
import {
  DEPARTMENT_EVALUATION_TITLE,
  departmentEvaluation,
  departmentParts,
  type DepartmentEvaluation,
  type DepartmentParts,
} from './department-evaluation';
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

/** A report as it is laid out from the department's evaluation, which is part of it where there is one. */
type PhaseSummary = Pick<
  Required<Report<SummaryProject | null, unknown>>,
  'id' | 'sheetName' | 'plan' | 'asFound'
>;

/** The sheet that sums a phase up. */
function summaryOf(
  phase: LaterPhase,
  projects: readonly FollowedProject[],
  { month, year, limits }: Omit<FollowUpRequest, 'phase'>,
): PhaseSummary {
  if (phase === 'monitoring') {
    const { id, sheetName, plan, asFound } = monitoringSummaryReport;
    const input = { projects, year, month, limits };
    return {
      id,
      sheetName,
      plan: (_department, name) => plan(input, name),
      asFound: (grid, name) => asFound(grid, name, input),
    };
  }
  const { id, sheetName, plan, asFound } = evaluationSummaryReport;
  const inputWith = (department: SummaryProject | null) => ({ projects, year, department });
  return {
    id,
    sheetName,
    plan: (department, name) => plan(inputWith(department), name),
    asFound: (grid, name, department) => asFound(grid, name, inputWith(department)),
  };
}

/** The department's evaluation over the projects that are summed up on a sheet; null where nothing is known of it. */
function departmentOn(
  summary: string,
  sheet: string,
  parts: DepartmentParts | null,
  projects: readonly FollowedProject[],
  year: number | null,
): DepartmentEvaluation | null {
  if (parts === null) return null;
  const tables = projects.map(({ targets }) => targets.project);
  return departmentEvaluation(parts, tables, { sheet, sums: sumsOfEvaluations(projects, summary), year });
}

/** A project that nothing follows: it stands in the sums all the same. */
const withoutFollowUp = (targets: SummaryProject): FollowedProject => ({ targets, followUp: null });

/** The month that the last of the monitorings looks to; null where none tells. */
const monthOf = (tables: readonly ProjectTable[]): number | null =>
  tables.flatMap(({ month }) => month ?? []).at(-1) ?? null;

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
