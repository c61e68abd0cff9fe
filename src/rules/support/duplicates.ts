import type { FieldPath } from '../../domain/place';
import type { JudgedProject } from './judged-project';
import type { PlacedResult } from '../rule';
import { sheetOf } from './copied-texts';

/**
 * Every table whose key another one of its form shares, with the first other one named. An empty key is no key. (A
 * project has one table in each of several forms, which share its code and name.) Takes one pass, whatever the number of
 * tables.
 */
export function duplicatesOf(
  projects: readonly JudgedProject[],
  field: FieldPath,
  keyOf: (project: JudgedProject) => string,
): PlacedResult[] {
  // Nearly all keys stand alone: a list is made when a second one turns up.
  const groups = new Map<string, JudgedProject | JudgedProject[]>();
  const shared: string[] = [];
  for (const project of projects) {
    const value = keyOf(project);
    if (value === '') continue;
    const key = `${project.table.form} ${value}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, project);
    else if (Array.isArray(group)) group.push(project);
    else {
      groups.set(key, [group, project]);
      shared.push(key);
    }
  }
  return shared.flatMap((key) => {
    const group = groups.get(key) as JudgedProject[];
    return group.map((project): PlacedResult => {
      const other = (project === group[0] ? group[1] : group[0]) as JudgedProject;
      return {
        table: project.table,
        field,
        values: { value: keyOf(project), other: sheetOf(other) },
      };
    });
  });
}
