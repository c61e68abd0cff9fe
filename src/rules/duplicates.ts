import type { FieldPath } from '../domain/place';
import type { ProjectFacts } from './project-facts';
import type { PlacedResult } from './rule';

/**
 * Every table whose key another one shares, with the first other one named. An empty key is no key. Takes one pass,
 * whatever the number of tables.
 */
export function duplicatesOf(
  projects: readonly ProjectFacts[],
  field: FieldPath,
  keyOf: (project: ProjectFacts) => string,
): PlacedResult[] {
  // Nearly all keys stand alone: a list is made when a second one turns up.
  const groups = new Map<string, ProjectFacts | ProjectFacts[]>();
  const shared: string[] = [];
  for (const project of projects) {
    const key = keyOf(project);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, project);
    else if (Array.isArray(group)) group.push(project);
    else {
      groups.set(key, [group, project]);
      shared.push(key);
    }
  }
  return shared.flatMap((key) => {
    const group = groups.get(key) as ProjectFacts[];
    return group.map((project): PlacedResult => {
      const other = (project === group[0] ? group[1] : group[0]) as ProjectFacts;
      return {
        table: project.table,
        field,
        values: { value: key, other: other.table.origin.sheet ?? other.title },
      };
    });
  });
}
