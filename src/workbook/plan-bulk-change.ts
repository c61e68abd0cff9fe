import { usualProjectCode } from '../domain/project-code';
import type { FormId, ProjectTable } from '../domain/project-table';
import type { TargetDocument, UnplacedText } from '../domain/target-document';
import { unknownSourceName } from '../domain/unknown-table';
import { cellAddress } from '../grid/area';
import type { SummaryProject } from '../reports/summary/summary-input';
import { unplacedReport } from '../reports/unplaced';
import { fitTexts } from '../sheet-plan/long-texts';
import type { SheetChanges, SheetRewrite } from '../sheet-plan/sheet-changes';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import type { BulkResult, ExistingPolicy } from './bulk-result';
import { planDepartmentChange } from './department-change';
import { formToKeep, groupBySheet, planFormSheet, sheetTitle } from './form-sheets';
import { keptAside } from './kept-aside';
import { planSummary } from './plan-summary';
import { replaceTables } from './replace-tables';
import type { Workbook } from './workbook';

/** What becomes of the projects of a document in a workbook that may have some of them already. */
interface ProjectsChange {
  add: SheetPlan[];
  rewrite: SheetRewrite[];
  /** What the forms of the tables have no place for. */
  aside: UnplacedText[];
  /** All projects of the workbook afterwards, on their sheets, in the order of the sheets. */
  projects: SummaryProject[];
  inserted: string[];
  replaced: string[];
  skipped: string[];
  countedTwice: string[];
  laidOutByHand: string[];
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

function presentByCode(workbook: Workbook): Map<string, SummaryProject> {
  return new Map(
    workbook.projects.flatMap((present) => {
      const code = codeOf(present.project);
      return code === null ? [] : [[code, present] as const];
    }),
  );
}

/** Adds sheets for tables, those of a list on one. */
function addSheets(
  change: ProjectsChange,
  projects: readonly ProjectTable[],
  usual: FormId | null,
  nameSheet: ReturnType<typeof sheetNamer>,
): Map<ProjectTable, SummaryProject> {
  const written = new Map<ProjectTable, SummaryProject>();
  const forms = projects.map((project) => formToKeep(project, usual));
  for (const { form, indices, tables: ofSheet } of groupBySheet(projects, forms)) {
    const { plan, tables } = planFormSheet(form, ofSheet, nameSheet(sheetTitle(form, ofSheet)));
    change.add.push(plan);
    indices.forEach((number, index) => {
      const project = projects[number] as ProjectTable;
      const table = tables[index];
      if (table) written.set(project, table);
      change.aside.push(...keptAside(project, form.layout));
    });
  }
  return written;
}

function planProjects(
  workbook: Workbook,
  projects: readonly ProjectTable[],
  existing: ExistingPolicy,
  nameSheet: ReturnType<typeof sheetNamer>,
): ProjectsChange {
  const present = presentByCode(workbook);
  const { kept, left } = withoutRepeated(projects, existing);
  const presentOf = (project: ProjectTable) => present.get(codeOf(project) ?? '');
  const isSkipped = (project: ProjectTable) => existing === 'skip' && presentOf(project) !== undefined;
  const wanted = new Map<SummaryProject, ProjectTable>();
  for (const project of kept) {
    const place = presentOf(project);
    if (place && existing === 'replace' && !wanted.has(place)) wanted.set(place, project);
  }
  const { rewrite, tables, aside } = replaceTables(workbook, wanted);
  const isPlaced = (project: ProjectTable) => {
    const place = presentOf(project);
    return place !== undefined && wanted.get(place) === project && tables.has(place.project);
  };
  const added = kept.filter((project) => !isSkipped(project) && !isPlaced(project));
  const change: ProjectsChange = {
    add: [],
    rewrite,
    aside: [...aside],
    projects: [],
    inserted: [],
    replaced: [],
    skipped: [],
    countedTwice: [],
    laidOutByHand: [],
  };
  const written = addSheets(change, added, workbook.entered.form, nameSheet);
  const addedCodes = new Set<string>();
  for (const project of kept) {
    const place = presentOf(project);
    if (place && isSkipped(project)) change.skipped.push(place.sheet);
    else if (place && isPlaced(project)) change.replaced.push(place.sheet);
    else {
      const name = written.get(project)?.sheet ?? '';
      const code = codeOf(project);
      const isAgain = code !== null && addedCodes.has(code);
      if (code !== null) addedCodes.add(code);
      change.inserted.push(name);
      if (!place || wanted.get(place) !== project) {
        if (place || isAgain) change.countedTwice.push(name);
      } else if (!change.laidOutByHand.includes(place.sheet)) change.laidOutByHand.push(place.sheet);
    }
  }
  change.skipped.push(...left.map(({ name, code }) => name ?? code ?? ''));
  change.projects = [
    ...workbook.projects.map((one) => tables.get(one.project) ?? one),
    ...[...written.values()],
  ];
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
  const unplaced = [...document.unplaced, ...projects.aside];
  const unplacedSheet = unplaced.length > 0 ? nameSheet(unplacedReport.sheetName) : null;
  const unplacedSheets = unplacedSheet === null ? [] : [unplacedReport.plan(unplaced, unplacedSheet)];
  const goals = workbook.document.department ?? document.department;
  const others = [...department.add, ...projects.add, ...unplacedSheets];
  const summary = planSummary(workbook, projects.projects, nameSheet, {
    department: goals,
    added: others.map(({ name }) => name),
  });
  const add = [...others, ...(summary.rewrite ? [] : [summary.plan])];
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
      assumed: summary.assumed,
      hidden: summary.hidden,
      aside: projects.aside.length,
      unread: [...summary.unread, ...(document.unknownTables ?? []).map(unknownSourceName)],
      unplaced: unplacedSheet === null ? null : { sheet: unplacedSheet, count: unplaced.length },
      summarySheet: summary.plan.name,
      total: summary.total,
    },
  };
}
