import type { Grid, GridCell } from '../../grid/grid';
import { AMOUNT_COLUMN, COUNT_COLUMN, PROJECT_COLUMNS } from './pile-summary-sheet';

/** A project as a summary of many files lists it. */
export interface ListedProject {
  agency: string | null;
  code: string | null;
  name: string | null;
  amounts: readonly (string | number | null)[];
  counts: readonly number[];
  file: string | null;
}

/** What a summary of many files says; `total` is that of its first row, as it was written or calculated last. */
export interface ListedPile {
  head: readonly string[];
  total: number | null;
  projects: readonly ListedProject[];
}

/** What stands over the rows: title, what was summed up, and header. */
const HEAD_ROWS = 3;

type Cells = readonly GridCell[];

function valueAt(row: Cells, column: number): string | number | null {
  const value = row.find((cell) => cell.column === column)?.value ?? null;
  return typeof value === 'boolean' ? String(value) : value === '' ? null : value;
}

const textAt = (row: Cells, column: number): string | null => {
  const value = valueAt(row, column);
  return value === null ? null : String(value);
};

function filledRows({ rows }: Grid): Cells[] {
  return rows.filter((row) => row.some(({ value }) => value !== null && value !== ''));
}

function headOf(rows: readonly Cells[]): string[] {
  const head = String(rows[1]?.find(({ value }) => value !== null)?.value ?? '');
  return head === '' ? [] : head.split('\n');
}

/** Reads back a summary of many files: its projects, without the sub-totals, which follow from them. */
export function readPileSummary(grid: Grid): ListedPile {
  const rows = filledRows(grid);
  const listed = rows.slice(HEAD_ROWS);
  const total = listed[0] ? valueAt(listed[0], AMOUNT_COLUMN) : null;
  return {
    head: headOf(rows),
    total: typeof total === 'number' ? total : null,
    // A row of sums names a file of no project.
    projects: listed
      .filter((row) => textAt(row, PROJECT_COLUMNS.file) !== null)
      .map((row) => ({
        agency: textAt(row, PROJECT_COLUMNS.agency),
        code: textAt(row, PROJECT_COLUMNS.code),
        name: textAt(row, PROJECT_COLUMNS.name),
        amounts: [0, 1, 2].map((part) => valueAt(row, AMOUNT_COLUMN + part)),
        counts: [0, 1, 2].map((part) => Number(valueAt(row, COUNT_COLUMN + part) ?? 0)),
        file: textAt(row, PROJECT_COLUMNS.file),
      })),
  };
}

/** A finding as a list of many files has it, as texts. */
export interface ListedPileFinding {
  file: string | null;
  place: string | null;
  cell: string | null;
  agency: string | null;
  project: string | null;
  severity: string | null;
  rule: string | null;
  message: string | null;
}

/** Reads back the list of findings in many files. */
export function readPileFindings(grid: Grid): readonly ListedPileFinding[] {
  return filledRows(grid)
    .slice(HEAD_ROWS)
    .map((row) => ({
      file: textAt(row, 0),
      place: textAt(row, 1),
      cell: textAt(row, 2),
      agency: textAt(row, 3),
      project: textAt(row, 4),
      severity: textAt(row, 5),
      rule: textAt(row, 6),
      message: textAt(row, 8),
    }));
}
