import type { ProjectTable } from '../domain/project-table';
import { phaseOf } from '../domain/phase';
import { evaluationSummaryReport } from '../reports/evaluation-summary';
import { sumsOfEvaluations } from '../reports/evaluation-summary/evaluation-summary-sheet';
import type { TargetDocument } from '../domain/target-document';
import type { FollowedProject } from '../reports/follow-up-rows';
import { monitoringSummaryReport } from '../reports/monitoring-summary';
import type { Report } from '../reports/report';
import type { SummaryProject } from '../reports/summary/summary-input';
import type { BehindLimits } from '../forms/monitoring/monitoring-guards';
import { isAsPlanned } from '../sheet-plan/as-planned';
import type { SheetRewrite } from '../sheet-plan/sheet-changes';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import {
  followedProjects,
  followUpSheet,
  followUpTable,
  followUpTitle,
  monthOfSheet,
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
  const monthThere = () => workbook.sheets.flatMap(({ grid }) => monthOfSheet(grid.rows) ?? []).at(-1);
  const month = phase === 'evaluation' ? null : (request.month ?? monthThere() ?? request.usualMonth);
  const terms = { month, limits };
  const planned: PlannedFollowUps = {
    add: [],
    rewrite: [],
    summary: '',
    department: null,
    tables: 0,
    left: [],
    month,
  };
  const followed: FollowedProject[] = followedProjects(
    workbook.projects,
    workbook.document.followUps ?? [],
  ).map(({ targets, followUps }) => {
    const known = followUps.filter(({ form }) => phaseOf(form) === phase).at(-1) ?? null;
    const present = known?.origin.sheet ? workbook.sheetNamed(known.origin.sheet) : undefined;
    const table = followUpTable(targets.project, known, request);
    if (!known || !present) {
      const made = followUpSheet(table, nameSheet(followUpTitle(targets.project, phase)), targets, terms);
      planned.add.push(made.plan);
      planned.tables += 1;
      return { targets, followUp: made.table };
    }
    const made = followUpSheet(table, present.name, targets, terms);
    const before = planFollowUp(known, present.name, targets, {
      month: monthOfSheet(present.grid.rows),
      limits,
    });
    if (!present.isOurs || !isAsPlanned(present.grid, before, made.plan)) {
      planned.left.push(present.name);
      return { targets, followUp: { sheet: present.name, project: known } };
    }
    planned.rewrite.push({ before, after: made.plan });
    planned.tables += 1;
    return { targets, followUp: made.table };
  });
  if (followed.length === 0) return planned;
  const parts = phase === 'evaluation' ? departmentParts(workbook.document) : null;
  const known = parts?.known?.origin.sheet ? workbook.sheetNamed(parts.known.origin.sheet) : undefined;
  const departmentName = parts && (known?.name ?? nameSheet(DEPARTMENT_EVALUATION_TITLE));
  const departmentFor = (summary: string) =>
    departmentOn(summary, departmentName ?? '', parts, followed, request.year);
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
 * phase stands for: they are not written.
 */
export function followUpSheets(
  projects: readonly SummaryProject[],
  document: TargetDocument,
  nameSheet: ReturnType<typeof sheetNamer>,
  request: FollowUpRequest | null,
  limits: BehindLimits,
): {
  plans: SheetPlan[];
  summary: string | null;
  department: ProjectTable | null;
  earlier: readonly ProjectTable[];
} {
  const plans: SheetPlan[] = [];
  const earlier: ProjectTable[] = [];
  let summary: string | null = null;
  let written: ProjectTable | null = null;
  const { followUps = [] } = document;
  const followed = followedProjects(projects, followUps);
  for (const phase of ['monitoring', 'evaluation'] as const) {
    const isAskedFor = request?.phase === phase;
    const isOfPhase = ({ form }: ProjectTable) => phaseOf(form) === phase;
    if (!isAskedFor && !followUps.some(isOfPhase)) continue;
    const wanted = isAskedFor ? request : { phase, month: null, year: null, limits };
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
  return { plans, summary, department: written, earlier };
}
