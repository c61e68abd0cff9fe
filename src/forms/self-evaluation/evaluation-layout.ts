import type { CellPlace, FieldPath } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { heightsOfTallText } from '../../sheet-plan/text-extent';
import type { FieldPlaces } from '../layout';
import { goalsText, level1Runs } from '../layout-parts';

/** Columns of the evaluation's sheet; the tables of money and goals above share them. */
export const COLUMN = {
  label: 0,
  level1: 1,
  level2: 2,
  level3: 3,
  target: 4,
  actual: 5,
  weight: 6,
  score: 7,
  reason: 8,
} as const;
export const COLUMN_WIDTHS: readonly number[] = [11, 11, 15, 22, 15, 17, 9, 11, 24];
export const COLUMNS = COLUMN_WIDTHS.length;

export const TITLE_ROW = 0;
export const YEAR_ROW = 1;
export const NAME_ROW = 2;
export const AGENCY_ROW = 3;
/** Header of the table of money; the rows of total, fiscal and other funds follow. */
export const MONEY_HEADER_ROW = 4;
export const TOTAL_ROW = 5;
export const GOALS_HEADER_ROW = 8;
export const GOALS_ROW = 9;

/** Columns of the head's second pair. */
export const RIGHT_LABEL = COLUMN.actual;
export const RIGHT_COLUMN = COLUMN.weight;

/** Columns of the figures of money. */
export const MONEY = { initial: 3, budget: 4, executed: 5, weight: 6, rate: 7, score: 8 } as const;

const widthOf = (first: number, count: number) =>
  COLUMN_WIDTHS.slice(first, first + count).reduce((sum, width) => sum + width, 0);

/** The cells of goals and outcome, as [first column, columns]. */
export const GOALS_CELL = [COLUMN.level1, 4] as const;
export const OUTCOME_CELL = [COLUMN.actual, 4] as const;

/** Where the blocks of one table begin; goals too long for a row take several rows, merged. */
export interface EvaluationRows {
  goalsHeights: readonly number[];
  headerRow: number;
  indicatorRow: number;
  totalRow: number;
  ratingRow: number;
  /** Rows of the whole sheet. */
  rows: number;
}

export function evaluationRows(table: ProjectTable): EvaluationRows {
  const [goals, outcome] = [
    heightsOfTallText(goalsText(table), widthOf(...GOALS_CELL), 60),
    heightsOfTallText(table.outcome, widthOf(...OUTCOME_CELL), 60),
  ];
  const goalsHeights = goals.length + goals[0]! > outcome.length + outcome[0]! ? goals : outcome;
  const headerRow = GOALS_ROW + goalsHeights.length;
  const indicatorRow = headerRow + 1;
  const totalRow = indicatorRow + Math.max(1, table.indicators.length);
  return { goalsHeights, headerRow, indicatorRow, totalRow, ratingRow: totalRow + 1, rows: totalRow + 2 };
}

/** The cell of every field on the sheet of an evaluation. */
export function placesOfEvaluation(table: ProjectTable): FieldPlaces {
  const { indicatorRow, totalRow, ratingRow } = evaluationRows(table);
  const places = new Map<FieldPath, CellPlace>();
  const put = (path: FieldPath, row: number, column: number) => places.set(path, { row, column });
  if (table.year !== null) put('year', YEAR_ROW, 0);
  put('name', NAME_ROW, 1);
  put('code', NAME_ROW, RIGHT_COLUMN);
  put('supervisor', AGENCY_ROW, 1);
  put('agency.code', AGENCY_ROW, RIGHT_COLUMN);
  put('agency.name', AGENCY_ROW, RIGHT_COLUMN);
  if (table.moneyUnit !== null) put('moneyUnit', MONEY_HEADER_ROW, 0);
  for (const [name, column] of Object.entries(MONEY)) put(`execution.${name}`, TOTAL_ROW, column);
  (['total', 'fiscal', 'other'] as const).forEach((part, index) =>
    put(`budget.${part}`, TOTAL_ROW + index, MONEY.budget),
  );
  for (const index of table.goals.keys()) put(`goals[${index}]`, GOALS_ROW, GOALS_CELL[0]);
  put('outcome', GOALS_ROW, OUTCOME_CELL[0]);
  for (const [first, count] of level1Runs(table)) {
    for (let index = first; index < first + count; index += 1)
      put(`indicators[${index}].level1`, indicatorRow + first, COLUMN.level1);
  }
  for (const index of table.indicators.keys()) {
    for (const field of ['level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'] as const)
      put(`indicators[${index}].${field}`, indicatorRow + index, COLUMN[field]);
  }
  put('score', totalRow, COLUMN.score);
  put('rating', ratingRow, COLUMN.score);
  return places;
}
