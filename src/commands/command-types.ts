/** What happens to a project whose code a sheet of the workbook already has. */
export type ExistingPolicy = 'skip' | 'replace' | 'keepBoth';

/** What a bulk insertion did; all are worksheet names. */
export interface BulkResult {
  inserted: string[];
  replaced: string[];
  /** Sheets that were already there and were left alone. */
  skipped: string[];
  /**
   * Sheets that should have been replaced but were made or changed by hand, so the new sheet was put beside them.
   */
  keptBeside: string[];
  summarySheet: string | null;
  /** Budget total of the summary in 万元, e.g. `212.13`. */
  total: string;
}
