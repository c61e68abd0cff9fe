import { officeOf } from '../domain/agency';
import { phaseOf, type Phase } from '../domain/phase';
import type { ProjectTable } from '../domain/project-table';
import { headingOf, type Heading } from '../forms/vocabulary/headings';
import { coverReport } from '../reports/cover';
import { coverParts } from '../reports/cover/cover-parts';
import { SIGN_LABELS } from '../reports/cover/cover-contents';
import type { SheetKind } from '../sheet-plan/sheet-kind';
import type { sheetNamer } from '../sheet-plan/sheet-name';
import { placeReport, type PlacedReport } from './place-report';
import type { Workbook, WorkbookSheet } from './workbook';

/** The sheets of a later phase, and the one that sums them up. */
interface PhaseSheets<Sheet> {
  tables: readonly Sheet[];
  summary: readonly Sheet[];
}

/** The sheets that are handed in, in the order in which they are printed. */
export interface HandInSheets<Sheet> {
  department: readonly Sheet[];
  projects: readonly Sheet[];
  summary: readonly Sheet[];
  monitoring: PhaseSheets<Sheet>;
  evaluation: PhaseSheets<Sheet>;
}

/** The part of what is handed in that a sheet belongs to. */
type Part = 'department' | 'projects' | 'monitoring' | 'evaluation';

/**
 * Which part each sheet with tables belongs to, by its name: that of the first of its tables in the order of the parts. The
 * tables that the cover lists are the projects, also where they are of a later phase and nothing came before.
 */
function partsOfSheets({ document: { projects, departments, followUps = [] } }: Workbook): Map<string, Part> {
  const parts = new Map<string, Part>();
  const put = (tables: readonly ProjectTable[], partOf: (table: ProjectTable) => Part) => {
    for (const table of tables) {
      const { sheet } = table.origin;
      if (sheet !== null && !parts.has(sheet)) parts.set(sheet, partOf(table));
    }
  };
  const ofPhase = ({ form }: ProjectTable, first: Part): Part => {
    const phase = phaseOf(form);
    return phase === 'targets' ? first : phase;
  };
  put(projects, () => 'projects');
  put(
    departments.filter(({ form }) => phaseOf(form) === 'targets'),
    () => 'department',
  );
  put([...followUps, ...departments], (table) => ofPhase(table, 'projects'));
  return parts;
}

/** The order of a department's parts, which may stand on sheets of their own. */
const DEPARTMENT_ORDER: readonly Heading[] = ['overall', 'subGoals', 'measures'];

/** Where a sheet with goals of a department stands among several of them: by the first part that it holds, one without any in front. */
function departmentRank({ grid }: WorkbookSheet): number {
  const found = grid.rows.flatMap((row) =>
    row.flatMap(({ value }) => (typeof value === 'string' ? (headingOf(value) ?? []) : [])),
  );
  const ranks = found
    .filter((heading) => heading !== 'structure')
    .map((one) => DEPARTMENT_ORDER.indexOf(one));
  return ranks.length === 0 ? 0 : Math.min(...ranks);
}

/**
 * What of a workbook is handed in: the visible sheets with goals and tables, and the sheets that the add-in made to sum them
 * up. The goals of a department stand in the order of their parts, everything else in that of the workbook.
 */
export function handInSheets<Sheet extends WorkbookSheet>(workbook: Workbook<Sheet>): HandInSheets<Sheet> {
  const isShown = ({ grid }: Sheet) => grid.visibility === undefined;
  const parts = partsOfSheets(workbook);
  const tables = workbook.sheetsOf('project').filter(isShown);
  const of = (part: Part) => tables.filter(({ name }) => (parts.get(name) ?? 'projects') === part);
  const lastOf = (kind: SheetKind) => workbook.ownSheets(kind).filter(isShown).slice(-1);
  const goals = workbook.sheetsOf('department').filter(isShown);
  const ranks = new Map(goals.map((sheet) => [sheet, departmentRank(sheet)]));
  return {
    department: [...goals.sort((a, b) => (ranks.get(a) ?? -1) - (ranks.get(b) ?? -1)), ...of('department')],
    projects: of('projects'),
    summary: lastOf('summary'),
    monitoring: { tables: of('monitoring'), summary: lastOf('monitoringSummary') },
    evaluation: { tables: of('evaluation'), summary: lastOf('evaluationSummary') },
  };
}

/** What the user may want to know of what is handed in, by the names of sheets. */
export interface HandInNotes {
  /** Hidden sheets with tables, which are not printed. */
  hidden: readonly string[];
  /** Protected sheets, whose pages are as they were. */
  locked: readonly string[];
  /** Sheets with several tables, which share their pages. */
  crowded: readonly string[];
  /** Texts that found no place in a form. */
  unplaced: number;
}

/** What is to be told of a workbook that is handed in. */
export function handInNotes(workbook: Workbook): HandInNotes {
  const tables = [...workbook.sheetsOf('department'), ...workbook.sheetsOf('project')];
  const counts = new Map<string, number>();
  for (const { sheet } of workbook.projects) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const names = (sheets: readonly WorkbookSheet[]) => sheets.map(({ name }) => name);
  return {
    hidden: names(tables.filter(({ grid }) => grid.visibility !== undefined)),
    locked: names(tables.filter(({ grid, isProtected }) => isProtected && grid.visibility === undefined)),
    crowded: names(tables.filter(({ name }) => (counts.get(name) ?? 0) > 1)),
    unplaced: workbook.document.unplaced.length,
  };
}

/** The phase of the tables that a cover lists: that of all of them, else of their targets. */
export function listedPhase(tables: readonly ProjectTable[]): Phase {
  const [first, ...others] = new Set(tables.map(({ form }) => phaseOf(form)));
  return first !== undefined && others.length === 0 ? first : 'targets';
}

/**
 * Plans the cover of what is handed in. The one that is there is refreshed in place and keeps who has signed; where the
 * user has changed its layout, a new one is put beside it.
 */
export function planCover(workbook: Workbook, nameSheet: ReturnType<typeof sheetNamer>): PlacedReport {
  const { department, projects } = workbook.document;
  const present = workbook.ownSheets('cover').at(-1);
  const known = present && coverReport.readBack(present.grid);
  const sheets = handInSheets(workbook);
  const listed = workbook.projects.filter(({ isHidden }) => !isHidden);
  const partOf = ({ tables, summary }: PhaseSheets<unknown>) => ({
    tables: tables.length,
    hasSummary: summary.length > 0,
  });
  const input = {
    projects: listed,
    agency: officeOf(department, projects) ?? known?.agency ?? null,
    year: workbook.settings.year ?? known?.year ?? null,
    moneyUnit: '万元' as const,
    ...coverParts({
      hasDepartment: sheets.department.length > 0,
      phase: listedPhase(listed.map(({ project }) => project)),
      hasSummary: sheets.summary.length > 0,
      later: { monitoring: partOf(sheets.monitoring), evaluation: partOf(sheets.evaluation) },
    }),
    signs: known?.signs ?? SIGN_LABELS,
  };
  return placeReport(workbook, coverReport, nameSheet, () => input);
}
