import { USUAL_INDICATOR_FIELDS, indicatorPaths } from '../form';
import { singleLayout } from '../layout';
import { declarationRowGuards } from './declaration-guards';
import { placesOfDeclaration } from './declaration-layout';
import { planDeclaration } from './declaration-sheet';

/** The declaration as the ministries print it (财预〔2021〕101号), with the weights of the indicators. */
export const DECLARATION_LAYOUT = singleLayout({
  has: [
    'year',
    'name',
    'supervisor',
    'agency.code',
    'agency.name',
    'moneyUnit',
    'budget.total',
    'budget.fiscal',
    'budget.other',
    'goals',
    ...indicatorPaths(...USUAL_INDICATOR_FIELDS, 'weight', 'history.beforePrevious', 'history.previous'),
    'weightTotal',
  ],
  plan: planDeclaration,
  places: placesOfDeclaration,
  rowGuards: declarationRowGuards,
});
