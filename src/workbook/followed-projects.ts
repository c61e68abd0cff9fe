import { phaseOf, ProjectIndex } from '../domain/phase';
import type { ProjectTable } from '../domain/project-table';
import type { SummaryProject } from '../reports/summary/summary-input';
import type { Workbook } from './workbook';

/** The tables of targets of a workbook, and what follows them. */
export interface FollowedProjects {
  /** Each with the later tables of its project. */
  followed: readonly { targets: SummaryProject; followUps: readonly ProjectTable[] }[];
  /**
   * Tables of targets that nothing can follow: without code and name, or with those of another table, which the later
   * tables would be taken for.
   */
  nameless: readonly SummaryProject[];
}

/**
 * The sheets with later tables of the projects whose targets stand on other sheets: what those say follows them by formulas.
 *
 * @param targets - names of sheets
 */
export function sheetsFollowing(
  { projects, document }: Pick<Workbook, 'projects' | 'document'>,
  targets: ReadonlySet<string>,
): string[] {
  const { followUps = [] } = document;
  if (followUps.length === 0) return [];
  return followedProjects(projects, followUps)
    .followed.filter(({ targets: { sheet } }) => targets.has(sheet))
    .flatMap((one) => one.followUps.flatMap(({ origin }) => origin.sheet ?? []));
}

/** The tables of targets among those of a workbook, with the later tables of their projects. */
export function followedProjects(
  projects: readonly SummaryProject[],
  followUps: readonly ProjectTable[],
): FollowedProjects {
  const all = projects.filter(({ project }) => phaseOf(project.form) === 'targets');
  const index = new ProjectIndex(all.map(({ project }) => project));
  const isTold = ({ project }: SummaryProject) => index.find(project) === project;
  const byTable = new Map(all.filter(isTold).map(({ project }) => [project, [] as ProjectTable[]]));
  for (const table of followUps) {
    const found = index.find(table);
    if (found) byTable.get(found)?.push(table);
  }
  return {
    followed: all.flatMap((targets) => {
      const later = byTable.get(targets.project);
      return later ? [{ targets, followUps: later }] : [];
    }),
    nameless: all.filter((targets) => !isTold(targets)),
  };
}
