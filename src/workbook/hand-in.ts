import { officeOf } from '../domain/agency';
import { coverReport } from '../reports/cover';
import { SIGN_LABELS } from '../reports/cover/cover-contents';
import type { sheetNamer } from '../sheet-plan/sheet-name';
import { placeReport, type PlacedReport } from './place-report';
import type { Workbook, WorkbookSheet } from './workbook';

/** The sheets that are handed in, in the order in which they are printed. */
export interface HandInSheets<Sheet> {
  department: readonly Sheet[];
  projects: readonly Sheet[];
  summary: readonly Sheet[];
}

/** What of a workbook is handed in: the visible sheets with goals and tables, and the summary that the add-in made. */
export function handInSheets<Sheet extends WorkbookSheet>(workbook: Workbook<Sheet>): HandInSheets<Sheet> {
  const isShown = ({ grid }: Sheet) => grid.visibility === undefined;
  return {
    department: workbook.sheetsOf('department').filter(isShown),
    projects: workbook.sheetsOf('project').filter(isShown),
    summary: workbook.ownSheets('summary').filter(isShown).slice(-1),
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

/**
 * Plans the cover of what is handed in. The one that is there is refreshed in place and keeps who has signed; where the
 * user has changed its layout, a new one is put beside it.
 */
export function planCover(workbook: Workbook, nameSheet: ReturnType<typeof sheetNamer>): PlacedReport {
  const { department, projects } = workbook.document;
  const present = workbook.ownSheets('cover').at(-1);
  const known = present && coverReport.readBack(present.grid);
  const sheets = handInSheets(workbook);
  const input = {
    projects: workbook.projects.filter(({ isHidden }) => !isHidden),
    agency: officeOf(department, projects) ?? known?.agency ?? null,
    year: workbook.settings.year ?? known?.year ?? null,
    moneyUnit: '万元' as const,
    hasDepartment: sheets.department.length > 0,
    hasSummary: sheets.summary.length > 0,
    signs: known?.signs ?? SIGN_LABELS,
  };
  return placeReport(workbook, coverReport, nameSheet, () => input);
}
