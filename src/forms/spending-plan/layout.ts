import { USUAL_INDICATOR_FIELDS, indicatorPaths } from '../form';
import { singleLayout } from '../layout';
import { guardsOfIndicatorRow } from './project-guards';
import { placesOfProjectSheet, projectLayout } from './project-layout';
import { planProjectSheet, projectTitle } from './project-sheet';

/** The table as it is printed in Hebei, all of it on one sheet. */
export const SPENDING_PLAN_LAYOUT = singleLayout({
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
    ...indicatorPaths(...USUAL_INDICATOR_FIELDS, 'description', 'basis'),
  ],
  plan: planProjectSheet,
  places: placesOfProjectSheet,
  title: projectTitle,
  rowGuards: (table, row) => guardsOfIndicatorRow(projectLayout(table), row),
});
