import Big from 'big.js';
import type { DepartmentGoals } from '../../../src/domain/department-goals';
import type { CellPlace } from '../../../src/domain/place';
import type { FormId, ProjectTable } from '../../../src/domain/project-table';
import type { TargetDocument } from '../../../src/domain/target-document';
import { parseTargetValue } from '../../../src/domain/target-value';
import { NOTHING_ENTERED, type EnteredSettings } from '../../../src/domain/workbook-settings';
import { GOOD_DEPARTMENT, GOOD_EVALUATION, GOOD_TABLE } from './good-table';

/** What a rule is asked about. */
export interface Given {
  document: TargetDocument;
  entered: EnteredSettings;
}

/** Values by path: `budget.total` (a number of 万元), `plan[2]`, `goals[0]`, `indicators[3].target` (as written); null empties. */
export type Fields = Readonly<Record<string, string | number | null | readonly object[]>>;

const ENTERED: EnteredSettings = { ...NOTHING_ENTERED, year: 2024, villages: 23 };

/** The parts of a path: `indicators[3].target` gives `indicators`, 3 and `target`. */
function partsOf(path: string): (string | number)[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Paths of amounts, points and percentages. */
const DECIMALS =
  /^(?:budget|execution)\.|^(?:score|weightTotal)$|\.(?:weight|score|points|amount|total|fiscal|other)$/;

function valueAt(path: string, value: Fields[string]): unknown {
  if (value === null) return null;
  if (DECIMALS.test(path)) return new Big(value as number);
  return path.endsWith('.target') ? parseTargetValue(String(value)) : value;
}

function withValue(subject: unknown, [part, ...rest]: (string | number)[], value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(subject)) {
    const list = [...(subject as unknown[])];
    list[Number(part)] = withValue(list[Number(part)], rest, value);
    return list;
  }
  const record = subject as Record<string, unknown>;
  return { ...record, [part]: withValue(record[part], rest, value) };
}

function changed<T>(subject: T, fields: Fields): T {
  return Object.entries(fields).reduce<T>(
    (made, [path, value]) => withValue(made, partsOf(path), valueAt(path, value)) as T,
    subject,
  );
}

/** The good table with some fields changed. */
export function tableWith(fields: Fields = {}, change: Partial<ProjectTable> = {}): ProjectTable {
  return { ...changed(GOOD_TABLE, fields), ...change };
}

/** A document of some tables, and how its workbook is set: fiscal year 2024 and 23 villages unless told. */
export function documentOf(
  projects: readonly ProjectTable[],
  entered: Partial<EnteredSettings> = {},
  department: DepartmentGoals | null = null,
  departments: readonly ProjectTable[] = [],
): Given {
  return {
    document: { department, projects, departments, unplaced: [] },
    entered: { ...ENTERED, ...entered },
  };
}

/** The good table alone with some fields changed. */
export function given(fields: Fields = {}, entered: Partial<EnteredSettings> = {}): Given {
  return documentOf([tableWith(fields)], entered);
}

/** The good evaluation with some fields changed, in any form that looks back. */
export function evaluated(fields: Fields = {}, form: FormId = 'selfEvaluation'): Given {
  return documentOf([{ ...changed(GOOD_EVALUATION, fields), form }]);
}

/** The good table in another form with some fields changed. */
export function inForm(form: FormId, fields: Fields = {}, change: Partial<ProjectTable> = {}): Given {
  return documentOf([tableWith(fields, { form, ...change })]);
}

/** Several good tables, each with its changes, and with codes and names of their own unless these are changed. */
export function tables(...all: Fields[]): Given {
  return documentOf(
    all.map((fields, index) =>
      tableWith({
        code: `13020824P0000000100${index}A`,
        name: `村级组织运转经费（${'甲乙丙丁戊己庚辛'[index] ?? index}）`,
        ...fields,
      }),
    ),
  );
}

/** The good table as it was read from a worksheet, some of whose cells hold this; fields as in {@link given}. */
export function read(cells: Readonly<Record<string, Partial<CellPlace>>>, fields: Fields = {}): Given {
  const places = Object.entries(cells).map(
    ([path, cell], index) => [path, { row: index, column: 1, value: null, ...cell }] as const,
  );
  return documentOf([tableWith(fields, { origin: { file: null, sheet: '表一', cells: new Map(places) } })]);
}

/** The good table with its department, some of whose fields are changed (`subGoals[0].name`). */
export function givenDepartment(
  fields: Fields = {},
  projects: readonly ProjectTable[] = [GOOD_TABLE],
  entered: Partial<EnteredSettings> = {},
): Given {
  return documentOf(projects, entered, changed(GOOD_DEPARTMENT, fields));
}
