import type { CellChange, LeftAloneReason } from '../domain/cell-repair';
import { wouldShow } from './cell-text';

/** What decides whether a cell of a workbook may be changed, in a file as in Excel. */
export interface ChangedCell {
  /** A formula of its own, or one of another cell, gives what it shows. */
  isFormula: boolean;
  isError: boolean;
  /** It holds something else than what was checked. */
  isChanged: boolean;
  /** It is in the header or the totals of an Excel table: with those, names of columns and formulas change. */
  isTableFrame: boolean;
  /** It is locked on a protected sheet. */
  isLocked: boolean;
  numberFormat: string | undefined;
}

/** Why a cell is left alone, the weightiest reason first; null of one that may be changed. */
export function reasonToLeave(
  { isFormula, isError, isChanged, isTableFrame, isLocked, numberFormat }: ChangedCell,
  { before, after, unit }: Pick<CellChange, 'before' | 'after' | 'unit'>,
): LeftAloneReason | null {
  if (isFormula) return 'formula';
  if (isError) return 'error';
  if (isChanged) return 'changed';
  if (isTableFrame) return 'tableFrame';
  if (isLocked) return 'locked';
  const isFilledIn = before === null && typeof after === 'number';
  return isFilledIn && !wouldShow(after, numberFormat, unit) ? 'numberFormat' : null;
}
