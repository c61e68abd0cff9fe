import { DEFAULT_LIMITS } from '../../domain/workbook-settings';
import { USUAL_INDICATOR_FIELDS, indicatorPaths } from '../form';
import { singleLayout } from '../layout';
import { monitoringRowGuards } from './monitoring-guards';
import { placesOfMonitoring } from './monitoring-layout';
import { planMonitoring } from './monitoring-sheet';

/** The monitoring of a project as 财预〔2019〕136号 asks for it, with the code of the project besides. */
export const MONITORING_LAYOUT = singleLayout({
  has: [
    'year',
    'name',
    'code',
    'supervisor',
    'agency.code',
    'agency.name',
    'moneyUnit',
    'budget.total',
    'execution.initial',
    'execution.budget',
    'execution.executed',
    'execution.rate',
    'execution.forecast',
    'spendingReason',
    'goals',
    ...indicatorPaths(...USUAL_INDICATOR_FIELDS, 'actual', 'prospect', 'reason'),
  ],
  plan: (table, sheetName) =>
    planMonitoring(table, sheetName, { linked: null, month: null, limits: DEFAULT_LIMITS }),
  places: placesOfMonitoring,
  rowGuards: monitoringRowGuards,
});
