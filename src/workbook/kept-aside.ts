import type { Field } from '../domain/field';
import { PROJECT_FIELDS, PROJECT_LISTS } from '../domain/fields';
import { yearOfCode } from '../domain/project-code';
import { plainValue } from '../domain/field-kinds';
import type { FieldPath } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import type { UnplacedText } from '../domain/target-document';
import type { FormLayout } from '../forms/layout';

/** A field as the Chinese workbook states it: `项目编码：1302…`. */
function stated(field: Field<unknown>, owner: unknown): string[] {
  const value = plainValue(field.get(owner));
  return value === null || value === '' ? [] : [`${field.name['zh-CN']}：${value}`];
}

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
 * place, so that nothing is lost when a table is written in another form.
 */
export function keptAside(table: ProjectTable, { has }: Pick<FormLayout, 'has'>): UnplacedText[] {
  const isHad = (path: FieldPath) => has.includes(path);
  const { file, sheet } = table.origin;
  const project = table.name ?? table.code ?? '';
  const texts: UnplacedText[] = [];
  const keep = (path: FieldPath, said: string) =>
    texts.push({
      line: lineOf(table, path),
      text: project === '' ? said : `“${project}”${said}`,
      ...(sheet !== null && { sheet }),
      ...(file !== null && { file }),
    });
  for (const field of PROJECT_FIELDS) {
    if (isHad(field.key) || isToldElsewhere(table, field.key)) continue;
    for (const said of stated(field as Field<unknown>, table)) keep(field.key, said);
  }
  for (const list of PROJECT_LISTS) {
    const name = list.name['zh-CN'];
    if (list.rows === undefined) {
      const values = list.get(table).map((value) => plainValue(value) ?? '');
      if (isHad(list.key) || values.every((value) => value === '')) continue;
      keep(`${list.key}[0]`, `${name}：${values.join(list.entries === 'text' ? '\n' : '、')}`);
      continue;
    }
    const missing = list.rows.filter(({ key }) => !isHad(`${list.key}[].${key}`));
    const named = list.rows.find(({ key }) => key === 'level3');
    list.get(table).forEach((row, index) => {
      const said = missing.flatMap((field) => stated(field, row));
      if (said.length === 0) return;
      const indicator = named && !missing.includes(named) ? plainValue(named.get(row)) : null;
      const path = `${list.key}[${index}].${missing[0]?.key ?? ''}`;
      keep(path, `${name}${indicator === null ? '' : `“${indicator}”`}：${said.join('；')}`);
    });
  }
  return texts;
}
