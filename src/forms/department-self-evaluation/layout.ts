import type { ProjectTable } from '../../domain/project-table';
import type { FormulaCell, SheetPlan } from '../../sheet-plan/sheet-plan';
import { INDICATOR_FIELDS, indicatorPaths } from '../form';
import { singleLayout } from '../layout';
import { evaluationRowGuards } from '../self-evaluation/evaluation-guards';
import { placesOfEvaluation } from '../self-evaluation/evaluation-layout';
import { planEvaluationOf } from '../self-evaluation/evaluation-sheet';
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

/** The self-evaluation of a department, laid out as 财预〔2020〕10号 prints that of a project. */
export const DEPARTMENT_EVALUATION_LAYOUT = singleLayout({
  has: [
    'year',
    'supervisor',
    'agency.code',
    'agency.name',
    'moneyUnit',
    'budget.total',
    'budget.fiscal',
    'budget.other',
    'execution.initial',
    'execution.budget',
    'execution.executed',
    'execution.weight',
    'execution.rate',
    'execution.score',
    'goals',
    'outcome',
    ...indicatorPaths(...INDICATOR_FIELDS, 'actual', 'weight', 'score', 'reason'),
    'score',
    'rating',
  ],
  plan: (table, sheetName) => planDepartmentEvaluation(table, sheetName),
  places: (table) => placesOfEvaluation(table, 'department'),
  rowGuards: evaluationRowGuards,
});
