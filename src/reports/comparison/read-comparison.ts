import type { Grid } from '../../grid/grid';
import { readList } from '../read-back';
import type { ComparisonRow } from './comparison-sheet';

/** What a comparison lists; `place` is a link there and is not read. */
export interface ListedComparison {
  head: readonly string[];
  rows: readonly ComparisonRow[];
}

/** Reads back a comparison: its sentences and its rows. */
export function readComparison(grid: Grid): ListedComparison {
  const { told, rows } = readList(grid);
  return {
    head: told,
    rows: rows.map(({ value, text, figure }): ComparisonRow => ({
      project: text(0),
      code: text(1),
      change: text(2) ?? '',
      field: text(3) ?? '',
      before: value(4),
      after: value(5),
      difference: figure(6),
      percent: figure(7),
      place: null,
    })),
  };
}
