import { DEFAULT_FORM } from '../../domain/project-table';
import { DEMANDS, INDICATOR_FIELDS, indicatorPaths, type Form } from '../form';
import { isEvaluated } from '../evidence';

/** The project's table of Hebei, the form of the sample document: code, budget and purpose, spending plan. */
export const SPENDING_PLAN: Form = {
  id: DEFAULT_FORM,
  kind: 'project',
  titles: ['项目绩效目标表'],
  has: [
    'agency.code',
    'agency.name',
    'moneyUnit',
    'code',
    'name',
    'budget.total',
    'budget.fiscal',
    'budget.other',
    'purpose',
    'plan',
    'goals',
    ...indicatorPaths(...INDICATOR_FIELDS, 'description', 'basis'),
  ],
  demands: [DEMANDS.code, DEMANDS.total, DEMANDS.indicators],
  keepsEmptyRows: true,
  printedRows: { code: 4, budgetBlock: 7, plan: 5, goals: 2 },
  score: ({ marks, columns, title, isList }) => {
    if (isEvaluated({ columns, title }) || marks.has('execution') || isList) return 0;
    const own =
      (marks.has('plan') ? 4 : 0) + (marks.has('budgetBlock') ? 2 : 0) + (marks.has('code') ? 1 : 0);
    return own === 0 ? 0 : own + (columns.has('basis') ? 2 : 0);
  },
};
