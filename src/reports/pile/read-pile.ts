import type { Grid } from '../../grid/grid';
import { readList } from '../read-back';
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

/** Reads back a summary of many files: its projects, without the sub-totals, which follow from them. */
export function readPileSummary(grid: Grid): ListedPile {
  const { told, rows } = readList(grid);
  return {
    head: told,
    total: rows[0]?.figure(AMOUNT_COLUMN) ?? null,
    // A row of sums names a file of no project.
    projects: rows
      .filter(({ text }) => text(PROJECT_COLUMNS.file) !== null)
      .map(({ text, value }) => ({
        agency: text(PROJECT_COLUMNS.agency),
        code: text(PROJECT_COLUMNS.code),
        name: text(PROJECT_COLUMNS.name),
        amounts: [0, 1, 2].map((part) => value(AMOUNT_COLUMN + part)),
        counts: [0, 1, 2].map((part) => Number(value(COUNT_COLUMN + part) ?? 0)),
        file: text(PROJECT_COLUMNS.file),
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
  return readList(grid).rows.map(({ text }) => ({
    file: text(0),
    place: text(1),
    cell: text(2),
    agency: text(3),
    project: text(4),
    severity: text(5),
    rule: text(6),
    message: text(8),
  }));
}
