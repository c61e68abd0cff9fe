import type { LocalText } from '../locale/locale';
import type { FieldKind, RawValue } from './field-kinds';
import type { FieldPath } from './place';

/**
 * One field of a table, of a row or of the department's goals. What reads, checks, repairs, prints or sends fields
 * asks this table, so a new field is one more entry.
 */
export interface Field<Owner> {
  /** Its path within the owner: `budget.total`. */
  key: string;
  kind: FieldKind;
  name: LocalText;
  get(owner: Owner): RawValue;
  /** The owner with another value, which must be of the field's kind; null empties it. */
  set(owner: Owner, value: RawValue): Owner;
  /** Paths of the fields to look at when this one has no place of its own; `[]` stands for the same row. */
  near: readonly FieldPath[];
}

interface List<Owner, Entry> {
  key: string;
  name: LocalText;
  /** Where to look when the list as a whole has no place. */
  near: readonly FieldPath[];
  get(owner: Owner): readonly Entry[];
  set(owner: Owner, entries: readonly Entry[]): Owner;
}

/** A field that holds several texts or figures. */
export interface EntryList<Owner> extends List<Owner, RawValue> {
  entries: FieldKind;
  rows?: undefined;
}

/** A field that holds rows with fields of their own. */
export interface RowList<Owner> extends List<Owner, unknown> {
  rows: readonly Field<unknown>[];
  entries?: undefined;
}

export type ListField<Owner> = EntryList<Owner> | RowList<Owner>;

/** What a field is called, in both languages. */
export type Names = readonly [chinese: string, english: string];
export const named = ([chinese, english]: Names): LocalText => ({ 'zh-CN': chinese, 'en-US': english });

/**
 * An entry for a property, or for a property of an object in it that may be missing (`blank` then
 * takes its place).
 */
export function field<Owner>(
  path: string,
  kind: FieldKind,
  names: Names,
  near: readonly FieldPath[],
  blank: object = {},
): Field<Owner> {
  const [outer = '', inner] = path.split('.');
  const entry = { key: path, kind, name: named(names), near };
  if (inner === undefined)
    return {
      ...entry,
      get: (owner) => (owner as Record<string, RawValue>)[outer] ?? null,
      set: (owner, value) => ({ ...owner, [outer]: value }),
    };
  const objectIn = (owner: Owner) => (owner as Record<string, Record<string, RawValue> | null>)[outer];
  return {
    ...entry,
    get: (owner) => objectIn(owner)?.[inner] ?? null,
    set: (owner, value) => ({ ...owner, [outer]: { ...(objectIn(owner) ?? blank), [inner]: value } }),
  };
}
