import { USUAL_INDICATOR_FIELDS, indicatorPaths } from '../form';
import type { FormLayout } from '../layout';
import { listRowGuards } from './list-guards';
import { placesOfList } from './list-layout';
import { planList } from './list-sheet';

/** The list as the budget systems of Sichuan and others print it. */
export const INDICATOR_LIST_LAYOUT: FormLayout = {
  has: [
    'year',
    'agency.code',
    'agency.name',
    'name',
    'moneyUnit',
    'budget.total',
    'goals',
    ...indicatorPaths(...USUAL_INDICATOR_FIELDS, 'weight', 'direction'),
    ...indicatorPaths('history.beforePrevious', 'history.previous'),
    'weightTotal',
  ],
  isList: true,
  sharedBy: ({ year, moneyUnit, weightTotal }) => [year, moneyUnit, weightTotal?.toFixed()].join(),
  plan: planList,
  places: placesOfList,
  rowGuards: listRowGuards,
};
