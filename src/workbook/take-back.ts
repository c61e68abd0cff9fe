import Big from 'big.js';
import type { Field, RowList } from '../domain/field';
import { PROJECT_FIELDS, PROJECT_LISTS } from '../domain/fields';
import { parseFieldValue, plainValue, type RawValue } from '../domain/field-kinds';
import { convertAmount, isMoneyUnit } from '../domain/money';
import type { FieldPath } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import type { UnplacedText } from '../domain/target-document';
import type { FormLayout } from '../forms/layout';
import { unplacedReport } from '../reports/unplaced';
import type { SummaryProject } from '../reports/summary/summary-input';
import { CUT_MARK } from '../sheet-plan/long-texts';
import { ends, fieldPrefix, joinValues, prefixIn, rowPrefixes, separatorOf } from './kept-aside';
import type { Workbook, WorkbookSheet } from './workbook';

/** What became of a text that was kept aside. */
interface Taken {
  table: ProjectTable;
  /** How many values went into empty fields. */
  count: number;
  /** What stays of the text; null of nothing. */
  rest: string | null;
}

/** What a kept value says in a field of the table; undefined where it makes no sense, or its unit is not known. */
function valueOf({ kind }: Field<unknown>, text: string, { moneyUnit }: ProjectTable): RawValue | undefined {
  if (kind !== 'amount') return parseFieldValue(kind, text);
  const [, figure = '', unit = ''] = /^(-?[\d.]+)([^\d.].*|)$/.exec(text) ?? [];
  const amount = parseFieldValue('amount', figure);
  if (!(amount instanceof Big)) return undefined;
  if (unit === (moneyUnit ?? '')) return amount;
  return moneyUnit !== null && isMoneyUnit(unit) ? convertAmount(amount, unit, moneyUnit) : undefined;
}

const isEmpty = (raw: RawValue): boolean => raw === null || raw === '';
const isSame = (one: RawValue, other: RawValue): boolean =>
  one instanceof Big && other instanceof Big ? one.eq(other) : plainValue(one) === plainValue(other);

/** An owner with a kept value where it has none; whether the text is needed no longer, as the owner says the same now. */
function filled<Owner>(
  field: Field<Owner>,
  owner: Owner,
  value: RawValue | undefined,
): { owner: Owner; count: number; isDone: boolean } {
  const present = field.get(owner);
  if (value === undefined || value === null) return { owner, count: 0, isDone: false };
  return isEmpty(present)
    ? { owner: field.set(owner, value), count: 1, isDone: true }
    : { owner, count: 0, isDone: isSame(present, value) };
}

/** Takes apart what `joinValues` put together; null of another text. */
function partValues(text: string, { rows }: RowList<ProjectTable>): [Field<unknown>, string][] | null {
  const parts = [''];
  let from = 0;
  for (const { index, 0: run } of text.matchAll(new RegExp(ends(rows), 'g'))) {
    const isEnd = run.length % 2 === 1;
    parts[parts.length - 1] += text.slice(from, index) + '；'.repeat(Math.floor(run.length / 2));
    if (isEnd) parts.push('');
    from = index + run.length;
  }
  parts[parts.length - 1] += text.slice(from);
  const values = parts.flatMap((part): [Field<unknown>, string][] => {
    const field = rows.find((one) => part.startsWith(fieldPrefix(one)));
    return field ? [[field, part.slice(fieldPrefix(field).length)]] : [];
  });
  return values.length === parts.length ? values : null;
}

/** Takes values of a row back into the row that the text names. */
function takeRow(list: RowList<ProjectTable>, table: ProjectTable, said: string, has: Has): Taken | null {
  // The name of one row may begin as that of another does.
  const [found] = rowPrefixes(list, table)
    .flatMap((prefix, index) => {
      const values = said.startsWith(prefix) ? partValues(said.slice(prefix.length), list) : null;
      return values ? [{ prefix, index, values }] : [];
    })
    .sort((one, other) => other.prefix.length - one.prefix.length);
  if (!found) return null;
  const { prefix, index, values } = found;
  let row = list.get(table)[index];
  let count = 0;
  const rest = values.filter(([field, text]) => {
    if (!has(`${list.key}[].${field.key}`)) return true;
    const done = filled(field, row, valueOf(field, text, table));
    row = done.owner;
    count += done.count;
    return !done.isDone;
  });
  return {
    table:
      count === 0
        ? table
        : list.set(
            table,
            list.get(table).map((one, at) => (at === index ? row : one)),
          ),
    count,
    rest: rest.length === 0 ? null : `${prefix}${joinValues(rest, list)}`,
  };
}

type Has = (path: FieldPath) => boolean;

/** Takes back what a text says of a table, its project left out; null where that is nothing that the layout has. */
function takeText(table: ProjectTable, text: string, has: Has): Taken | null {
  for (const field of PROJECT_FIELDS) {
    if (!has(field.key) || !text.startsWith(fieldPrefix(field))) continue;
    const value = valueOf(field as Field<unknown>, text.slice(fieldPrefix(field).length), table);
    const { owner, count, isDone } = filled(field, table, value);
    return { table: owner, count, rest: isDone ? null : text };
  }
  for (const list of PROJECT_LISTS) {
    if (list.rows !== undefined) {
      const taken = takeRow(list, table, text, has);
      if (taken) return taken;
    } else if (has(list.key) && text.startsWith(fieldPrefix(list))) {
      const said = (one: ProjectTable) =>
        list
          .get(one)
          .map((entry) => plainValue(entry) ?? '')
          .join(separatorOf(list));
      const kept = text.slice(fieldPrefix(list).length);
      if (said(table) === kept) return { table, count: 0, rest: null };
      if (list.get(table).some((entry) => !isEmpty(entry))) return null;
      const entries = kept.split(separatorOf(list));
      const next = list.set(
        table,
        entries.map((entry) => parseFieldValue(list.entries, entry) ?? null),
      );
      return said(next) === kept ? { table: next, count: 1, rest: null } : null;
    }
  }
  return null;
}

/**
 * Reads back what `keptAside` wrote of a table: its values go where the layout has a field that is empty in the table, the
 * last that was kept first. What the table says already is needed no longer; all else stays.
 *
 * @param texts - those without a place
 * @param mayBeOf - whether a text that names the project may be of this table
 */
export function takeBack(
  table: ProjectTable,
  { has }: Pick<FormLayout, 'has'>,
  texts: readonly UnplacedText[],
  mayBeOf: (text: UnplacedText) => boolean = () => true,
): { table: ProjectTable; count: number; kept: UnplacedText[] } {
  const isHad: Has = (path) => has.includes(path);
  const kept: UnplacedText[] = [];
  let [next, count] = [table, 0];
  for (const one of [...texts].reverse()) {
    const prefix = one.text.endsWith(CUT_MARK) ? null : prefixIn(one.text, table);
    const taken =
      prefix !== null && mayBeOf(one) ? takeText(next, one.text.slice(prefix.length), isHad) : null;
    next = taken?.table ?? next;
    count += taken?.count ?? 0;
    if (!taken) kept.unshift(one);
    else if (taken.rest !== null) kept.unshift({ ...one, text: `${prefix ?? ''}${taken.rest}` });
  }
  return { table: next, count, kept };
}

/** What stays of the texts without a place that the sheets of a workbook list. */
export interface KeptTexts {
  isChanged: boolean;
  on(sheet: Pick<WorkbookSheet, 'name'>): readonly UnplacedText[];
}

/**
 * Takes back what was kept aside of the tables of a sheet. A text names its project and its code: where several tables of the workbook
 * have that name, it must be one that was kept from this sheet, and none is taken while two on the sheet have it.
 */
export function takeBackInto(
  workbook: Workbook,
  present: readonly SummaryProject[],
  layout: Pick<FormLayout, 'has'>,
): { tables: ProjectTable[]; count: number; kept: KeptTexts } {
  const listed = new Map(
    workbook.sheetsOf('unplaced').map(({ name, grid }) => [name, unplacedReport.readBack(grid)]),
  );
  const nameOf = ({ name, code }: ProjectTable) => name ?? code;
  const projects = workbook.projects.map(({ project, sheet }) => ({ sheet, name: nameOf(project) }));
  let count = 0;
  let isChanged = false;
  const tables = present.map(({ project, sheet }) => {
    const alike = projects.filter(({ name }) => name === nameOf(project));
    if (alike.filter((one) => one.sheet === sheet).length > 1) return project;
    const isOfTable = (text: UnplacedText) => alike.length === 1 || text.sheet === sheet;
    let next = project;
    for (const [name, texts] of [...listed].reverse()) {
      const taken = takeBack(next, layout, texts, isOfTable);
      next = taken.table;
      count += taken.count;
      isChanged ||=
        taken.kept.length < texts.length || taken.kept.some((text, index) => text !== texts[index]);
      listed.set(name, taken.kept);
    }
    return next;
  });
  return { tables, count, kept: { isChanged, on: ({ name }) => listed.get(name) ?? [] } };
}
