import { plainValue, type FieldValue, type RawValue } from '../../domain/field-kinds';
import type { FieldSubject } from '../../domain/field-paths';
import type { FieldPath } from '../../domain/place';
import { cleanText } from '../../domain/text';
import type { ChangeKind } from '../../reports/comparison/change-kinds';
import type { FieldChange } from './field-change';

/** What one side says in a field: what was read, or what stands in its cell where that could not be understood. */
export interface Stated {
  value: FieldValue;
  isUnread: boolean;
}

export const NOTHING_STATED: Stated = { value: null, isUnread: false };

/** What one side says in a field that has a path and, where it was read, a cell. */
export function statedAt({ origin }: FieldSubject, path: FieldPath, raw: RawValue): Stated {
  const value = plainValue(raw);
  if (value !== null) return { value, isUnread: false };
  const place = origin.cells.get(path);
  const shown = place?.error ?? (cleanText(String(place?.value ?? '')) || null);
  if (place?.formula === 'uncalculated') return { value: shown, isUnread: true };
  return { value: shown, isUnread: shown !== null };
}

/** What became of a value; null stands for none. */
export function kindOf(before: FieldValue, after: FieldValue): ChangeKind {
  return before === null ? 'added' : after === null ? 'removed' : 'changed';
}

/** Where a change stands, and what that is called. */
export type ChangeHeading = Pick<FieldChange, 'field' | 'name' | 'row'>;

/** The change of a field that is no amount; null where both sides say the same. */
export function plainChange(heading: ChangeHeading, before: Stated, after: Stated): FieldChange | null {
  if (before.value === after.value && before.isUnread === after.isUnread) return null;
  const kind = kindOf(before.value, after.value);
  return { ...heading, kind, before: before.value, after: after.value, amount: null };
}
