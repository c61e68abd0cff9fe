import { countByUrgency, type Urgency } from '../rules/urgency';
import type { FindingCard } from './finding-cards';
import type { Workbook } from './workbook';

/** A sheet with the table of a project, with several, or with the goals of a department; and how it stands. */
export interface ListedTable {
  sheetId: string;
  sheet: string;
  /** The projects by their names (or codes); empty of a department. */
  projects: readonly string[];
  isHidden: boolean;
  counts: Readonly<Record<Urgency, number>>;
}

/** Every sheet with goals or tables, in the order of the workbook, and what a check found on it. */
export function listedTables(workbook: Workbook, cards: readonly FindingCard[]): ListedTable[] {
  const isListed = new Set(
    [...workbook.sheetsOf('department'), ...workbook.sheetsOf('project')].map(({ id }) => id),
  );
  const urgencies = new Map<string, Urgency[]>();
  for (const { sheet, urgency } of cards) {
    if (sheet === null) continue;
    const known = urgencies.get(sheet);
    if (known) known.push(urgency);
    else urgencies.set(sheet, [urgency]);
  }
  const projects = new Map<string, string[]>();
  for (const { sheet, project } of workbook.projects) {
    const name = project.name ?? project.code ?? '';
    projects.set(sheet, [...(projects.get(sheet) ?? []), name]);
  }
  return workbook.sheets
    .filter(({ id }) => isListed.has(id))
    .map(({ id, name, grid }) => ({
      sheetId: id,
      sheet: name,
      projects: projects.get(name) ?? [],
      isHidden: grid.visibility !== undefined,
      counts: countByUrgency(urgencies.get(name) ?? []),
    }));
}
