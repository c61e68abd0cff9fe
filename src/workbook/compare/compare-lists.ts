import { plainValue } from '../../domain/field-kinds';
import type { FieldSubject } from '../../domain/field-paths';
import type { EntryList, Field, ListField, RowList } from '../../domain/field';
import type { FieldChange } from './field-change';
import { pairEntries, type KeyOf } from './pair';
import { NOTHING_STATED, plainChange, statedAt, type Stated } from './stated';

/** All that a row says, as one line. */
function rowText(row: unknown, fields: readonly Field<unknown>[]): string {
  return fields
    .map(({ get }) => plainValue(get(row)))
    .filter((value) => value !== null)
    .join(' | ');
}

/** What a row says to people: without the words of ours for what an amount is to which field. */
function shownRow(row: unknown, fields: readonly Field<unknown>[]): string {
  const isOurs = ({ key, get }: Field<unknown>) =>
    key === 'role' || (key === 'of' && /^[a-z]+(?:\.[a-z]+)?$/i.test(String(plainValue(get(row)))));
  return rowText(
    row,
    fields.filter((field) => !isOurs(field)),
  );
}

/** What rows are told apart by, from all that they say to what they measure. */
function rowKeys(fields: readonly Field<unknown>[]): KeyOf<{ row: unknown }>[] {
  const isOfLevel1 = fields.every(({ key }) => key !== 'level2');
  const byFields =
    (...keys: string[]): KeyOf<{ row: unknown }> =>
    ({ row }) => {
      const values = keys.map((key) => plainValue(fields.find((one) => one.key === key)?.get(row) ?? null));
      return values.at(-1) === null ? null : JSON.stringify(values);
    };
  return [
    ({ row }) => rowText(row, fields),
    byFields('level1', 'level2', 'level3'),
    byFields('level3'),
    byFields('name'),
    byFields('no'),
    byFields('description'),
    byFields('level1', 'level2'),
    ...(isOfLevel1 ? [byFields('level1')] : []),
  ];
}

const NAMES_OF_ROWS = ['level3', 'name', 'description', 'level2', 'level1'];

function rowName(row: unknown, index: number, fields: readonly Field<unknown>[]): string {
  for (const key of NAMES_OF_ROWS) {
    const name = plainValue(fields.find((one) => one.key === key)?.get(row) ?? null);
    if (name !== null) return String(name);
  }
  return String(index + 1);
}

function rowChanges<Owner extends FieldSubject>(
  before: Owner,
  after: Owner,
  list: RowList<Owner>,
  prefix: string,
): FieldChange[] {
  const rowsOf = (owner: Owner) => list.get(owner).map((row, index) => ({ row, index }));
  const { rows: fields, key, name } = list;
  return pairEntries(rowsOf(before), rowsOf(after), rowKeys(fields)).flatMap((pair): FieldChange[] => {
    const { row, index } = (pair.after ?? pair.before) as { row: unknown; index: number };
    const path = `${prefix}${key}[${index}]`;
    const rowLabel = rowName(row, index, fields);
    if (pair.before === null || pair.after === null) {
      const text = shownRow(row, fields);
      const [from, to] = pair.before === null ? [null, text] : [text, null];
      const kind = pair.before === null ? 'added' : 'removed';
      return [{ kind, field: path, name, row: rowLabel, before: from, after: to, amount: null }];
    }
    const [from, to] = [pair.before, pair.after];
    return fields.flatMap((field): FieldChange[] => {
      const heading = { field: `${path}.${field.key}`, name: field.name, row: rowLabel };
      const stated = (owner: Owner, entry: { row: unknown; index: number }) =>
        statedAt(owner, `${prefix}${key}[${entry.index}].${field.key}`, field.get(entry.row));
      const change = plainChange(heading, stated(before, from), stated(after, to));
      return change === null ? [] : [change];
    });
  });
}

/** Texts find their like, the others each other; figures, such as those of a plan, have places of their own. */
function entryChanges<Owner extends FieldSubject>(
  before: Owner,
  after: Owner,
  list: EntryList<Owner>,
  prefix: string,
): FieldChange[] {
  const pathAt = (index: number) => `${prefix}${list.key}[${index}]`;
  const entriesOf = (owner: Owner) =>
    list.get(owner).map((raw, index) => ({ index, ...statedAt(owner, pathAt(index), raw) }));
  type Entry = Stated & { index: number };
  const isText = list.entries === 'text';
  const key: KeyOf<Entry> = isText ? ({ value }) => String(value) : ({ index }) => String(index);
  const pairs = pairEntries(entriesOf(before), entriesOf(after), [key], isText);
  return pairs.flatMap((pair): FieldChange[] => {
    const { index } = (pair.after ?? pair.before) as Entry;
    const heading = { field: pathAt(index), name: list.name, row: String(index + 1) };
    const change = plainChange(heading, pair.before ?? NOTHING_STATED, pair.after ?? NOTHING_STATED);
    return change === null ? [] : [change];
  });
}

/** What differs between two lists of one kind: rows by what they are called, texts by what they say, figures by place. */
export function listChanges<Owner extends FieldSubject>(
  before: Owner,
  after: Owner,
  list: ListField<Owner>,
  prefix: string,
): FieldChange[] {
  return list.rows === undefined
    ? entryChanges(before, after, list, prefix)
    : rowChanges(before, after, list, prefix);
}
