import { phaseOf } from '../domain/phase';
import type { ProjectTable } from '../domain/project-table';
import { formById } from '../forms/registry';
import type { Grid } from '../grid/grid';
import { legalSheetName, sheetNamer } from '../sheet-plan/sheet-name';
import { TEMPLATES } from '../templates';
import { followUpTitle } from './follow-ups';
import type { Workbook, WorkbookSheet } from './workbook';

/** What of a sheet shall follow the name of its project, which has changed. */
export interface FollowedName {
  sheetId: string;
  /** The cell with the title, what it says and what it shall say; null where it stays. */
  title: { row: number; column: number; before: string; after: string } | null;
  /** What the sheet shall be called; null where its name stays. */
  name: { before: string; after: string } | null;
}

/** A further sheet of a name has a number behind it. */
const NUMBER = / \(\d+\)$/;

/** What the product calls the sheet of a project, or of what follows it later in the year. */
function sheetTitleOf(table: ProjectTable): string {
  const phase = phaseOf(table.form);
  return phase === 'targets' ? (table.name ?? '') : followUpTitle(table, phase);
}

/** Whether a sheet is called as the product calls it, so that nobody has named it by hand. */
function isNamedByUs(sheet: string, table: ProjectTable): boolean {
  const plain = sheet.replace(NUMBER, '');
  if (table.name !== null || phaseOf(table.form) !== 'targets')
    return plain === legalSheetName(sheetTitleOf(table)).replace(NUMBER, '');
  return plain === legalSheetName('') || TEMPLATES.some((template) => template.name['zh-CN'] === plain);
}

/** So many rows from the top a title is looked for, since people put things over it. */
const HEAD_ROWS = 10;

function titleCell({ rows }: Grid, title: string): { row: number; column: number } | null {
  const found = rows
    .slice(0, HEAD_ROWS)
    .flat()
    .find(({ value }) => value === title);
  return found ? { row: found.row, column: found.column } : null;
}

/** The tables of projects, of any phase, that are alone on their sheets, by the names of these. */
function onlyTables({ document: { projects, followUps = [] } }: Workbook): ReadonlyMap<string, ProjectTable> {
  const found = new Map<string, ProjectTable | null>();
  for (const table of [...projects, ...followUps]) {
    const { sheet } = table.origin;
    if (sheet !== null) found.set(sheet, found.has(sheet) ? null : table);
  }
  return new Map([...found].flatMap(([sheet, table]) => (table ? [[sheet, table] as const] : [])));
}

/**
 * A table as it was inserted, before its project had a name. A sheet that is new since the latest reading, and whose title
 * still lacks the name that its project has, was typed into before anybody read it.
 */
const asInserted = (project: ProjectTable): ProjectTable => ({ ...project, name: null });

/**
 * Which titles and names of sheets follow the names of their projects, which have changed between two readings of a
 * workbook, or were typed into a table that was inserted between them: those that the product gave and nobody has changed
 * by hand since. Protected sheets, and sheets that people made, are left alone.
 */
export function followedNames<Sheet extends WorkbookSheet>(
  before: Workbook<Sheet>,
  after: Workbook<Sheet>,
): FollowedName[] {
  const [was, is] = [onlyTables(before), onlyTables(after)];
  const formerly = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const followed: FollowedName[] = [];
  for (const { id, name, grid, isOurs, isProtected } of after.sheets) {
    const former = formerly.get(id);
    const now = is.get(name);
    const old = former ? was.get(former.name) : now && asInserted(now);
    if (!isOurs || isProtected || !old || !now || old.name === now.name) continue;
    const titleOf = formById(now.form)?.layout?.title;
    const [from, to] = titleOf ? [titleOf(old), titleOf(now)] : ['', ''];
    const cell = titleOf ? titleCell(grid, from) : null;
    if (!former && titleOf && !cell) continue;
    const others = after.sheets.filter((sheet) => sheet.id !== id).map((sheet) => sheet.name);
    const next = sheetNamer(others)(sheetTitleOf(now));
    const isRenamed = name === (former?.name ?? name) && isNamedByUs(name, old) && next !== name;
    const title = cell && from !== to ? { ...cell, before: from, after: to } : null;
    if (title || isRenamed)
      followed.push({ sheetId: id, title, name: isRenamed ? { before: name, after: next } : null });
  }
  return followed;
}
