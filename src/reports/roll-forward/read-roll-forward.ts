import { normaliseLabel } from '../../domain/text';
import type { Grid } from '../../grid/grid';
import { readList } from '../read-back';
import {
  AFTER_COLUMN,
  REVIEWED,
  REVIEWED_COLUMN,
  type CarriedRow,
  type RollForwardInput,
} from './roll-forward-sheet';

/** Reads back what was taken over, and what of it has been reviewed; `cell` is a link there and is not read. */
export function readRollForward(grid: Grid): RollForwardInput {
  const { told, rows } = readList(grid);
  const [from = 0, to = 0] = [...told.join().matchAll(/\d{4}/g)].map(([year]) => Number(year));
  return {
    from,
    to,
    rows: rows.map(({ value, text }): CarriedRow => ({
      sheet: text(0) ?? '',
      cell: null,
      field: text(2) ?? '',
      before: value(3),
      after: value(AFTER_COLUMN),
      hint: text(5) ?? '',
      isReviewed: normaliseLabel(text(REVIEWED_COLUMN) ?? '') === REVIEWED,
    })),
  };
}
