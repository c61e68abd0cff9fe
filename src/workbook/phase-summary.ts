import type { ProjectTable } from '../domain/project-table';
import { evaluationSummaryReport } from '../reports/evaluation-summary';
import { sumsOfEvaluations } from '../reports/evaluation-summary/evaluation-summary-sheet';
import type { FollowedProject } from '../reports/follow-up-rows';
import { monitoringSummaryReport } from '../reports/monitoring-summary';
import type { Report } from '../reports/report';
import type { SummaryProject } from '../reports/summary/summary-input';
import {
  departmentEvaluation,
  type DepartmentEvaluation,
  type DepartmentParts,
} from './department-evaluation';
import type { FollowUpRequest, LaterPhase } from './follow-ups';

/** A report as it is laid out from the department's evaluation, which is part of it where there is one. */
type PhaseSummary = Pick<
  Required<Report<SummaryProject | null, unknown>>,
  'id' | 'sheetName' | 'plan' | 'asFound'
>;

/** The sheet that sums a phase up. */
export function summaryOf(
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
export function departmentOn(
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
export const withoutFollowUp = (targets: SummaryProject): FollowedProject => ({ targets, followUp: null });

/** The month that the last of the monitorings looks to; null where none tells. */
export const monthOf = (tables: readonly ProjectTable[]): number | null =>
  tables.flatMap(({ month }) => month ?? []).at(-1) ?? null;
