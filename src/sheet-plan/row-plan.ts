import type { Area } from '../grid/area';
import type { ConditionalFormat, Validation } from './sheet-plan';

/** How something gets a row of its own in a table that is there. Rows count as they do after the insertion. */
export interface RowPlan {
  row: number;
  /** Whether the row is put in; otherwise an empty one of the table is filled. */
  isInserted: boolean;
  writes: readonly { column: number; content: string | number }[];
  /** Merged cells above the row that grow over it (the level 1 of an indicator): as each was, and as it shall be. */
  growing: readonly { before: Area; after: Area }[];
  /** Further cells of the row to merge. */
  merges: readonly Area[];
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  /** In points; null leaves it as Excel makes it. */
  height: number | null;
  /** Column of the cell that the user looks at next. */
  selectedColumn: number;
}
