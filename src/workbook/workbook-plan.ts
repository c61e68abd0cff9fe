import { officeOf } from '../domain/agency';
import { phaseOf, ProjectIndex } from '../domain/phase';
import type { FormId, ProjectTable } from '../domain/project-table';
import type { TargetDocument, UnplacedText } from '../domain/target-document';
import { unknownSourceName } from '../domain/unknown-table';
import { NOTHING_ENTERED, resolveSettings, type EnteredSettings } from '../domain/workbook-settings';
import { OVERALL_TITLE, planDepartmentSheet } from '../forms/department-goals/department-sheet';
import { writtenForm } from '../forms/registry';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { settingsReport } from '../reports/settings';
import { ENTRY_NAMES } from '../reports/settings/settings-entries';
import { SETTINGS_RULES } from '../reports/settings/settings-rules';
import { sheetsAround } from '../reports/registry';
import { summaryReport } from '../reports/summary';
import type { SummaryProject } from '../reports/summary/summary-input';
import { unplacedReport } from '../reports/unplaced';
import type { FollowUpRequest } from './follow-ups';
import { followUpSheets } from './written-follow-ups';
import { formToKeep, groupBySheet, planFormSheet, sheetTitle } from './form-sheets';
import { keptAside } from './kept-aside';

export interface WorkbookOptions {
  /** Names of worksheets that are there already. */
  taken?: Iterable<string>;
  /** What was entered for the checks: gets its sheet, and the approved total stands in the summary's control row. */
  entered?: EnteredSettings;
  /** The form that all tables are written in; each in its own (where that is written) when absent. */
  form?: FormId;
  /** Tables of a later phase to make for every project with targets; those that are there are written anyway. */
  followUp?: Pick<FollowUpRequest, 'phase' | 'month'>;
}

export interface WorkbookPlan {
  /** In the order of the sheets: department, projects, later phases, what was not placed, settings, summary. */
  plans: readonly SheetPlan[];
  /** Worksheet name of each project of the document, by its index. */
  sheets: readonly string[];
  /** The tables as they stand on their sheets. */
  tables: readonly SummaryProject[];
  /** Worksheet name of the summary. */
  summary: string;
  /** Worksheet that the user sees first: the summary of the later phase that was asked for, else that of all. */
  shown: string;
  /** Tables of whole departments that have no sheet here. */
  departmentsLeft: readonly ProjectTable[];
  /** Tables of later phases that have no sheet here, since a later one of the same project and phase has. */
  earlier: readonly ProjectTable[];
  /** Targets that got no table of the phase that was asked for: they have no code and name, or those of another table. */
  nameless: readonly SummaryProject[];
  /** What the forms have no place for; it is listed with what was not placed. */
  aside: readonly UnplacedText[];
}

/** Whether anything was entered beside the approved total, which the summary shows by itself. */
function hasSettings({ approvedTotal: _, limits, rulesOff, ...facts }: EnteredSettings): boolean {
  const isKnown = Object.values(facts).some((fact) => fact !== null);
  return isKnown || rulesOff.length > 0 || Object.keys(limits).length > 0;
}

/**
 * Plans the whole workbook of a document: the department's sheet, a sheet a project (one for all projects of a form that is a
 * list), the texts that were not placed or that the form has no place for, and the settings (where there are any) and the summary in 万元, under legal names that differ from each other and from
 * those taken.
 */
export function planWorkbook(
  document: TargetDocument,
  { taken = [], entered = NOTHING_ENTERED, form, followUp }: WorkbookOptions = {},
): WorkbookPlan {
  const { department, followUps = [] } = document;
  const targets = new ProjectIndex(document.projects.filter(({ form: id }) => phaseOf(id) === 'targets'));
  // What follows no targets has no formulas to follow them by, so it stands as it is.
  const apart = followUps.filter((table) => targets.find(table) === null);
  const projects = [...document.projects, ...apart];
  const forms = projects.map((project, index) =>
    form === undefined || index >= document.projects.length
      ? formToKeep(project, entered.form)
      : writtenForm(form),
  );
  const aside = projects.flatMap((project, index) =>
    keptAside(project, writtenForm(forms[index]?.id ?? null).layout),
  );
  const unplaced = [...document.unplaced, ...aside];
  const nameSheet = sheetNamer(taken);
  // The fixed names come first, so that no project takes one of them.
  const departmentName = department && nameSheet(OVERALL_TITLE);
  const unplacedName = unplaced.length > 0 ? nameSheet(unplacedReport.sheetName) : null;
  const settingsName = hasSettings(entered) ? nameSheet(settingsReport.sheetName) : null;
  const summary = nameSheet(summaryReport.sheetName);
  const groups = groupBySheet(projects, forms).map((group) => ({
    ...group,
    sheet: planFormSheet(group.form, group.tables, nameSheet(sheetTitle(group.form, group.tables))),
  }));
  const written = new Map<number, SummaryProject>(
    groups.flatMap(({ indices, sheet }) =>
      sheet.tables.map((table, at) => [indices[at] as number, table] as const),
    ),
  );
  const onSheets = document.projects.flatMap((_, index) => written.get(index) ?? []);

  const plans: SheetPlan[] = [];
  if (department && departmentName !== null) plans.push(planDepartmentSheet(department, departmentName));
  plans.push(...groups.map(({ sheet }) => sheet.plan));
  const inUse = resolveSettings(entered, document);
  const later = followUpSheets(onSheets, document, nameSheet, followUp ?? null, inUse);
  plans.push(...later.plans);
  if (unplacedName !== null) plans.push(unplacedReport.plan(unplaced, unplacedName));
  if (settingsName !== null) {
    plans.push(
      settingsReport.plan({ entered, inUse, rules: SETTINGS_RULES, entries: ENTRY_NAMES }, settingsName),
    );
  }
  plans.push(
    summaryReport.plan(
      {
        projects: onSheets,
        approvedTotal: entered.approvedTotal,
        ...sheetsAround([...taken, ...plans.map(({ name }) => name), summary]),
        moneyUnit: '万元',
        unread: (document.unknownTables ?? []).map(unknownSourceName),
        agency: officeOf(department, document.projects),
      },
      summary,
    ),
  );
  return {
    plans,
    sheets: onSheets.map(({ sheet }) => sheet),
    tables: onSheets,
    summary,
    shown: later.summary ?? summary,
    departmentsLeft: document.departments.filter((table) => table !== later.department),
    earlier: later.earlier,
    nameless: later.nameless,
    aside,
  };
}
