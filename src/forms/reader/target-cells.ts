import { isQualitative, joinTargetValue, losesComparator } from '../../domain/target-form';
import { parseTargetValue } from '../../domain/target-value';
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

/** The cell of the sign of a row that holds the whole value instead, such as a grade merged over both; null of any other. */
export function valueUnderSignIn(cells: Cells, columns: BlockColumns): ReadCell | null {
  const sign = cells.get(columns.get('comparator') ?? -1);
  if (!sign || !isPlaceholder(valueIn(cells, columns) ?? '') || !losesComparator(sign.text, '')) return null;
  return parseTargetValue(sign.text).kind === 'text' ? null : sign;
}

/** The target value of a row as it is written, of the cells of sign, value and unit. Empty where there is none. */
export function targetIn(cells: Cells, columns: BlockColumns): string {
  const whole = valueUnderSignIn(cells, columns);
  if (whole) return joinTargetValue(null, whole.text, textIn(cells, columns, 'unit'));
  const sign = textIn(cells, columns, 'comparator');
  return joinTargetValue(sign, valueIn(cells, columns), textIn(cells, columns, 'unit'));
}

/** The cell of the sign of a row, where the target value does not say what stands there; null where it does. */
function lostSignIn(cells: Cells, columns: BlockColumns): ReadCell | null {
  const sign = cells.get(columns.get('comparator') ?? -1);
  if (valueUnderSignIn(cells, columns)) return null;
  return sign && losesComparator(sign.text, valueIn(cells, columns) ?? '') ? sign : null;
}

/** The cell of the unit of a row without a value, where a value in words stands in it; null of any other. */
function valueUnderUnitIn(cells: Cells, columns: BlockColumns): ReadCell | null {
  const unit = cells.get(columns.get('unit') ?? -1);
  if (!unit || !isPlaceholder(valueIn(cells, columns) ?? '')) return null;
  return isQualitative(parseTargetValue(unit.text)) ? unit : null;
}

/** The former target of a row that an adjusted one has taken the place of; null where none has. */
function formerTargetIn(cells: Cells, columns: BlockColumns): ReadCell | null {
  const column = columns.get('target') ?? columns.get('nameAndTarget') ?? -1;
  const isAdjusted = !isPlaceholder(cells.get(column)?.text ?? '');
  return isAdjusted ? (cells.get(columns.get('formerTarget') ?? -1) ?? null) : null;
}

/** The cells of a row that belong to its target and of which the target says nothing. */
export function lostCellsIn(cells: Cells, columns: BlockColumns): ReadCell[] {
  const lost = [formerTargetIn, lostSignIn, valueUnderUnitIn].map((find) => find(cells, columns));
  return lost.filter((cell) => cell !== null);
}
