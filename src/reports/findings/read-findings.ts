import type { Grid } from '../../grid/grid';
import type { FindingRow } from './findings-sheet';

/** What a findings sheet lists, as texts; `cell` is a link there and is not read. */
export interface ListedFindings {
  findings: readonly FindingRow[];
  /** What rules could not decide, as one text. */
  undecided: readonly string[];
}

/** What stands over the list: title, counts and header. */
const HEAD_ROWS = 3;

/** Reads back a findings sheet: its rows, and what it says that rules could not decide. */
export function readFindings({ rows }: Grid): ListedFindings {
  const filled = rows.filter((row) => row.some(({ value }) => value !== null && value !== ''));
  const head = filled[1]?.find(({ value }) => value !== null)?.value;
  const doubts = String(head ?? '').split('\n')[1];
  const findings = filled.slice(HEAD_ROWS).map((row): FindingRow => {
    const text = (column: number) => {
      const value = row.find((cell) => cell.column === column)?.value ?? null;
      return value === null ? null : String(value);
    };
    return {
      sheet: text(0),
      cell: null,
      severity: text(2) ?? '',
      rule: text(3) ?? '',
      value: text(4),
      message: text(5) ?? '',
      repair: text(6) ?? '',
    };
  });
  return { findings, undecided: doubts === undefined ? [] : [doubts.replace(/^[^：:]*[：:]\s*/, '')] };
}
