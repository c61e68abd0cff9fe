import { lineJson } from './place-json';
import type { DepartmentGoals } from '../domain/department-goals';
import type { Field, ListField } from '../domain/field';
import { plainValue } from '../domain/field-kinds';
import { DEPARTMENT_FIELDS, DEPARTMENT_LISTS, PROJECT_FIELDS, PROJECT_LISTS } from '../domain/fields';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument, UnplacedText } from '../domain/target-document';
import { mapped } from './json-pieces';

type Json = Record<string, unknown>;

/**
 * Puts a value where its path says (`budget.total`); an object of the domain that is missing as a whole stays null, and
 * none of its parts is given.
 */
function put(json: Json, owner: object, key: string, value: unknown): void {
  const [outer = '', inner] = key.split('.');
  if (inner === undefined) json[outer] = value;
  else if ((owner as Json)[outer] === null) json[outer] = null;
  else json[outer] = { ...(json[outer] as Json | undefined), [inner]: value };
}

/**
 * A row of indicators, or of sub-goals. Points of a row are texts, as its column has them; sums of points are figures.
 */
function rowJson(row: object, fields: readonly Field<object>[]): Json {
  const json: Json = {};
  for (const { key, kind, get } of fields) {
    const value = plainValue(get(row));
    put(json, row, key, kind === 'points' && value !== null ? String(value) : value);
  }
  return json;
}

function fieldsJson<Owner extends object>(
  owner: Owner,
  fields: readonly Field<Owner>[],
  lists: readonly ListField<Owner>[] = [],
): Json {
  const json: Json = {};
  for (const { key, get } of fields) put(json, owner, key, plainValue(get(owner)));
  for (const list of lists) {
    const entries =
      list.rows === undefined
        ? list.get(owner).map(plainValue)
        : list.get(owner).map((row) => rowJson(row as object, list.rows as readonly Field<object>[]));
    put(json, owner, list.key, entries);
  }
  return json;
}

function projectJson(table: ProjectTable): Json {
  return { form: table.form, ...fieldsJson(table, PROJECT_FIELDS, PROJECT_LISTS) };
}

function departmentJson(department: DepartmentGoals): Json {
  return fieldsJson(department, DEPARTMENT_FIELDS, DEPARTMENT_LISTS);
}

/** Unplaced texts as scripts get them; the worksheet is named only where there is one, the file where there are several. */
export function unplacedJson(unplaced: readonly UnplacedText[], withFiles = false) {
  return unplaced.map(({ line, within, text, sheet, file }) => ({
    line,
    ...(within === undefined ? {} : lineJson(line, within)),
    text,
    ...(sheet === undefined ? {} : { sheet }),
    ...(withFiles && file !== undefined ? { file } : {}),
  }));
}

/**
 * A document in the shape that `extract` prints: plain data by the table of fields, amounts and percentages as numbers,
 * an empty cell as null. The shape is a contract with scripts: a new field adds a key, and none is taken away.
 */
export function documentJson(document: TargetDocument) {
  const { department, projects, departments, followUps = [], unplaced, unknownTables = [] } = document;
  return {
    department: department && departmentJson(department),
    projects: mapped(projects, projectJson),
    departments: mapped(departments, projectJson),
    followUps: mapped(followUps, projectJson),
    unplaced: unplacedJson(unplaced),
    // Tables in no known form: nothing of them stands above.
    unknownTables: unknownTables.map(({ line, within, sheet, title, labels, missing }) => ({
      line,
      ...(within === undefined ? {} : lineJson(line, within)),
      ...(sheet === undefined ? {} : { sheet }),
      title,
      labels,
      missing,
    })),
  };
}
