import type { CellPlace, FieldPath } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { heightsOfTallText } from '../../sheet-plan/text-extent';
import type { FieldPlaces } from '../layout';
import { putHead, TOTAL_ROW } from '../follow-up-head';
import { goalsText, putIndicators } from '../layout-parts';

/** Columns of the monitoring sheet; the table of money above shares them. */
export const COLUMN = {
  label: 0,
  level1: 1,
  level2: 2,
  level3: 3,
  target: 4,
  actual: 5,
  prospect: 6,
  reason: 7,
} as const;
export const COLUMN_WIDTHS: readonly number[] = [11, 11, 16, 22, 16, 17, 16, 26];
export const COLUMNS = COLUMN_WIDTHS.length;

/** What was planned to be spent by now, below the year's total. */
export const PLANNED_ROW = TOTAL_ROW + 1;
/** Why spending is behind its plan, and what will be done. */
export const REASON_ROW = PLANNED_ROW + 1;
export const GOALS_ROW = REASON_ROW + 1;

/** Columns of the figures of money. */
export const MONEY = { initial: 3, budget: 4, executed: 5, rate: 6, forecast: 7 } as const;

const WIDE_TEXT = COLUMN_WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);

/** Where the blocks of one table begin; goals too long for a row take several rows, merged. */
export interface MonitoringRows {
  goalsHeights: readonly number[];
  headerRow: number;
  indicatorRow: number;
  /** Rows of the whole sheet. */
  rows: number;
}

export function monitoringRows(table: ProjectTable): MonitoringRows {
  const goalsHeights = heightsOfTallText(goalsText(table), WIDE_TEXT, 54);
  const headerRow = GOALS_ROW + goalsHeights.length;
  const indicatorRow = headerRow + 1;
  return {
    goalsHeights,
    headerRow,
    indicatorRow,
    rows: indicatorRow + Math.max(1, table.indicators.length),
  };
}

/** The cell of every field on the sheet of a monitoring. */
export function placesOfMonitoring(table: ProjectTable): FieldPlaces {
  const { indicatorRow } = monitoringRows(table);
  const places = new Map<FieldPath, CellPlace>();
  const put = (path: FieldPath, row: number, column: number) => places.set(path, { row, column });
  putHead(put, table);
  for (const [name, column] of Object.entries(MONEY)) put(`execution.${name}`, TOTAL_ROW, column);
  put('budget.total', TOTAL_ROW, MONEY.budget);
  put('spendingReason', REASON_ROW, 1);
  for (const index of table.goals.keys()) put(`goals[${index}]`, GOALS_ROW, 1);
  putIndicators(put, table, indicatorRow, COLUMN, [
    'level2',
    'level3',
    'target',
    'actual',
    'prospect',
    'reason',
  ]);
  return places;
}
