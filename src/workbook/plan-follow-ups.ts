import type { ProjectTable } from '../domain/project-table';
import { phaseOf } from '../domain/phase';
import { evaluationSummaryReport } from '../reports/evaluation-summary';
import type { FollowedProject } from '../reports/follow-up-rows';
import { monitoringSummaryReport } from '../reports/monitoring-summary';
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
import type { Workbook } from './workbook';

/** What becomes of the sheets of a later phase. */
export interface PlannedFollowUps {
  add: SheetPlan[];
  rewrite: SheetRewrite[];
  /** The sheet that sums them up. */
  summary: string;
  /** Tables of the phase that are made or refreshed. */
  tables: number;
  /** Sheets that people laid out themselves, which stay as they are. */
  left: string[];
  /** Up to whose end a monitoring looks; null of an evaluation. */
  month: number | null;
}

/** The sheet that sums a phase up. */
function planSummaryOf(
  phase: LaterPhase,
  projects: readonly FollowedProject[],
  { month, year, limits }: Omit<FollowUpRequest, 'phase'>,
) {
  return phase === 'monitoring'
    ? {
        report: monitoringSummaryReport,
        plan: (name: string) => monitoringSummaryReport.plan({ projects, year, month, limits }, name),
        asFound: (grid: Parameters<typeof monitoringSummaryReport.asFound>[0], name: string) =>
          monitoringSummaryReport.asFound(grid, name, { projects, year, month, limits }),
      }
    : {
        report: evaluationSummaryReport,
        plan: (name: string) => evaluationSummaryReport.plan({ projects, year }, name),
        asFound: (grid: Parameters<typeof evaluationSummaryReport.asFound>[0], name: string) =>
          evaluationSummaryReport.asFound(grid, name, { projects, year }),
      };
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
  const planned: PlannedFollowUps = { add: [], rewrite: [], summary: '', tables: 0, left: [], month };
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
  const { report, plan, asFound } = planSummaryOf(phase, followed, { ...request, month });
  const present = workbook.ownSheets(report.id).at(-1);
  if (present) {
    const before = asFound(present.grid, present.name);
    const after = plan(present.name);
    if (isAsPlanned(present.grid, before, after)) {
      planned.rewrite.push({ before, after });
      return { ...planned, summary: present.name };
    }
  }
  const summary = nameSheet(report.sheetName);
  planned.add.push(plan(summary));
  return { ...planned, summary };
}

/**
 * The sheets of later phases of a workbook that is written anew: those that its document has, and those that are asked
 * for, each phase with the sheet that sums it up; `summary` is that of the phase that is asked for.
 */
export function followUpSheets(
  projects: readonly SummaryProject[],
  followUps: readonly ProjectTable[],
  nameSheet: ReturnType<typeof sheetNamer>,
  request: FollowUpRequest | null,
  limits: BehindLimits,
): { plans: SheetPlan[]; summary: string | null } {
  const plans: SheetPlan[] = [];
  let summary: string | null = null;
  const followed = followedProjects(projects, followUps);
  for (const phase of ['monitoring', 'evaluation'] as const) {
    const isAskedFor = request?.phase === phase;
    const isOfPhase = ({ form }: ProjectTable) => phaseOf(form) === phase;
    if (!isAskedFor && !followUps.some(isOfPhase)) continue;
    const wanted = isAskedFor ? request : { phase, month: null, year: null, limits };
    const rows = followed.map(({ targets, followUps: later }): FollowedProject => {
      const known = later.filter(isOfPhase).at(-1) ?? null;
      if (!known && !isAskedFor) return { targets, followUp: null };
      const table = followUpTable(targets.project, known, wanted);
      const made = followUpSheet(table, nameSheet(followUpTitle(targets.project, phase)), targets, wanted);
      plans.push(made.plan);
      return { targets, followUp: made.table };
    });
    if (rows.length === 0) continue;
    const { report, plan } = planSummaryOf(phase, rows, wanted);
    const name = nameSheet(report.sheetName);
    plans.push(plan(name));
    if (isAskedFor) summary = name;
  }
  return { plans, summary };
}
