import { phaseOf, ProjectIndex, type Phase } from './phase';
import type { ProjectTable } from './project-table';
import type { TargetDocument } from './target-document';

/** How far the projects of a year are in each phase: how many tables are filled in. */
export interface YearProgress {
  /** Projects with a table of targets. */
  projects: number;
  /** Of these, in each phase, the ones whose table is filled in. */
  done: Readonly<Record<Phase, number>>;
}

/** Whether a table says what its phase asks for. */
function isFilledIn(table: ProjectTable): boolean {
  const { name, budget, goals, indicators, execution, score } = table;
  const every = (field: 'target' | 'actual' | 'prospect') =>
    indicators.length > 0 && indicators.every((indicator) => indicator[field] !== null);
  switch (phaseOf(table.form)) {
    case 'targets':
      return name !== null && budget.total !== null && goals.length > 0 && every('target');
    case 'monitoring':
      return (execution?.executed ?? null) !== null && every('actual') && every('prospect');
    case 'evaluation':
      return score !== null && every('actual');
  }
}

/** How far the projects of a document are in the cycle of the year. */
export function yearProgress({ projects, followUps = [] }: TargetDocument): YearProgress {
  const targets = projects.filter(({ form }) => phaseOf(form) === 'targets');
  const index = new ProjectIndex(targets);
  const doneIn = (phase: Phase) =>
    new Set(
      followUps
        .filter((table) => phaseOf(table.form) === phase && isFilledIn(table))
        .flatMap((table) => index.find(table) ?? []),
    ).size;
  return {
    projects: targets.length,
    done: {
      targets: targets.filter(isFilledIn).length,
      monitoring: doneIn('monitoring'),
      evaluation: doneIn('evaluation'),
    },
  };
}
