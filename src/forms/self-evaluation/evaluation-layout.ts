import type { CellPlace, FieldPath } from '../../domain/place';
import { BUDGET_PARTS, type ProjectTable } from '../../domain/project-table';
import { heightsOfTallText } from '../../sheet-plan/text-extent';
import type { FieldPlaces } from '../layout';
import { putHead, TOTAL_ROW, type FollowUpSubject } from '../follow-up-head';
import { goalsText, putIndicators } from '../layout-parts';

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

export const GOALS_HEADER_ROW = 8;
export const GOALS_ROW = 9;

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
export function placesOfEvaluation(table: ProjectTable, subject: FollowUpSubject = 'project'): FieldPlaces {
  const { indicatorRow, totalRow, ratingRow } = evaluationRows(table);
  const places = new Map<FieldPath, CellPlace>();
  const put = (path: FieldPath, row: number, column: number) => places.set(path, { row, column });
  putHead(put, table, subject);
  for (const [name, column] of Object.entries(MONEY)) put(`execution.${name}`, TOTAL_ROW, column);
  BUDGET_PARTS.forEach((part, index) => put(`budget.${part}`, TOTAL_ROW + index, MONEY.budget));
  for (const index of table.goals.keys()) put(`goals[${index}]`, GOALS_ROW, GOALS_CELL[0]);
  put('outcome', GOALS_ROW, OUTCOME_CELL[0]);
  putIndicators(put, table, indicatorRow, COLUMN, [
    'level2',
    'level3',
    'target',
    'actual',
    'weight',
    'score',
    'reason',
  ]);
  put('score', totalRow, COLUMN.score);
  put('rating', ratingRow, COLUMN.score);
  return places;
}
