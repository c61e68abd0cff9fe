import { budgetTotal } from '../../targets/budget-total';
import type { TargetDocument } from '../../targets/target-document';

/** What the pane tells of a document before it is written. */
export interface RecognisedFacts {
  projects: number;
  indicators: number;
  subGoals: number;
  /** Sum of the budget totals in 万元, with at least two decimals. */
  total: string;
}

/** Counts what a document holds. */
export function recognisedFacts({ projects, department }: TargetDocument): RecognisedFacts {
  const total = budgetTotal(projects, '万元');
  const plain = total.toFixed();
  const decimals = plain.split('.')[1]?.length ?? 0;
  return {
    projects: projects.length,
    indicators: projects.reduce((sum, project) => sum + project.indicators.length, 0),
    subGoals: department?.subGoals.length ?? 0,
    total: decimals < 2 ? total.toFixed(2) : plain,
  };
}
