import type { Amount } from '../domain/money';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument, UnplacedText } from '../domain/target-document';

function number(amount: Amount | null): number | null {
  return amount === null ? null : amount.toNumber();
}

function projectJson({
  agency,
  moneyUnit,
  code,
  name,
  budget,
  purpose,
  plan,
  goals,
  indicators,
}: ProjectTable) {
  return {
    agency: { code: agency.code, name: agency.name },
    moneyUnit,
    code,
    name,
    budget: { total: number(budget.total), fiscal: number(budget.fiscal), other: number(budget.other) },
    purpose,
    plan: [...plan],
    goals: [...goals],
    indicators: indicators.map(({ level1, level2, level3, description, target, basis }) => ({
      level1,
      level2,
      level3,
      description,
      target: target?.written ?? null,
      basis,
    })),
  };
}

/** Unplaced texts as scripts get them; the worksheet is named only where there is one. */
export function unplacedJson(unplaced: readonly UnplacedText[]) {
  return unplaced.map(({ line, text, sheet }) =>
    sheet === undefined ? { line, text } : { line, text, sheet },
  );
}

/**
 * A document in the shape that `extract` prints: plain data, amounts and percentages as numbers, an empty cell as
 * null. The shape is a contract with scripts.
 */
export function documentJson({ department, projects, unplaced }: TargetDocument) {
  return {
    department: department && {
      agency: department.agency,
      overall: department.overall,
      subGoals: department.subGoals.map(({ no, name, goal, indicator }) => ({ no, name, goal, indicator })),
      measures: [...department.measures],
    },
    projects: projects.map(projectJson),
    unplaced: unplacedJson(unplaced),
  };
}
