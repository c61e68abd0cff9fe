import { normaliseLabel } from '../../domain/text';
import type { Grid } from '../../grid/grid';
import {
  FIRST_CARRIED_ROW,
  AFTER_COLUMN,
  REVIEWED,
  REVIEWED_COLUMN,
  type CarriedRow,
  type RollForwardInput,
} from './roll-forward-sheet';

/** Reads back what was taken over, and what of it has been reviewed; `cell` is a link there and is not read. */
export function readRollForward({ rows }: Grid): RollForwardInput {
  const filled = rows.filter((row) => row.some(({ value }) => value !== null && value !== ''));
  const head = String(filled[1]?.find(({ value }) => value !== null)?.value ?? '');
  const [from = 0, to = 0] = [...head.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  return {
    from,
    to,
    rows: filled.slice(FIRST_CARRIED_ROW).map((row): CarriedRow => {
      const at = (column: number) => {
        const value = row.find((cell) => cell.column === column)?.value ?? null;
        return typeof value === 'boolean' ? String(value) : value === '' ? null : value;
      };
      const text = (column: number) => String(at(column) ?? '');
      return {
        sheet: text(0),
        cell: null,
        field: text(2),
        before: at(3),
        after: at(AFTER_COLUMN),
        hint: text(5),
        isReviewed: normaliseLabel(text(REVIEWED_COLUMN)) === REVIEWED,
      };
    }),
  };
}
