/** Content of a cell: text as written, a number, a truth value, or null for an empty cell. */
export type CellValue = string | number | boolean | null;

/** What a cell shows in which a picture stands: nothing of it can be read (`error` of {@link CellPlace}). */
export const PICTURE = '[图片]';

/**
 * What the lines of a place are counted in, where the source is more than lines of text: the rows of a table of a
 * document, the lines of a page (both from 1), or the paragraphs outside of tables.
 */
export type Within = { readonly table: number } | { readonly page: number } | 'paragraphs';

/**
 * Where a field stands: zero-based cell of its grid, the line (from 1) where the source is no worksheet, and what the
 * cell held when it was read (nothing of a place that was only laid out).
 */
export interface CellPlace {
  /** The worksheet, where it is another than that of the origin. */
  sheet?: string;
  row: number;
  column: number;
  line?: number;
  /** Absent of a text, where lines are lines. */
  within?: Within;
  value?: CellValue;
  /** Excel number format, where the source has one (`0%` tells 0.25 from 25). */
  numberFormat?: string;
  /** The workbook counts days from 1904, as old Excel for Mac did, not from 1900: matters where a number is a date. */
  from1904?: true;
  /** What the cell shows instead of a value: an error of Excel such as `#REF!`, or {@link PICTURE}. Its value is null. */
  error?: string;
  /** A formula stands there: a repair never replaces it. `uncalculated` when the file has no result of it. */
  formula?: 'calculated' | 'uncalculated';
}

/** A cell that was read. */
export interface SourceCell extends CellPlace {
  value: CellValue;
  /** Whether its text is struck out: a part, which is not in `value`, or all of it, which is; where the source tells. */
  struck?: 'part' | 'whole';
}

/**
 * Path of a field as scripts and findings name it: `budget.total`, `plan[2]`, `goals[0]`, `indicators[3].target`,
 * `department.subGoals[4].name`. The fields are listed in fields.ts.
 */
export type FieldPath = string;

/**
 * Where a table came from: the file as it was named by who gave it (null for the open workbook and for a pasted text),
 * the worksheet (null for a text) and the cell of each field found; fields may share a cell, as all goals do. A table
 * that was never read has no cells.
 */
export interface Origin {
  file: string | null;
  sheet: string | null;
  cells: ReadonlyMap<FieldPath, CellPlace>;
}

export const NO_ORIGIN: Origin = { file: null, sheet: null, cells: new Map() };
