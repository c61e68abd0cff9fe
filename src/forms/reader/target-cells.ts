import { joinTargetValue, losesComparator } from '../../domain/target-form';
import { isPlaceholder } from '../../domain/text';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import type { BlockColumns } from './block-roles';
import { splitNameAndTarget } from './name-cell';
import type { ReadCell } from './read-row';

type Cells = ReadonlyMap<number, ReadCell>;

function textIn(cells: Cells, columns: BlockColumns, kind: IndicatorColumn): string | null {
  return cells.get(columns.get(kind) ?? -1)?.text ?? null;
}

/** The value of a target without sign and unit; an adjusted one that is left empty is the former one. Null where there is none. */
function valueIn(cells: Cells, columns: BlockColumns): string | null {
  const own =
    textIn(cells, columns, 'target') ??
    splitNameAndTarget(textIn(cells, columns, 'nameAndTarget') ?? '').target;
  const former =
    columns.has('formerTarget') && isPlaceholder(own ?? '') ? textIn(cells, columns, 'formerTarget') : null;
  return former ?? own;
}

/** The target value of a row as it is written, of the cells of sign, value and unit. Empty where there is none. */
export function targetIn(cells: Cells, columns: BlockColumns): string {
  const sign = textIn(cells, columns, 'comparator');
  return joinTargetValue(sign, valueIn(cells, columns), textIn(cells, columns, 'unit'));
}

/** The cell of the sign of a row, where the target value does not say what stands there; null where it does. */
export function lostSignIn(cells: Cells, columns: BlockColumns): ReadCell | null {
  const sign = cells.get(columns.get('comparator') ?? -1);
  return sign && losesComparator(sign.text, valueIn(cells, columns) ?? '') ? sign : null;
}

/** The former target of a row that an adjusted one has taken the place of; null where none has. */
export function formerTargetIn(cells: Cells, columns: BlockColumns): ReadCell | null {
  const column = columns.get('target') ?? columns.get('nameAndTarget') ?? -1;
  const isAdjusted = !isPlaceholder(cells.get(column)?.text ?? '');
  return isAdjusted ? (cells.get(columns.get('formerTarget') ?? -1) ?? null) : null;
}
