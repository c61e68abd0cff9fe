import type { EnteredSettings } from '../domain/workbook-settings';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import type { Grid } from '../grid/grid';
import { readEnteredSettings } from '../reports/settings/read-settings';
import { recogniseDepartment, recogniseGrids, recogniseSheetForm } from '../forms/reader/recognise';
import type { FormKind } from '../sheet-plan/sheet-plan';

interface RecognisedSheet {
  grid: Grid;
  form: FormKind | null;
  tables: readonly ProjectTable[];
}

/**
 * The worksheets of a workbook as they were recognised, sheet by sheet: when one changes, only that one is recognised
 * anew, and the tables of the others stay the same objects.
 */
export class RecognisedWorkbook {
  private readonly sheets = new Map<string, RecognisedSheet>();

  /** Takes a sheet as it is now; a new one goes to the end. */
  set(id: string, grid: Grid): void {
    const form = recogniseSheetForm(grid);
    const tables = form === 'project' ? recogniseGrids([grid]).projects : [];
    this.sheets.set(id, { grid, form, tables });
  }

  delete(id: string): void {
    this.sheets.delete(id);
  }

  /** All that the workbook says; texts without a place are not told here. */
  get document(): TargetDocument {
    const sheets = [...this.sheets.values()];
    const projects = sheets.flatMap(({ tables }) => tables);
    const parts = sheets.filter(({ form }) => form === 'department').map(({ grid }) => grid);
    return { department: recogniseDepartment(parts, projects), projects, unplaced: [] };
  }

  /** What was entered in the workbook for its checks. */
  get entered(): EnteredSettings {
    return readEnteredSettings(
      [...this.sheets.values()]
        .filter(({ form }) => form === 'settings' || form === 'summary')
        .map(({ grid }) => grid),
    );
  }
}
