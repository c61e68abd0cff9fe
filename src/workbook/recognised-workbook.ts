import type { EnteredSettings } from '../domain/workbook-settings';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import type { Grid } from '../grid/grid';
import { recogniseDepartment, recogniseGrids } from '../forms/reader/recognise';
import { sheetKind } from '../reports/registry';
import { enteredInGrids } from './read-grids';
import type { SheetKind } from '../sheet-plan/sheet-kind';

interface RecognisedSheet {
  grid: Grid;
  kind: SheetKind | null;
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
    const kind = sheetKind(grid);
    const tables = kind === 'project' ? recogniseGrids([grid]).projects : [];
    this.sheets.set(id, { grid, kind, tables });
  }

  delete(id: string): void {
    this.sheets.delete(id);
  }

  /** All that the workbook says; texts without a place are not told here. */
  get document(): TargetDocument {
    const sheets = [...this.sheets.values()];
    const projects = sheets.flatMap(({ tables }) => tables);
    const parts = sheets.filter(({ kind }) => kind === 'department').map(({ grid }) => grid);
    return { department: recogniseDepartment(parts, projects), projects, unplaced: [] };
  }

  /** What was entered in the workbook for its checks. */
  get entered(): EnteredSettings {
    return enteredInGrids(
      [...this.sheets.values()]
        .filter(({ kind }) => kind === 'settings' || kind === 'summary')
        .map(({ grid }) => grid),
    );
  }
}
