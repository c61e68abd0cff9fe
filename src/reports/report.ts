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
   * What a sheet of these was laid out from, as far as its layout goes: so that it can be rewritten, and put back. What
   * its cells hold is read from them.
   *
   * @param next - what it shall be laid out from
   */
  asFound?(grid: Grid, next: Input): Input;
  /** What a sheet of these says; of any other sheet, as if nothing stood there. */
  readBack(grid: Grid): Contents;
}
