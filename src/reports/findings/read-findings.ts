import type { Grid } from '../../grid/grid';
import { readList } from '../read-back';
import type { FindingRow } from './findings-sheet';

/** What a findings sheet lists, as texts; `cell` is a link there and is not read. */
export interface ListedFindings {
  findings: readonly FindingRow[];
  /** What rules could not decide, as one text. */
  undecided: readonly string[];
}

/** Reads back a findings sheet: its rows, and what it says that rules could not decide. */
export function readFindings(grid: Grid): ListedFindings {
  const { told, rows } = readList(grid);
  const [, doubts] = told;
  const findings = rows.map(({ text }): FindingRow => ({
    sheet: text(0),
    cell: null,
    severity: text(2) ?? '',
    rule: text(3) ?? '',
    value: text(4),
    message: text(5) ?? '',
    repair: text(6) ?? '',
  }));
  return { findings, undecided: doubts === undefined ? [] : [doubts.replace(/^[^：:]*[：:]\s*/, '')] };
}
