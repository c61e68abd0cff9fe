import { withFollowUps } from '../domain/phase';
import type { DepartmentGoals } from '../domain/department-goals';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import {
  mergeEntered,
  NOTHING_ENTERED,
  resolveSettings,
  type WorkbookSettings,
  type EnteredSettings,
} from '../domain/workbook-settings';
import { readDepartment } from '../forms/reader/read-grids';
import type { Grid } from '../grid/grid';
import { settingsReport } from '../reports/settings';
import { unusableSettings } from '../reports/settings/unusable-settings';
import { summaryReport } from '../reports/summary';
import { outdatedSummary } from '../reports/summary/outdated';
import type { SummaryProject } from '../reports/summary/summary-input';
import type { SheetKind } from '../sheet-plan/sheet-kind';
import type { RecognisedSheet } from './recognised-sheet';

/** A worksheet as it was read, wherever its workbook lives. */
export interface WorkbookSheet {
  /** Stays the same when the sheet is renamed, where the workbook is open in Excel. */
  id: string;
  name: string;
  /** Whether the add-in made it. */
  isOurs: boolean;
  isProtected: boolean;
  grid: Grid;
}

/** The value of a function that is asked at most once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A workbook as it was read at one time: its sheets, what each of them is, and what they say together. */
export class Workbook<Sheet extends WorkbookSheet = WorkbookSheet> {
  private readonly documentOnce = once(() => this.readDocument());
  private readonly projectsOnce = once(() => this.onSheets(this.document.projects));
  private readonly settingsSheetsOnce = once(() =>
    this.sheetsOf('settings').map(({ grid }) => ({ grid, ...settingsReport.readBack(grid) })),
  );
  private readonly enteredOnce = once(() => this.readEntered());
  private readonly settingsOnce = once(() => resolveSettings(this.entered, this.document));

  constructor(
    readonly sheets: readonly Sheet[],
    private readonly recognised: ReadonlyMap<string, RecognisedSheet>,
  ) {}

  /** All that the workbook says, in the order of its sheets; hidden ones too, unless the settings say otherwise. */
  get document(): TargetDocument {
    return this.documentOnce();
  }

  /** Project tables with their sheets. */
  get projects(): readonly SummaryProject[] {
    return this.projectsOnce();
  }

  /** What people entered for the checks: on the settings sheet; the approved total also on the summary. */
  get entered(): EnteredSettings {
    return this.enteredOnce();
  }

  /** What people entered on the settings sheet alone. */
  get enteredOnSettings(): EnteredSettings {
    return this.settingsSheetsOnce()
      .map(({ entered }) => entered)
      .reduce(mergeEntered, NOTHING_ENTERED);
  }

  /** What was entered, completed by what the workbook says of itself. */
  get settings(): WorkbookSettings {
    return this.settingsOnce();
  }

  /** The sheets of a kind, made by the add-in or by hand. */
  sheetsOf(kind: SheetKind): Sheet[] {
    return this.sheets.filter(({ id }) => this.recognised.get(id)?.kind === kind);
  }

  /** The sheets of a kind that the add-in made. */
  ownSheets(kind: SheetKind): Sheet[] {
    return this.sheetsOf(kind).filter(({ isOurs }) => isOurs);
  }

  /** The sheet of that name. */
  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  private isHidden(name: string): boolean {
    return this.sheetNamed(name)?.grid.visibility !== undefined;
  }

  private readDocument(): TargetDocument {
    const isCounted = ({ grid }: Sheet) =>
      grid.visibility === undefined || this.entered.countHidden !== false;
    const parts = this.sheets.filter(isCounted).flatMap(({ id }) => this.recognised.get(id) ?? []);
    const projects = parts.flatMap(({ document }) => document.projects);
    const departments = parts.flatMap(({ document }) => document.departments);
    const goals = parts.filter(({ document }) => document.department !== null).map(({ grid }) => grid);
    const department: DepartmentGoals | null =
      goals.length === 0 ? null : readDepartment(goals, [...projects, ...departments]);
    const unknownTables = parts.flatMap(({ document }) => document.unknownTables ?? []);
    const followUps = parts.flatMap(({ document }) => document.followUps ?? []);
    const document = withFollowUps({
      department,
      projects,
      departments,
      ...(followUps.length > 0 && { followUps }),
      unplaced: parts.flatMap(({ document }) => document.unplaced),
      ...(unknownTables.length > 0 && { unknownTables }),
    });
    const summary = this.sheetsOf('summary').at(-1);
    const outdated = summary && outdatedSummary(summary.grid, this.onSheets(document.projects));
    const unusable = unusableSettings(this.settingsSheetsOnce());
    return {
      ...document,
      ...(outdated && { outdatedSummary: outdated }),
      ...(unusable && { unusableSettings: unusable }),
    };
  }

  /** The tables that stand on worksheets, with these. */
  private onSheets(projects: readonly ProjectTable[]): SummaryProject[] {
    return projects.flatMap((project): SummaryProject[] => {
      const { sheet } = project.origin;
      if (sheet === null) return [];
      return [{ sheet, project, ...(this.isHidden(sheet) && { isHidden: true }) }];
    });
  }

  private readEntered(): EnteredSettings {
    const entered = this.enteredOnSettings;
    const approved = this.sheetsOf('summary')
      .map(({ grid }) => summaryReport.readBack(grid))
      .find((amount) => amount !== null);
    return { ...entered, approvedTotal: entered.approvedTotal ?? approved ?? null };
  }
}
