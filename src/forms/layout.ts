import type { CellPlace, FieldPath } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import type { ConditionalFormat, SheetPlan, Validation } from '../sheet-plan/sheet-plan';

/** Where the fields of a table stand on a sheet. */
export type FieldPlaces = ReadonlyMap<FieldPath, CellPlace>;

/** Native guards of cells. */
export interface Guards {
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
}

/**
 * How tables of a form are laid out on sheets that we write. All that writes sheets asks the form for it, so that a form
 * that is written is one folder.
 */
export interface FormLayout {
  /** The fields that have a cell on its sheets; a table's other fields are lost on them (see workbook/kept-aside.ts). */
  readonly has: readonly FieldPath[];
  /** Whether a sheet holds any number of projects below one another; otherwise it holds one. */
  readonly isList: boolean;
  /** What the tables of a list have in common, as its head says it once; tables that differ in it stand on sheets of their own. */
  sharedBy(table: ProjectTable): string;
  /**
   * The sheet of the tables (one, unless it is a list), with its native guards. Empty fields are empty cells.
   *
   * @param sheetName - a legal name (see sheet-plan/sheet-name.ts)
   */
  plan(tables: readonly ProjectTable[], sheetName: string): SheetPlan;
  /**
   * The cell of every field of each table on the sheet that `plan` makes, as reading that sheet back would find them;
   * fields that share a cell share its place.
   */
  places(tables: readonly ProjectTable[]): readonly FieldPlaces[];
  /** What stands over a table where the title names its project; absent of a form whose title is fixed. */
  readonly title?: (table: ProjectTable) => string;
  /** The guards of one row of indicators, from 0, for a row that is added below the last one. */
  rowGuards(tables: readonly ProjectTable[], row: number): Guards;
}

/** A layout whose sheets hold one table each. */
export interface SingleLayout {
  has: readonly FieldPath[];
  plan(table: ProjectTable, sheetName: string): SheetPlan;
  places(table: ProjectTable): FieldPlaces;
  title?: (table: ProjectTable) => string;
  rowGuards(table: ProjectTable, row: number): Guards;
}

function only([table]: readonly ProjectTable[]): ProjectTable {
  if (!table) throw new Error('a sheet of a form holds a table');
  return table;
}

/** The layout of a form with a sheet for each table. */
export function singleLayout({ has, plan, places, title, rowGuards }: SingleLayout): FormLayout {
  return {
    has,
    isList: false,
    sharedBy: () => '',
    plan: (tables, sheetName) => plan(only(tables), sheetName),
    places: (tables) => [places(only(tables))],
    ...(title && { title }),
    rowGuards: (tables, row) => rowGuards(only(tables), row),
  };
}
