import type { Grid } from '../grid/grid';
import type { SheetKind } from '../sheet-plan/sheet-kind';
import type { SheetPlan } from '../sheet-plan/sheet-plan';

/** The sheets that the add-in makes beside those of the forms. */
export type ReportId = Exclude<SheetKind, 'project' | 'department'>;

/**
 * A sheet of our own that is no form: how it is laid out, how it is told from others, and what it says when it is read
 * back.
 */
export interface Report<Input, Contents> {
  id: ReportId;
  /** What its sheet is called; a further one gets a number. */
  sheetName: string;
  /** Lays the sheet out, under a name that is legal and free. */
  plan(input: Input, sheetName: string): SheetPlan;
  /** Whether a worksheet is one of these, told by its title or its labels. */
  recognise(grid: Grid): boolean;
  /**
   * The plan of the layout that a sheet of these has, read off it: so that it can be rewritten, and put back. Its cells
   * with formulas stand for whatever they give.
   *
   * @param next - what the sheet shall be laid out from
   */
  asFound?(grid: Grid, sheetName: string, next: Input): SheetPlan;
  /** What a sheet of these says; of any other sheet, as if nothing stood there. */
  readBack(grid: Grid): Contents;
}
