import type { ProjectTable } from '../../domain/project-table';
import type { FormulaCell, SheetPlan } from '../../sheet-plan/sheet-plan';
import { singleLayout } from '../layout';
import { evaluationRowGuards } from '../self-evaluation/evaluation-guards';
import { placesOfEvaluation } from '../self-evaluation/evaluation-layout';
import { planEvaluationOf } from '../self-evaluation/evaluation-sheet';
import { SELF_EVALUATION_LAYOUT } from '../self-evaluation/layout';
import { statedOr } from '../stated-figure';

/** What the projects of a department come to, by formulas over another sheet. */
export interface DepartmentSums {
  budget: FormulaCell;
  executed: FormulaCell;
}

/**
 * Lays out the self-evaluation of a whole department, as that of a project: its money are the sums of its projects, unless
 * people wrote others over them.
 */
export function planDepartmentEvaluation(
  table: ProjectTable,
  sheetName: string,
  sums: DepartmentSums | null = null,
): SheetPlan {
  const money = sums && {
    budget: statedOr(table.execution?.budget?.toNumber() ?? null, sums.budget),
    executed: statedOr(table.execution?.executed?.toNumber() ?? null, sums.executed),
  };
  return planEvaluationOf('department', table, sheetName, { linked: null, money: money ?? {} });
}

/** The self-evaluation of a department, laid out as that of a project, without its name and code. */
export const DEPARTMENT_EVALUATION_LAYOUT = singleLayout({
  has: SELF_EVALUATION_LAYOUT.has.filter((field) => field !== 'name' && field !== 'code'),
  plan: (table, sheetName) => planDepartmentEvaluation(table, sheetName),
  places: (table) => placesOfEvaluation(table, 'department'),
  rowGuards: evaluationRowGuards,
});
