import type { CellContent, SheetPlan } from './sheet-plan';

/** A link of a cell to another file, which is kept beside the cells: a formula cannot lead there. */
export interface RowLink {
  column: number;
  /** The way to the file, escaped as in an address. */
  target: string;
  /** The place within it: `'Sheet'!A1`; null where there is none. */
  location: string | null;
}

/** A row of a sheet that may have hundreds of thousands of them. */
export interface LongRow {
  cells: readonly CellContent[];
  /** In points. */
  height: number;
  /** Which of the sheet's looks it has. */
  look: number;
  /** Written in files alone: a sheet that is laid out in an open workbook knows no ways to files. */
  link?: RowLink;
}

/**
 * A sheet whose rows are made when they are wanted: laid out at once where they are few, written one after the other
 * where they would not fit into memory. Its rows are the last of the sheet, and no cell of them is merged.
 */
export interface LongSheet {
  /** How many looks its rows have. */
  looks: number;
  /** The index of the first of the rows. */
  firstRow: number;
  rows(): Iterable<LongRow>;
  /** The sheet with these rows. What it has beside them does not depend on them. */
  layOut(rows: readonly LongRow[]): SheetPlan;
}

/** The whole sheet as a plan. */
export function planLongSheet(sheet: LongSheet): SheetPlan {
  return sheet.layOut([...sheet.rows()]);
}
