import { joinTargetValue } from '../../domain/target-form';
import { isPlaceholder } from '../../domain/text';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import type { BlockColumns } from './block-roles';
import { splitNameAndTarget } from './name-cell';
import type { ReadCell } from './read-row';

type Cells = ReadonlyMap<number, ReadCell>;

/**
 * The target value of a row as it is written, of the cells of sign, value and unit; an adjusted one that is left empty is the
 * former one. Empty where there is none.
 */
export function targetIn(cells: Cells, columns: BlockColumns): string {
  const text = (kind: IndicatorColumn) => cells.get(columns.get(kind) ?? -1)?.text ?? null;
  const own = text('target') ?? splitNameAndTarget(text('nameAndTarget') ?? '').target;
  const former = columns.has('formerTarget') && isPlaceholder(own ?? '') ? text('formerTarget') : null;
  return joinTargetValue(text('comparator'), former ?? own, text('unit'));
}

/** The former target of a row that an adjusted one has taken the place of; null where none has. */
export function formerTargetIn(cells: Cells, columns: BlockColumns): ReadCell | null {
  const column = columns.get('target') ?? columns.get('nameAndTarget') ?? -1;
  const isAdjusted = !isPlaceholder(cells.get(column)?.text ?? '');
  return isAdjusted ? (cells.get(columns.get('formerTarget') ?? -1) ?? null) : null;
}
