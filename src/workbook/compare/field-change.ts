import type { FieldValue } from '../../domain/field-kinds';
import type { Amount } from '../../domain/money';
import type { FieldPath } from '../../domain/place';
import type { LocalText } from '../../locale/locale';
import type { ChangeKind } from '../../reports/comparison/change-kinds';

/** How far two amounts are apart, both in 万元. */
export interface AmountChange {
  /** After less before. */
  difference: Amount;
  /** Of the amount before, to two decimals; null where that is 0. */
  percent: Amount | null;
}

/** A field that is not the same on both sides. */
export interface FieldChange {
  kind: ChangeKind;
  /** Where it stands after the change; of one that is gone, where it stood. */
  field: FieldPath;
  name: LocalText;
  /** What its row is called, or its number from 1, where the field is a row or stands in one. */
  row: string | null;
  /** As read; an amount in 万元 wherever its unit is known. What could not be read is shown as it stands in its cell. */
  before: FieldValue;
  after: FieldValue;
  /** Of an amount that could be read on both sides, an empty part of the budget counting as 0. */
  amount: AmountChange | null;
}
