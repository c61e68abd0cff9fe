import { budgetTotal } from '../../domain/budget-total';
import type { Amount } from '../../domain/money';
import { allTables, type TargetDocument } from '../../domain/target-document';

/** What the pane tells of a document before it is written. */
export interface RecognisedFacts {
  projects: number;
  indicators: number;
  subGoals: number;
  /** Sum of the budget totals in 万元, with at least two decimals. */
  total: string;
}

/** What the pane tells of one project before it is written. */
export interface RecognisedProject {
  code: string | null;
  name: string | null;
  /** As written, with at least two decimals and its unit, e.g. `15.45 万元`; null where there is none. */
  budget: string | null;
  indicators: number;
  /** Whether the workbook has a table of the same code. */
  isPresent: boolean;
}

/** An amount with at least two decimals and all that it has. */
function exact(amount: Amount): string {
  const plain = amount.toFixed();
  const decimals = plain.split('.')[1]?.length ?? 0;
  return decimals < 2 ? amount.toFixed(2) : plain;
}

/** The tables of a document, those of projects first, in the order of allTables. */
export function recognisedProjects(
  document: TargetDocument,
  presentCodes: readonly string[],
): RecognisedProject[] {
  const present = new Set(presentCodes);
  return allTables(document).map(({ code, name, budget, moneyUnit, indicators }) => ({
    code,
    name,
    budget: budget.total === null ? null : [exact(budget.total), moneyUnit].filter(Boolean).join(' '),
    indicators: indicators.length,
    isPresent: code !== null && present.has(code),
  }));
}

/** Counts what a document holds. */
export function recognisedFacts({ projects, department }: TargetDocument): RecognisedFacts {
  return {
    projects: projects.length,
    indicators: projects.reduce((sum, project) => sum + project.indicators.length, 0),
    subGoals: department?.subGoals.length ?? 0,
    total: exact(budgetTotal(projects, '万元').total),
  };
}
