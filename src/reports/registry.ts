import type { SheetForm } from '../forms/reader/read-grids';
import type { Grid } from '../grid/grid';
import type { SheetKind } from '../sheet-plan/sheet-kind';
import { comparisonReport } from './comparison';
import { coverReport } from './cover';
import { evaluationSummaryReport } from './evaluation-summary';
import { findingsReport } from './findings';
import { monitoringSummaryReport } from './monitoring-summary';
import { projectListReport } from './project-list';
import type { ReportId } from './report';
import { pileFindingsReport, pileSummaryReport } from './pile';
import { rollForwardReport } from './roll-forward';
import { settingsReport } from './settings';
import { summaryReport } from './summary';
import { unplacedReport } from './unplaced';

/** The sheets of our own that are no forms, in the order in which a sheet is asked whether it is one. */
export const REPORTS = [
  unplacedReport,
  coverReport,
  settingsReport,
  findingsReport,
  comparisonReport,
  monitoringSummaryReport,
  evaluationSummaryReport,
  rollForwardReport,
  pileSummaryReport,
  pileFindingsReport,
  summaryReport,
  projectListReport,
] as const;

/** What the sheets are called that list and sum up, beside the summary of projects. */
const LISTING_SHEETS: readonly string[] = REPORTS.filter(({ id }) => id !== 'summary').map(
  ({ sheetName }) => sheetName,
);

/** What a summary has to know of the sheets of its workbook, itself among them, to tell whether there are new ones. */
export function sheetsAround(names: readonly string[]): { sheets: number; reports: readonly string[] } {
  return { sheets: names.filter((name) => !LISTING_SHEETS.includes(name)).length, reports: LISTING_SHEETS };
}

/** Which report a worksheet is; null of any other sheet, and of a text. */
export function reportOf(grid: Grid): ReportId | null {
  if (grid.sheet === null) return null;
  return REPORTS.find(({ recognise }) => recognise(grid))?.id ?? null;
}

/** The kind of a sheet that holds a form: its tables, or the goals of a department. */
export function kindOfForm(form: SheetForm): SheetKind | null {
  return form === null || form === 'department' ? form : 'project';
}
