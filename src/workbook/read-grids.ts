import type { TargetDocument } from '../domain/target-document';
import { mergeEntered, NOTHING_ENTERED, type EnteredSettings } from '../domain/workbook-settings';
import { recogniseGrids } from '../forms/reader/recognise';
import type { Grid } from '../grid/grid';
import { reportOf } from '../reports/registry';
import { settingsReport } from '../reports/settings';
import { summaryReport } from '../reports/summary';
import { unplacedReport } from '../reports/unplaced';

/** What the worksheets of a workbook say. Our own reports say nothing of targets, but list what found no place before. */
export function documentOfGrids(grids: readonly Grid[]): TargetDocument {
  const kinds = grids.map(reportOf);
  const document = recogniseGrids(grids.filter((_, index) => kinds[index] === null));
  const listed = grids.filter((_, index) => kinds[index] === 'unplaced').flatMap(unplacedReport.readBack);
  return { ...document, unplaced: [...document.unplaced, ...listed] };
}

/** What people entered in a workbook for its checks: on its settings sheet; the approved total also on its summary. */
export function enteredInGrids(grids: readonly Grid[]): EnteredSettings {
  const kinds = grids.map(reportOf);
  const gridsOf = (kind: 'settings' | 'summary') => grids.filter((_, index) => kinds[index] === kind);
  const entered = gridsOf('settings').map(settingsReport.readBack).reduce(mergeEntered, NOTHING_ENTERED);
  const approved = gridsOf('summary')
    .map(summaryReport.readBack)
    .find((amount) => amount !== null);
  return { ...entered, approvedTotal: entered.approvedTotal ?? approved ?? null };
}
