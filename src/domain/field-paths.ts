import type { LocalText } from '../locale/locale';
import type { DepartmentGoals } from './department-goals';
import { parseFieldValue, plainValue, type FieldKind, type FieldValue, type RawValue } from './field-kinds';
import type { Field, ListField } from './field';
import { DEPARTMENT_FIELDS, DEPARTMENT_LISTS, PROJECT_FIELDS, PROJECT_LISTS } from './fields';
import { memo } from './memo';
import type { FieldPath } from './place';
import type { ProjectTable } from './project-table';

/** What has fields: a project's table, or the department's goals, whose paths begin with `department.`. */
export type FieldSubject = ProjectTable | DepartmentGoals;

const DEPARTMENT = 'department.';

/** A path taken apart: `indicators[3].target` is the key `indicators`, the index 3 and the column `target`. */
const PATH = /^([A-Za-z][A-Za-z0-9.]*)(?:\[(\d{1,9})\](?:\.([A-Za-z][A-Za-z0-9.]*))?)?$/;

type AnyField = Field<unknown>;
type AnyList = ListField<unknown>;
const byKey = <T extends { key: string }>(entries: readonly T[]) =>
  new Map(entries.map((entry) => [entry.key, entry]));

const PROJECT = {
  prefix: '',
  fields: byKey(PROJECT_FIELDS as readonly AnyField[]),
  lists: byKey(PROJECT_LISTS as readonly AnyList[]),
};
const OF_DEPARTMENT = {
  prefix: DEPARTMENT,
  fields: byKey(DEPARTMENT_FIELDS as readonly AnyField[]),
  lists: byKey(DEPARTMENT_LISTS as readonly AnyList[]),
};

/** A field that a path names, with the way to it. */
interface NamedField {
  kind: FieldKind;
  name: LocalText;
  near: readonly FieldPath[];
  get(subject: unknown): RawValue;
  set(subject: unknown, value: RawValue): unknown;
}

function inList(list: AnyList, index: number, column: string | undefined): NamedField | null {
  if (list.rows === undefined) {
    if (column !== undefined) return null;
    return {
      ...list,
      kind: list.entries,
      get: (subject) => list.get(subject)[index] ?? null,
      set: (subject, value) =>
        list.set(
          subject,
          list.get(subject).map((entry, at) => (at === index ? value : entry)),
        ),
    };
  }
  const field = list.rows.find(({ key }) => key === column);
  if (!field) return null;
  return {
    ...field,
    get: (subject) => {
      const row = list.get(subject)[index];
      return row === undefined ? null : field.get(row);
    },
    set: (subject, value) =>
      list.set(
        subject,
        list.get(subject).map((row, at) => (at === index ? field.set(row, value) : row)),
      ),
  };
}

const namedField = memo((path: FieldPath): NamedField | null => {
  const isDepartment = path.startsWith(DEPARTMENT);
  const { fields, lists } = isDepartment ? OF_DEPARTMENT : PROJECT;
  const [, key = '', index, column] = PATH.exec(isDepartment ? path.slice(DEPARTMENT.length) : path) ?? [];
  if (index === undefined) return fields.get(key) ?? null;
  const list = lists.get(key);
  return list ? inList(list, Number(index), column) : null;
});

/** What a field holds; null of an empty field, and of a path that names none of the subject's fields. */
export function fieldValue(subject: FieldSubject, path: FieldPath): FieldValue {
  return plainValue(namedField(path)?.get(subject) ?? null);
}

/** What a field, or a list as a whole (`indicators`), is called; null of a path that names none. */
export function fieldName(path: FieldPath): LocalText | null {
  const isDepartment = path.startsWith(DEPARTMENT);
  const { lists } = isDepartment ? OF_DEPARTMENT : PROJECT;
  return (
    namedField(path)?.name ?? lists.get(isDepartment ? path.slice(DEPARTMENT.length) : path)?.name ?? null
  );
}

/**
 * The subject with another value in one field; the same subject for a path that names none of its fields, and for a
 * value that makes no sense there (a text in an amount, a unit that is none).
 */
export function withField<S extends FieldSubject>(subject: S, path: FieldPath, value: string | number): S {
  const field = namedField(path);
  const raw = field && parseFieldValue(field.kind, value);
  return field && raw !== undefined && raw !== null ? (field.set(subject, raw) as S) : subject;
}

/** Where to look when a field, or a list as a whole, has no cell of its own: other fields, the nearest first. */
export function nearbyFields(path: FieldPath): FieldPath[] {
  const isDepartment = path.startsWith(DEPARTMENT);
  const { prefix, lists } = isDepartment ? OF_DEPARTMENT : PROJECT;
  const plain = path.slice(prefix.length);
  const [, key = '', index] = PATH.exec(plain) ?? [];
  const list = lists.get(key);
  const near = (list && index === undefined ? list : namedField(path))?.near ?? ['code', 'name'];
  const row = `${key}[${index}]`;
  return near
    .map((other) => prefix + (other.startsWith('[]') ? row + other.slice(2) : other))
    .filter((other) => other !== path);
}
