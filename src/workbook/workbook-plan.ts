import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import { NOTHING_ENTERED, resolveSettings, type EnteredSettings } from '../domain/workbook-settings';
import {
  OVERALL_TITLE,
  planDepartmentSheets,
  SUB_GOALS_TITLE,
} from '../forms/department-goals/department-sheet';
import { agencyText, placesOfProjectSheet, planProjectSheet } from '../forms/spending-plan/project-sheet';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { settingsReport } from '../reports/settings';
import { ENTRY_NAMES } from '../reports/settings/settings-entries';
import { SETTINGS_RULES } from '../reports/settings/settings-rules';
import { summaryReport } from '../reports/summary';
import type { SummaryProject } from '../reports/summary/summary-input';
import { planSummarySheet } from '../reports/summary/summary-sheet';
import { planUnplacedSheet, UNPLACED_TITLE } from '../reports/unplaced/unplaced-sheet';

export interface WorkbookOptions {
  /** Names of worksheets that are there already. */
  taken?: Iterable<string>;
  /** What was entered for the checks: gets its sheet, and the approved total stands in the summary's control row. */
  entered?: EnteredSettings;
}

export interface WorkbookPlan {
  /** In the order of the sheets: department, projects, what was not placed, settings, summary. */
  plans: readonly SheetPlan[];
  /** Worksheet name of each project of the document, by its index. */
  sheets: readonly string[];
  /** Worksheet name of the summary. */
  summary: string;
}

/** The project as it stands on the sheet that `planProjectSheet` makes of it: what the summary's formulas need. */
export function projectOnPlannedSheet(project: ProjectTable, sheet: string): SummaryProject {
  return {
    sheet,
    project: { ...project, origin: { file: null, sheet, cells: placesOfProjectSheet(project) } },
  };
}

/** Whether anything was entered beside the approved total, which the summary shows by itself. */
function hasSettings({ approvedTotal: _, limits, rulesOff, ...facts }: EnteredSettings): boolean {
  const isKnown = Object.values(facts).some((fact) => fact !== null);
  return isKnown || rulesOff.length > 0 || Object.keys(limits).length > 0;
}

/**
 * Plans the whole workbook of a document: the department sheets, a sheet a project, the texts that were not placed and
 * the settings (where there are any) and the summary in 万元, under legal names that differ from each other and from
 * those taken.
 */
export function planWorkbook(
  document: TargetDocument,
  { taken = [], entered = NOTHING_ENTERED }: WorkbookOptions = {},
): WorkbookPlan {
  const { department, projects, unplaced } = document;
  const nameSheet = sheetNamer(taken);
  // The fixed names come first, so that no project takes one of them.
  const departmentNames = department
    ? { overall: nameSheet(OVERALL_TITLE), subGoals: nameSheet(SUB_GOALS_TITLE) }
    : null;
  const unplacedName = unplaced.length > 0 ? nameSheet(UNPLACED_TITLE) : null;
  const settingsName = hasSettings(entered) ? nameSheet(settingsReport.sheetName) : null;
  const summary = nameSheet(summaryReport.sheetName);
  const sheets = projects.map(({ name, code }) => nameSheet(name ?? code ?? ''));

  const plans: SheetPlan[] = [];
  if (department && departmentNames) plans.push(...planDepartmentSheets(department, departmentNames));
  projects.forEach((project, index) => plans.push(planProjectSheet(project, sheets[index]!)));
  if (unplacedName !== null) plans.push(planUnplacedSheet(unplaced, unplacedName));
  if (settingsName !== null) {
    const inUse = resolveSettings(entered, document);
    plans.push(
      settingsReport.plan({ entered, inUse, rules: SETTINGS_RULES, entries: ENTRY_NAMES }, settingsName),
    );
  }
  const firstAgency = projects.find(({ agency }) => agency.name !== null)?.agency;
  plans.push(
    planSummarySheet(
      {
        projects: projects.map((project, index) => projectOnPlannedSheet(project, sheets[index]!)),
        approvedTotal: entered.approvedTotal,
        moneyUnit: '万元',
        agency: department?.agency ?? (firstAgency ? agencyText(firstAgency) : null),
      },
      summary,
    ),
  );
  return { plans, sheets, summary };
}
