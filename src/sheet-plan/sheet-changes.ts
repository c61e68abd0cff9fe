import type { SheetPlan } from './sheet-plan';

/** A sheet of ours that gets new contents in place, so that formulas elsewhere keep pointing at it. */
export interface SheetRewrite {
  /** The sheet as it is; it is put back from this when the command fails. */
  before: SheetPlan;
  /** The sheet as it shall be; of the same name. */
  after: SheetPlan;
}

/** All that a command does to the worksheets of a workbook. */
export interface SheetChanges {
  /** New sheets, appended in this order. */
  add: readonly SheetPlan[];
  rewrite: readonly SheetRewrite[];
  /** Sheets that go, as they are: they are made anew when the command fails. */
  remove?: readonly SheetPlan[];
  /** The sheet that the user shall see at the end. */
  activate?: string;
  /** The cell of that sheet, from 0, that the user fills in next. */
  select?: { row: number; column: number };
}
