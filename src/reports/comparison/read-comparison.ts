import type { Grid } from '../../grid/grid';
import type { ComparisonRow } from './comparison-sheet';

/** What a comparison lists; `place` is a link there and is not read. */
export interface ListedComparison {
  head: readonly string[];
  rows: readonly ComparisonRow[];
}

/** What stands over the list: title, what was compared, and header. */
const HEAD_ROWS = 3;

/** Reads back a comparison: its sentences and its rows. */
export function readComparison({ rows }: Grid): ListedComparison {
  const filled = rows.filter((row) => row.some(({ value }) => value !== null && value !== ''));
  const head = String(filled[1]?.find(({ value }) => value !== null)?.value ?? '');
  return {
    head: head === '' ? [] : head.split('\n'),
    rows: filled.slice(HEAD_ROWS).map((row): ComparisonRow => {
      const at = (column: number) => {
        const value = row.find((cell) => cell.column === column)?.value ?? null;
        return typeof value === 'boolean' ? String(value) : value === '' ? null : value;
      };
      const text = (column: number) => (at(column) === null ? null : String(at(column)));
      const figure = (column: number) => {
        const value = at(column);
        return typeof value === 'number' ? value : null;
      };
      return {
        project: text(0),
        code: text(1),
        change: text(2) ?? '',
        field: text(3) ?? '',
        before: at(4),
        after: at(5),
        difference: figure(6),
        percent: figure(7),
        place: null,
      };
    }),
  };
}
