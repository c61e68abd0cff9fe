import { EMPTY_PROJECT, type ProjectTable } from './project-table';
import type { UnknownTable } from './target-document';

const STAND_INS = new WeakMap<UnknownTable, ProjectTable>();

/**
 * What findings about a table of a form that is not known stand on: a table in which nothing is filled in, called as its
 * title, where the title is its only place. The same object for the same table.
 */
export function standInFor(unknown: UnknownTable): ProjectTable {
  let table = STAND_INS.get(unknown);
  if (table === undefined) {
    const { file = null, sheet = null, title, cell } = unknown;
    table = {
      ...EMPTY_PROJECT,
      form: 'unknown',
      name: title,
      origin: { file, sheet, cells: new Map([['name', cell]]) },
    };
    STAND_INS.set(unknown, table);
  }
  return table;
}

/**
 * What people call a table of a form that is not known and that stands in another file than what tells of it: its title,
 * otherwise its worksheet or where it begins, and the file.
 */
export function unknownSourceName({ file, sheet, title, line }: UnknownTable): string {
  const name = title ?? sheet ?? String(line);
  return file === undefined ? name : `${name}（${file.replace(/^.*[/\\]/s, '')}）`;
}

/** What people call such a table in its own workbook: its worksheet, otherwise its title or where it begins. */
export function unknownTableName({ sheet, title, line }: UnknownTable): string {
  return sheet ?? title ?? String(line);
}
