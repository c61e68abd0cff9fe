import { USUAL_INDICATOR_FIELDS, indicatorPaths } from '../form';
import { singleLayout } from '../layout';
import { evaluationRowGuards } from './evaluation-guards';
import { placesOfEvaluation } from './evaluation-layout';
import { planEvaluation } from './evaluation-sheet';

/** The self-evaluation of a project as 财预〔2020〕10号 prints it, with the code of the project and the rating besides. */
export const SELF_EVALUATION_LAYOUT = singleLayout({
  has: [
    'year',
    'name',
    'code',
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
    ...indicatorPaths(...USUAL_INDICATOR_FIELDS, 'actual', 'weight', 'score', 'reason'),
    'score',
    'rating',
  ],
  plan: (table, sheetName) => planEvaluation(table, sheetName),
  places: placesOfEvaluation,
  rowGuards: evaluationRowGuards,
});
