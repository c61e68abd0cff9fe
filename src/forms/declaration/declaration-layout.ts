import type { CellPlace, FieldPath } from '../../domain/place';
import { BUDGET_PARTS, type ProjectTable } from '../../domain/project-table';
import { heightsOfTallText } from '../../sheet-plan/text-extent';
import type { FieldPlaces } from '../layout';
import { historyColumns } from '../history-columns';
import { goalsText, putIndicators } from '../layout-parts';

/**
 * Columns of the declaration's sheet. The head has four cells and the indicator block seven with the label left of it, so
 * the name of an indicator takes two columns.
 */
export const COLUMN = { label: 0, level1: 1, level2: 2, level3: 3, target: 5, weight: 6 } as const;
/** Of those that every table has; what earlier years say stands behind them. */
export const COLUMN_WIDTHS: readonly number[] = [12, 17, 19, 12, 14, 17, 9];

export const TITLE_ROW = 0;
export const YEAR_ROW = 1;
export const NAME_ROW = 2;
export const AGENCY_ROW = 3;
/** The first of the three rows of money: total, fiscal, other. */
export const MONEY_ROW = 4;
export const GOALS_ROW = 7;

/** Column of the amounts: right beside their labels, so that an empty one is found there. */
export const VALUE_COLUMN = 2;
/** Columns of the right half of the head: its label and its value. */
export const RIGHT_LABEL = 3;
export const RIGHT_COLUMN = 4;

/** Width in characters of a text over all columns but the label. */
const WIDE_TEXT = COLUMN_WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);

/** Where the blocks of one table begin, and how many columns it has; goals too long for a row take several rows, merged. */
export interface DeclarationRows {
  goalsHeights: readonly number[];
  headerRow: number;
  indicatorRow: number;
  /** Rows and columns of the whole sheet. */
  rows: number;
  columns: number;
}

export function declarationRows(table: ProjectTable): DeclarationRows {
  const goalsHeights = heightsOfTallText(goalsText(table), WIDE_TEXT, 72);
  const headerRow = GOALS_ROW + goalsHeights.length;
  return {
    goalsHeights,
    headerRow,
    indicatorRow: headerRow + 1,
    rows: headerRow + 1 + Math.max(1, table.indicators.length),
    columns: COLUMN_WIDTHS.length + historyColumns([table]).length,
  };
}

/** The cell of every field on the sheet of a declaration. */
export function placesOfDeclaration(table: ProjectTable): FieldPlaces {
  const { headerRow, indicatorRow } = declarationRows(table);
  const places = new Map<FieldPath, CellPlace>();
  const put = (path: FieldPath, row: number, column: number) => places.set(path, { row, column });
  if (table.year !== null) put('year', YEAR_ROW, 0);
  put('name', NAME_ROW, 1);
  put('supervisor', AGENCY_ROW, 1);
  put('agency.code', AGENCY_ROW, RIGHT_COLUMN);
  put('agency.name', AGENCY_ROW, RIGHT_COLUMN);
  if (table.moneyUnit !== null) put('moneyUnit', MONEY_ROW, 0);
  BUDGET_PARTS.forEach((part, index) => put(`budget.${part}`, MONEY_ROW + index, VALUE_COLUMN));
  for (const index of table.goals.keys()) put(`goals[${index}]`, GOALS_ROW, 1);
  if (table.goals.length === 0) put('goals[0]', GOALS_ROW, 1);
  put('weightTotal', headerRow, COLUMN.weight);
  putIndicators(put, table, indicatorRow, COLUMN, ['level2', 'level3', 'target', 'weight']);
  historyColumns([table]).forEach(({ field }, at) => {
    for (const index of table.indicators.keys())
      put(`indicators[${index}].${field}`, indicatorRow + index, COLUMN_WIDTHS.length + at);
  });
  return places;
}
