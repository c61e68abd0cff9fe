import { officeOf } from '../domain/agency';
import { sheetNamer } from '../sheet-plan/sheet-name';
import { sheetsAround } from '../reports/registry';
import { summaryReport } from '../reports/summary';
import type { SummaryProject } from '../reports/summary/summary-input';
import { budgetTotal } from '../domain/budget-total';
import type { MoneyUnit } from '../domain/money';
import { unknownTableName } from '../domain/unknown-table';
import type { DepartmentGoals } from '../domain/department-goals';
import { placeReport, type PlacedReport } from './place-report';
import type { Workbook } from './workbook';

const SUMMARY_UNIT: MoneyUnit = '万元';

/** The summary to be written, and what it says and lacks. */
export interface PlannedSummary extends PlacedReport {
  /** Budget total of all projects in 万元, in plain digits. */
  total: string;
  /** Sheets of projects whose budget is not in the total, since it could not be read. */
  uncounted: readonly string[];
  /** Sheets of projects that state no money unit and count as 万元. */
  assumed: readonly string[];
  /** Hidden sheets whose projects are in the summary. */
  hidden: readonly string[];
  /** Tables in no known form, by their sheets: none of them is in the summary. */
  unread: readonly string[];
}

/**
 * Plans the summary of the projects. The workbook's own summary is refreshed in place and keeps the approved total
 * that was entered there, else the one of the settings; where the user has changed its layout or written in its way, a new
 * summary is put beside it.
 *
 * @param added - names of the sheets that the same change adds, beside the summary
 */
export function planSummary(
  workbook: Workbook,
  projects: readonly SummaryProject[],
  nameSheet: ReturnType<typeof sheetNamer>,
  {
    department = workbook.document.department,
    added = [],
  }: { department?: DepartmentGoals | null; added?: readonly string[] } = {},
): PlannedSummary {
  const present = workbook.ownSheets('summary').at(-1);
  const onSummary = present ? summaryReport.readBack(present.grid) : null;
  const approvedTotal = onSummary ?? workbook.entered.approvedTotal;
  const tables = projects.map(({ project }) => project);
  const agency = officeOf(department, tables);
  const unread = (workbook.document.unknownTables ?? []).map(unknownTableName);
  const placed = placeReport(workbook, summaryReport, nameSheet, (sheet, name) => ({
    projects,
    approvedTotal,
    moneyUnit: SUMMARY_UNIT,
    ...sheetsAround([...workbook.sheets.map((one) => one.name), ...added, ...(sheet ? [] : [name])]),
    agency,
    unread,
  }));
  const sum = budgetTotal(tables, SUMMARY_UNIT);
  const isMissing = new Set(sum.missing.map(({ table }) => table));
  const isAssumed = new Set(sum.assumed);
  return {
    ...placed,
    total: sum.total.toFixed(),
    uncounted: projects.filter(({ project }) => isMissing.has(project)).map(({ sheet }) => sheet),
    assumed: projects.filter(({ project }) => isAssumed.has(project)).map(({ sheet }) => sheet),
    unread,
    hidden: [...new Set(projects.filter(({ isHidden }) => isHidden).map(({ sheet }) => sheet))],
  };
}
