import type { CellPlace, FieldPath } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { goalsText, putIndicators } from '../layout-parts';
import { heightsOfTallText } from '../../sheet-plan/text-extent';

/**
 * Columns of the project sheet. The budget row has seven cells and the indicator block six, so the description of an
 * indicator takes two columns: that way every cell of the upper blocks stands on whole columns of the lower one.
 */
export const COLUMN = { level1: 0, level2: 1, level3: 2, description: 3, target: 5, basis: 6 } as const;
export const COLUMN_WIDTHS: readonly number[] = [13, 14, 17, 15, 11, 16, 14];
export const COLUMNS = COLUMN_WIDTHS.length;

/** First column of each cell of the spending plan, and how many columns it takes. */
export const PLAN_CELLS = [
  [1, 1],
  [2, 1],
  [3, 2],
  [5, 2],
] as const;

/** Width in characters of the cells of purpose and goals, which span all columns but the first. */
const WIDE_TEXT = COLUMN_WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);

/** Stands where the agency belongs as long as it is not known; it is written behind it or over it. */
export const AGENCY_WANTED = '预算单位：';

export const TITLE_ROW = 0;
export const AGENCY_ROW = 1;
export const CODE_ROW = 2;
export const BUDGET_ROW = 3;
export const PURPOSE_ROW = 4;

/** Where the blocks of one project begin; texts too long for a row take several rows, merged. */
export interface ProjectLayout {
  purposeHeights: readonly number[];
  planRow: number;
  goalsRow: number;
  goalsHeights: readonly number[];
  headerRow: number;
  indicatorRow: number;
  /** Rows of the whole sheet. */
  rows: number;
}

export function projectLayout(project: ProjectTable): ProjectLayout {
  const purposeHeights = heightsOfTallText(project.purpose, WIDE_TEXT, 38);
  const goalsHeights = heightsOfTallText(goalsText(project), WIDE_TEXT, 54);
  const planRow = PURPOSE_ROW + purposeHeights.length;
  const goalsRow = planRow + 2;
  const headerRow = goalsRow + goalsHeights.length;
  const indicatorRow = headerRow + 1;
  return {
    purposeHeights,
    planRow,
    goalsRow,
    goalsHeights,
    headerRow,
    indicatorRow,
    rows: indicatorRow + Math.max(1, project.indicators.length),
  };
}

/**
 * The cell of every field on the sheet that `planProjectSheet` makes of the project, as reading that sheet back would
 * find them; fields that share a cell (agency code and name, the goals, a merged level 1) share its place.
 */
export function placesOfProjectSheet(project: ProjectTable): ReadonlyMap<FieldPath, CellPlace> {
  const layout = projectLayout(project);
  const places = new Map<FieldPath, CellPlace>();
  const put = (path: FieldPath, row: number, column: number) => places.set(path, { row, column });
  put('agency.code', AGENCY_ROW, 0);
  put('agency.name', AGENCY_ROW, 0);
  put('moneyUnit', AGENCY_ROW, 5);
  put('code', CODE_ROW, 1);
  put('name', CODE_ROW, 4);
  put('budget.total', BUDGET_ROW, 2);
  put('budget.fiscal', BUDGET_ROW, 4);
  put('budget.other', BUDGET_ROW, 6);
  put('purpose', PURPOSE_ROW, 1);
  PLAN_CELLS.forEach(([column], index) => put(`plan[${index}]`, layout.planRow + 1, column));
  project.goals.forEach((_, index) => put(`goals[${index}]`, layout.goalsRow, 1));
  putIndicators(put, project, layout.indicatorRow, COLUMN, [
    'level2',
    'level3',
    'description',
    'target',
    'basis',
  ]);
  return places;
}
