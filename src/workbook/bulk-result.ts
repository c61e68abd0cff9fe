/** What happens to a project whose code a sheet of the workbook already has. */
export type ExistingPolicy = 'skip' | 'replace' | 'keepBoth';

/** What a bulk insertion did; all are worksheet names, and the first four lists of projects. */
export interface BulkResult {
  inserted: string[];
  replaced: string[];
  /** Sheets that were already there and were left alone. */
  skipped: string[];
  /** Sheets that were added although the workbook has one of the same project code: both count in the totals. */
  countedTwice: string[];
  /** Sheets of the department's goals that were rewritten, and those that were there and left alone. */
  departmentReplaced: string[];
  departmentSkipped: string[];
  /**
   * Sheets, of projects and of the department, that should have been replaced but were made or laid out by hand, so
   * the new sheet was put beside them.
   */
  laidOutByHand: string[];
  /** Sheets and cells of texts that are longer than a cell holds: their ends were not written. */
  textsCut: string[];
  /** Sheets of projects whose budget is not in the total, since it could not be read. */
  uncounted: readonly string[];
  /** Sheets of projects that state no money unit and count as 万元. */
  assumed: readonly string[];
  /** Hidden sheets whose projects are in the summary. */
  hidden: readonly string[];
  /** How many texts the forms of the tables have no place for; they are listed with the texts without a place. */
  aside: number;
  /** Tables in no known form, by their sheets or titles: they are in no sum. */
  unread: readonly string[];
  /** The sheet of the texts that found no place, and how many they are; null where all did. */
  unplaced: { sheet: string; count: number } | null;
  summarySheet: string | null;
  /** Budget total of the summary in 万元, e.g. `212.13`. */
  total: string;
}
