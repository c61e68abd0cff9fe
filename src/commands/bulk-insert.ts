import { changeSheets, type SheetRewrite } from '../excel/change-sheets';
import { withPresentContents } from '../excel/read-contents';
import { isAsPlanned } from '../sheet-plan/as-planned';
import { planProjectSheet } from '../forms/spending-plan/project-sheet';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import type { SummaryProject } from '../reports/summary/summary-input';
import { planUnplacedSheet, UNPLACED_TITLE } from '../reports/unplaced/unplaced-sheet';
import { projectOnPlannedSheet } from '../workbook/workbook-plan';
import type { OnProgress } from '../steps/progress';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import type { BulkResult, ExistingPolicy } from './command-types';
import { planDepartmentChange } from './department-change';
import { planSummary } from './plan-summary';
import type { WorkbookState } from './workbook-state';

/** What becomes of the projects of a document in a workbook that may have some of them already. */
interface ProjectsChange {
  add: SheetPlan[];
  rewrite: SheetRewrite[];
  /** All projects of the workbook afterwards, on their sheets, in the order of the sheets. */
  projects: SummaryProject[];
  inserted: string[];
  replaced: string[];
  skipped: string[];
  doubled: string[];
  keptBeside: string[];
}

/** How the sheet of a present project is rewritten in place; null when it was made or laid out by hand. */
function planRewrite(state: WorkbookState, present: SummaryProject, next: ProjectTable): SheetRewrite | null {
  const sheet = state.reading.sheets.find(({ name }) => name === present.sheet);
  if (!sheet?.isOurs) return null;
  const before = planProjectSheet(present.project, sheet.name);
  const after = planProjectSheet(next, sheet.name);
  return isAsPlanned(sheet.grid, before, after) ? { before, after } : null;
}

function planProjects(
  state: WorkbookState,
  projects: readonly ProjectTable[],
  existing: ExistingPolicy,
  nameSheet: ReturnType<typeof sheetNamer>,
): ProjectsChange {
  const change: ProjectsChange = {
    add: [],
    rewrite: [],
    projects: [],
    inserted: [],
    replaced: [],
    skipped: [],
    doubled: [],
    keptBeside: [],
  };
  const presentByCode = new Map<string, SummaryProject>();
  for (const present of state.projects)
    if (present.project.code) presentByCode.set(present.project.code, present);
  const replacements = new Map<SummaryProject, SummaryProject>();
  const added: SummaryProject[] = [];

  for (const project of projects) {
    const present = project.code === null ? undefined : presentByCode.get(project.code);
    if (present && existing === 'skip') {
      change.skipped.push(present.sheet);
      continue;
    }
    const wantsPlace = present !== undefined && existing === 'replace' && !replacements.has(present);
    const rewrite = wantsPlace ? planRewrite(state, present, project) : null;
    if (present && rewrite) {
      change.rewrite.push(rewrite);
      replacements.set(present, projectOnPlannedSheet(project, present.sheet));
      change.replaced.push(present.sheet);
      continue;
    }
    const name = nameSheet(project.name ?? project.code ?? '');
    change.add.push(planProjectSheet(project, name));
    added.push(projectOnPlannedSheet(project, name));
    change.inserted.push(name);
    if (!wantsPlace) {
      if (present) change.doubled.push(name);
    } else if (!change.keptBeside.includes(present.sheet)) change.keptBeside.push(present.sheet);
  }
  change.projects = [...state.projects.map((present) => replacements.get(present) ?? present), ...added];
  return change;
}

/**
 * Puts a document into the workbook, one sheet a project, and brings the summary up to date, which is activated at
 * the end. Beyond the reading that the caller has done this takes one batch (a second, of reading, when sheets are
 * rewritten in place); more only where a request would pass 5 MB.
 *
 * A project whose code a sheet of the workbook already has is skipped, replaced in place or added once more, as
 * `existing` says. Throws a UserError and leaves the workbook as it was when anything fails.
 */
export async function bulkInsert(
  context: Excel.RequestContext,
  state: WorkbookState,
  document: TargetDocument,
  existing: ExistingPolicy,
  onProgress: OnProgress,
): Promise<BulkResult> {
  const nameSheet = sheetNamer(state.reading.sheets.map((sheet) => sheet.name));
  const department = planDepartmentChange(state, document.department, existing, nameSheet);
  const projects = planProjects(state, document.projects, existing, nameSheet);
  const { unplaced } = document;
  const unplacedSheets = unplaced.length > 0 ? [planUnplacedSheet(unplaced, nameSheet(UNPLACED_TITLE))] : [];
  const summary = planSummary(
    state,
    projects.projects,
    nameSheet,
    state.document.department ?? document.department,
  );

  const add = [
    ...department.add,
    ...projects.add,
    ...unplacedSheets,
    ...(summary.rewrite ? [] : [summary.plan]),
  ];
  const rewrite = [...department.rewrite, ...projects.rewrite, ...(summary.rewrite ? [summary.rewrite] : [])];
  const before = await withPresentContents(
    context,
    rewrite.map((change) => change.before),
  );
  await changeSheets(
    context,
    state.reading,
    {
      add,
      rewrite: rewrite.map(({ after }, index) => ({ before: before[index] as SheetPlan, after })),
      activate: summary.plan.name,
    },
    onProgress,
  );
  return {
    inserted: projects.inserted,
    replaced: projects.replaced,
    skipped: projects.skipped,
    doubled: projects.doubled,
    departmentReplaced: department.rewrite.map(({ after }) => after.name),
    departmentSkipped: department.skipped,
    keptBeside: [...department.keptBeside, ...projects.keptBeside],
    summarySheet: summary.plan.name,
    total: summary.total,
  };
}
