import { usualProjectCode } from '../domain/project-code';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import { planProjectSheet } from '../forms/spending-plan/project-sheet';
import { cellAddress } from '../grid/area';
import type { SummaryProject } from '../reports/summary/summary-input';
import { planUnplacedSheet, UNPLACED_TITLE } from '../reports/unplaced/unplaced-sheet';
import { isAsPlanned } from '../sheet-plan/as-planned';
import { fitTexts } from '../sheet-plan/long-texts';
import type { SheetChanges, SheetRewrite } from '../sheet-plan/sheet-changes';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import type { BulkResult, ExistingPolicy } from './bulk-result';
import { planDepartmentChange } from './department-change';
import { planSummary } from './plan-summary';
import type { Workbook } from './workbook';
import { projectOnPlannedSheet } from './workbook-plan';

/** What becomes of the projects of a document in a workbook that may have some of them already. */
interface ProjectsChange {
  add: SheetPlan[];
  rewrite: SheetRewrite[];
  /** All projects of the workbook afterwards, on their sheets, in the order of the sheets. */
  projects: SummaryProject[];
  inserted: string[];
  replaced: string[];
  skipped: string[];
  countedTwice: string[];
  laidOutByHand: string[];
}

/** How the sheet of a present project is rewritten in place; null when it was made or laid out by hand. */
function planRewrite(workbook: Workbook, present: SummaryProject, next: ProjectTable): SheetRewrite | null {
  const sheet = workbook.sheetNamed(present.sheet);
  if (!sheet?.isOurs) return null;
  const before = planProjectSheet(present.project, sheet.name);
  const after = planProjectSheet(next, sheet.name);
  return isAsPlanned(sheet.grid, before, after) ? { before, after } : null;
}

/** The code of a project, in the usual spelling. */
const codeOf = ({ code }: ProjectTable): string | null => (code === null ? null : usualProjectCode(code));

/**
 * The projects of a document without those that it has twice by their codes: the first of each stays where later ones
 * are skipped, the last where they replace what is there; all where both are to be kept.
 */
function withoutRepeated(
  projects: readonly ProjectTable[],
  existing: ExistingPolicy,
): { kept: readonly ProjectTable[]; left: readonly ProjectTable[] } {
  if (existing === 'keepBoth') return { kept: projects, left: [] };
  const chosen = new Map<string, ProjectTable>();
  for (const project of projects) {
    const code = codeOf(project);
    if (code !== null && (existing === 'replace' || !chosen.has(code))) chosen.set(code, project);
  }
  const isKept = (project: ProjectTable) => {
    const code = codeOf(project);
    return code === null || chosen.get(code) === project;
  };
  return { kept: projects.filter(isKept), left: projects.filter((project) => !isKept(project)) };
}

function planProjects(
  workbook: Workbook,
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
    countedTwice: [],
    laidOutByHand: [],
  };
  const presentByCode = new Map<string, SummaryProject>();
  for (const present of workbook.projects)
    if (present.project.code) presentByCode.set(usualProjectCode(present.project.code), present);
  const replacements = new Map<SummaryProject, SummaryProject>();
  const added: SummaryProject[] = [];

  const { kept, left } = withoutRepeated(projects, existing);
  const addedCodes = new Set<string>();
  for (const project of kept) {
    const code = codeOf(project);
    const present = code === null ? undefined : presentByCode.get(code);
    if (present && existing === 'skip') {
      change.skipped.push(present.sheet);
      continue;
    }
    const wantsPlace = present !== undefined && existing === 'replace' && !replacements.has(present);
    const rewrite = wantsPlace ? planRewrite(workbook, present, project) : null;
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
    const isAgain = code !== null && addedCodes.has(code);
    if (code !== null) addedCodes.add(code);
    if (!wantsPlace) {
      if (present || isAgain) change.countedTwice.push(name);
    } else if (!change.laidOutByHand.includes(present.sheet)) change.laidOutByHand.push(present.sheet);
  }
  change.skipped.push(...left.map(({ name, code }) => name ?? code ?? ''));
  change.projects = [...workbook.projects.map((present) => replacements.get(present) ?? present), ...added];
  return change;
}

/** What putting a document into a workbook changes, and what the user is told of it. */
export interface BulkChange {
  changes: SheetChanges & { activate: string };
  result: BulkResult;
}

/**
 * Plans how a document comes into a workbook: one sheet a project, the sheets of the department, the texts that found no
 * place, and the summary of everything. A project whose code a sheet of the workbook already has is skipped, replaced in
 * place or added once more, as `existing` says; so is one that the document itself has twice.
 */
export function planBulkChange(
  workbook: Workbook,
  document: TargetDocument,
  existing: ExistingPolicy,
): BulkChange {
  const nameSheet = sheetNamer(workbook.sheets.map(({ name }) => name));
  const department = planDepartmentChange(workbook, document.department, existing, nameSheet);
  const projects = planProjects(workbook, document.projects, existing, nameSheet);
  const { unplaced } = document;
  const unplacedSheets = unplaced.length > 0 ? [planUnplacedSheet(unplaced, nameSheet(UNPLACED_TITLE))] : [];
  const goals = workbook.document.department ?? document.department;
  const summary = planSummary(workbook, projects.projects, nameSheet, goals);
  const add = [
    ...department.add,
    ...projects.add,
    ...unplacedSheets,
    ...(summary.rewrite ? [] : [summary.plan]),
  ];
  const rewrite = [...department.rewrite, ...projects.rewrite, ...(summary.rewrite ? [summary.rewrite] : [])];
  const cut = [...add, ...rewrite.map(({ after }) => after)].flatMap((plan) => fitTexts(plan).cut);
  return {
    changes: { add, rewrite, activate: summary.plan.name },
    result: {
      inserted: projects.inserted,
      replaced: projects.replaced,
      skipped: projects.skipped,
      countedTwice: projects.countedTwice,
      departmentReplaced: department.rewrite.map(({ after }) => after.name),
      departmentSkipped: department.skipped,
      laidOutByHand: [...department.laidOutByHand, ...projects.laidOutByHand],
      textsCut: cut.map(({ sheet, row, column }) => `${sheet} ${cellAddress(row, column)}`),
      uncounted: summary.uncounted,
      hidden: summary.hidden,
      summarySheet: summary.plan.name,
      total: summary.total,
    },
  };
}
