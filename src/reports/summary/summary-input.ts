import type { Amount, MoneyUnit } from '../../domain/money';
import type { ProjectTable } from '../../domain/project-table';

/** One project to summarise: its worksheet in the same workbook, and the table whose `origin` tells its cells there. */
export interface SummaryProject {
  sheet: string;
  project: ProjectTable;
  /** Whether the worksheet is hidden. */
  isHidden?: boolean;
}

export interface SummaryInput {
  projects: readonly SummaryProject[];
  /** The department's approved total in the unit of the summary; null when none has been entered. */
  approvedTotal: Amount | null;
  /** Unit of the summary; sheets in the other unit are converted by their formulas. */
  moneyUnit: MoneyUnit;
  /** Worksheets of the workbook that may hold tables, and the summary: all but those of `reports`. */
  sheets: number;
  /** What sheets of ours are called that list and sum up, whether they are there or not; absent where none counts. */
  reports?: readonly string[];
  /** What tables are called that are in no known form, so that no sum has them. */
  unread?: readonly string[];
  /** Department as the heading names it. */
  agency?: string | null;
}
