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

/** Tables of targets by what their projects are told by. */
export class ProjectIndex {
  private readonly byKey = new Map<string, ProjectTable>();

  constructor(tables: readonly ProjectTable[]) {
    for (const table of tables)
      for (const key of projectKeys(table)) if (!this.byKey.has(key)) this.byKey.set(key, table);
  }

  /** The table of the project that another table is about: by its code, else by its name; null of none. */
  find(table: ProjectTable): ProjectTable | null {
    for (const key of projectKeys(table)) {
      const found = this.byKey.get(key);
      // Projects of one name may be told apart by their codes.
      if (found && (key.startsWith('code') || table.code === null || found.code === null)) return found;
    }
    return null;
  }
}

/**
 * The document with the tables of later phases apart from `projects` where the targets of the same project stand there:
 * the project is one, and its money counts once.
 */
export function withFollowUps(document: TargetDocument): TargetDocument {
  const { projects, followUps: known = [], ...others } = document;
  const tables = [...projects, ...known];
  if (tables.every(({ form }) => phaseOf(form) === 'targets')) return document;
  const targets = new ProjectIndex(tables.filter(({ form }) => phaseOf(form) === 'targets'));
  const isFollowUp = (table: ProjectTable) =>
    phaseOf(table.form) !== 'targets' && targets.find(table) !== null;
  const followUps = tables.filter(isFollowUp);
  return {
    ...others,
    projects: tables.filter((table) => !isFollowUp(table)),
    ...(followUps.length > 0 && { followUps }),
  };
}
