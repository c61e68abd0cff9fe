import type { Indicator } from './indicator';
import { usualProjectCode } from './project-code';
import type { FormId, ProjectTable } from './project-table';
import type { TargetDocument } from './target-document';
import { squeezed } from './text';

/** What a table is for in the cycle of the year: targets in autumn, monitoring in mid-year, evaluation after the year. */
export type Phase = 'targets' | 'monitoring' | 'evaluation';

const LATER_PHASES: ReadonlyMap<FormId, Phase> = new Map([
  ['monitoring', 'monitoring'],
  ['selfEvaluation', 'evaluation'],
  ['departmentSelfEvaluation', 'evaluation'],
]);

/** The phase of the tables of a form. */
export function phaseOf(form: FormId): Phase {
  return LATER_PHASES.get(form) ?? 'targets';
}

/** What a project is told by: its code and its name, in their usual spelling. */
export function projectKeys({ code, name }: ProjectTable): string[] {
  return [
    ...(code === null ? [] : [`code ${usualProjectCode(code)}`]),
    ...(name === null ? [] : [`name ${squeezed(name)}`]),
  ];
}

/** Whether two entries do not contradict each other: at least one of them says nothing, or they are the same. */
const agrees = <T>(one: T | null, other: T | null): boolean =>
  one === null || other === null || one === other;

/** Tables of targets by what their projects are told by. */
export class ProjectIndex {
  private readonly byKey = new Map<string, ProjectTable[]>();

  constructor(tables: readonly ProjectTable[]) {
    for (const table of tables)
      for (const key of projectKeys(table)) {
        const same = this.byKey.get(key);
        if (same) same.push(table);
        else this.byKey.set(key, [table]);
      }
  }

  /** The first table of the project that another table is about: by its code, else by its name; null of none. */
  find(table: ProjectTable): ProjectTable | null {
    for (const key of projectKeys(table)) {
      // Projects of one name may be told apart by their codes, and by their years.
      const isIts = (other: ProjectTable) =>
        key.startsWith('code') || (agrees(table.code, other.code) && agrees(table.year, other.year));
      const found = this.byKey.get(key)?.find(isIts);
      if (found) return found;
    }
    return null;
  }
}

/** What tells an indicator within its table. */
export const indicatorKey = ({ level2, level3 }: Indicator): string =>
  squeezed(`${level2 ?? ''}|${level3 ?? ''}`);

/** The tables that got directions, by what they were read as, so that a table that has not changed stays the same. */
const directed = new WeakMap<ProjectTable, { targets: ProjectTable; table: ProjectTable }>();

/**
 * A table of a later phase with the direction of each indicator (正向, 反向), by which it is scored and which the targets of
 * its project alone state.
 */
function withDirections(table: ProjectTable, targets: ProjectTable): ProjectTable {
  const stated = targets.indicators.filter(({ direction }) => direction !== null);
  if (stated.length === 0) return table;
  const known = directed.get(table);
  if (known?.targets === targets) return known.table;
  const byKey = new Map(stated.map((one) => [indicatorKey(one), one.direction]));
  const indicators = table.indicators.map((one) => {
    const direction = one.direction ?? byKey.get(indicatorKey(one)) ?? null;
    return direction === one.direction ? one : { ...one, direction };
  });
  if (indicators.every((one, index) => one === table.indicators[index])) return table;
  const made = { ...table, indicators };
  directed.set(table, { targets, table: made });
  return made;
}

/**
 * The document with the tables of later phases apart from `projects` where another table of the same project stands there:
 * its targets or, of a monitoring without any, its evaluation. The project is one, and its money counts once.
 */
export function withFollowUps(document: TargetDocument): TargetDocument {
  const { projects, followUps: known = [], ...others } = document;
  const tables = [...projects, ...known];
  if (tables.every(({ form }) => phaseOf(form) === 'targets')) return document;
  const targets = new ProjectIndex(tables.filter(({ form }) => phaseOf(form) === 'targets'));
  const alone = new ProjectIndex(
    tables.filter((table) => phaseOf(table.form) === 'evaluation' && targets.find(table) === null),
  );
  const followed = new Map(
    tables.flatMap((table) => {
      const phase = phaseOf(table.form);
      const found =
        phase === 'targets'
          ? null
          : (targets.find(table) ?? (phase === 'monitoring' ? alone.find(table) : null));
      return found ? [[table, found] as const] : [];
    }),
  );
  const followUps = [...followed].map(([table, found]) => withDirections(table, found));
  return {
    ...others,
    projects: tables.filter((table) => !followed.has(table)),
    ...(followUps.length > 0 && { followUps }),
  };
}
