import Big from 'big.js';
import type { EntryList, Field, RowList } from '../domain/field';
import { PROJECT_FIELDS, PROJECT_LISTS } from '../domain/fields';
import { yearOfCode } from '../domain/project-code';
import { plainValue } from '../domain/field-kinds';
import { fieldName } from '../domain/field-paths';
import type { MoneyUnit } from '../domain/money';
import type { StatedAmount } from '../domain/money-rows';
import type { FieldPath } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import type { UnplacedText } from '../domain/target-document';
import type { FormLayout } from '../forms/layout';

/** A value as it is kept: figures exactly, money with its unit, which the table may change meanwhile. */
function valueText(field: Field<unknown>, owner: unknown, unit: MoneyUnit | null): string {
  const raw = field.get(owner);
  const text = raw instanceof Big ? raw.toFixed() : String(plainValue(raw) ?? '');
  return text !== '' && field.kind === 'amount' ? `${text}${unit ?? ''}` : text;
}

/** What the words before the name of an amount say that it is to its sum. */
const ROLE_WORDS: Readonly<Record<StatedAmount['role'], string>> = {
  sum: '（另列）',
  part: '的组成',
  within: '其中',
  planned: '按计划',
};

/** An amount beside others, in words: `全年预算数其中“中央补助”：300万元`. No layout has them, so they are not read back. */
function amountText(stated: StatedAmount, unit: MoneyUnit | null): string {
  const { of, role, name, amount } = stated;
  const sum = fieldName(of)?.['zh-CN'] ?? of;
  const figure = amount === null ? '' : `${amount.toFixed()}${unit ?? ''}`;
  return `${sum}${ROLE_WORDS[role]}${name === null ? '' : `“${name}”`}：${figure}`;
}

type Named = Pick<ProjectTable, 'name' | 'code'>;

/**
 * What stands before each text of a project: its name, and its code, which holds when the name is another one later. Nothing
 * for one that has neither.
 */
function projectPrefix({ name, code }: Named): string {
  const project = name ?? code ?? '';
  if (project === '') return '';
  return `“${project}”${name !== null && code !== null ? `（${code}）` : ''}`;
}

/** A code behind the name in a text. */
const CODE = /^（([^（）]+)）/;
const RENAMED = /^“[^”]*”(?=（)/;

/**
 * What stands before a text that is of a project: of its code, whatever it was called, or of its name and no other code; null
 * of other texts.
 */
export function prefixIn(text: string, { name, code }: Named): string | null {
  const own = `“${name ?? code ?? ''}”`;
  const before = own !== '“”' && text.startsWith(own) ? own : RENAMED.exec(text)?.[0];
  if (before === undefined) return null;
  const [bracket = '', found] = CODE.exec(text.slice(before.length)) ?? [];
  const isOwn = before === own && (found === undefined || code === null || found === code);
  return isOwn || (found !== undefined && found === code) ? `${before}${bracket}` : null;
}

/** What stands before the value of a field, or of a list that has no rows. */
export const fieldPrefix = ({ name }: Pick<Field<unknown>, 'name'>): string => `${name['zh-CN']}：`;

/** What stands before each row of a list, none twice: its name and, where several are named alike, a number. */
export function rowPrefixes(list: RowList<ProjectTable>, table: ProjectTable): string[] {
  const named = list.rows.find(({ key }) => key === 'level3');
  const names = list.get(table).map((row) => {
    const name = named ? plainValue(named.get(row)) : null;
    return `${list.name['zh-CN']}${name === null ? '' : `“${name}”`}`;
  });
  return names.map((name, index) => {
    const alike = names.filter((other) => other === name).length;
    const number = names.slice(0, index + 1).filter((other) => other === name).length;
    return `${name}${alike > 1 ? `（${number}）` : ''}：`;
  });
}

/** Where a value of a row might be taken to end: semicolons before the name of a field. */
export const ends = (fields: readonly Field<unknown>[]): string =>
  `；+(?=(?:${fields.map(({ name }) => name['zh-CN']).join('|')})：)`;

/** Fields of a row with their values in one text; semicolons that could be taken for the end of a value are doubled. */
export function joinValues(
  values: readonly (readonly [Field<unknown>, string])[],
  { rows }: RowList<ProjectTable>,
): string {
  const [within, andLast] = [new RegExp(ends(rows), 'g'), new RegExp(`${ends(rows)}|；+$`, 'g')];
  return values
    .map(([field, value], index) => {
      const pattern = index === values.length - 1 ? within : andLast;
      return `${fieldPrefix(field)}${value.replace(pattern, (run) => run + run)}`;
    })
    .join('；');
}

/** What stands between the entries of a list that has no rows. */
export const separatorOf = ({ entries }: EntryList<ProjectTable>): string =>
  entries === 'text' ? '\n' : '、';

/** Line (row) from 1 where a field was read; that of the table where the field has no place of its own. */
function lineOf({ origin: { cells } }: ProjectTable, path: FieldPath): number {
  const place = cells.get(path) ?? cells.get('name') ?? cells.get('indicators[0].level3');
  return place?.line ?? (place?.row ?? 0) + 1;
}

/** The year of a code needs no cell of its own, nor does the budget of the year that an execution is held against. */
function isToldElsewhere({ year, code, execution, budget }: ProjectTable, path: FieldPath): boolean {
  if (path === 'year') return year !== null && yearOfCode(code) === year;
  return path === 'execution.budget' && execution?.budget === budget.total;
}

/**
 * What a table says that a layout has no cell for, a text for each field or row: it is kept among the texts without a
 * place, so that nothing is lost when a table is written in another form. {@link takeBack} reads them.
 */
export function keptAside(table: ProjectTable, { has }: Pick<FormLayout, 'has'>): UnplacedText[] {
  const isHad = (path: FieldPath) => has.includes(path);
  const { file, sheet } = table.origin;
  const project = projectPrefix(table);
  const texts: UnplacedText[] = [];
  const keep = (path: FieldPath, said: string) =>
    texts.push({
      line: lineOf(table, path),
      text: `${project}${said}`,
      ...(sheet !== null && { sheet }),
      ...(file !== null && { file }),
    });
  for (const field of PROJECT_FIELDS) {
    if (isHad(field.key) || isToldElsewhere(table, field.key)) continue;
    const value = valueText(field as Field<unknown>, table, table.moneyUnit);
    if (value !== '') keep(field.key, `${fieldPrefix(field)}${value}`);
  }
  table.amounts.forEach((stated, index) => {
    if (!isHad('amounts')) keep(`amounts[${index}].amount`, amountText(stated, table.moneyUnit));
  });
  for (const list of PROJECT_LISTS) {
    if (list.key === 'amounts') continue;
    if (list.rows === undefined) {
      const values = list.get(table).map((value) => plainValue(value) ?? '');
      if (isHad(list.key) || values.every((value) => value === '')) continue;
      keep(`${list.key}[0]`, `${fieldPrefix(list)}${values.join(separatorOf(list))}`);
      continue;
    }
    const missing = list.rows.filter(({ key }) => !isHad(`${list.key}[].${key}`));
    const prefixes = rowPrefixes(list, table);
    list.get(table).forEach((row, index) => {
      const values = missing.flatMap((field): [Field<unknown>, string][] => {
        const value = valueText(field, row, table.moneyUnit);
        return value === '' ? [] : [[field, value]];
      });
      if (values.length === 0) return;
      const path = `${list.key}[${index}].${missing[0]?.key ?? ''}`;
      keep(path, `${prefixes[index]}${joinValues(values, list)}`);
    });
  }
  return texts;
}
