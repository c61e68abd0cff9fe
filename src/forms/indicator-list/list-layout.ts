import type { CellPlace, FieldPath } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { historyColumns, type HistoryColumn } from '../history-columns';
import type { FieldPlaces } from '../layout';

/** Columns of the list: the first four say of the project and are merged down over its indicators. */
export const COLUMN = {
  agency: 0,
  name: 1,
  total: 2,
  goals: 3,
  level1: 4,
  level2: 5,
  level3: 6,
  comparator: 7,
  target: 8,
  unit: 9,
  weight: 10,
  direction: 11,
} as const;
/** Of those that every list has; what earlier years say stands behind them. */
export const COLUMN_WIDTHS: readonly number[] = [15, 17, 12, 30, 12, 14, 22, 9, 13, 9, 7, 10];
/** The columns that say of the project. */
export const PROJECT_COLUMNS = 4;

/** Stands where a name belongs as long as it is not known: without it, the rows would go on with the project above. */
export const NAME_WANTED = '……';

export const TITLE_ROW = 0;
export const UNIT_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

/** Rows of a project: one for each indicator, and one where it has none. */
export const rowsOf = ({ indicators }: ProjectTable): number => Math.max(1, indicators.length);

/** The first row of each project, and the row after the last. */
export function firstRows(tables: readonly ProjectTable[]): number[] {
  const rows = [FIRST_ROW];
  for (const table of tables) rows.push((rows.at(-1) ?? FIRST_ROW) + rowsOf(table));
  return rows;
}

function placesOf(table: ProjectTable, row: number, history: readonly HistoryColumn[]): FieldPlaces {
  const places = new Map<FieldPath, CellPlace>();
  const put = (path: FieldPath, at: number, column: number) => places.set(path, { row: at, column });
  if (table.year !== null) put('year', TITLE_ROW, 0);
  put('moneyUnit', UNIT_ROW, 0);
  if (table.weightTotal !== null) put('weightTotal', HEADER_ROW, COLUMN.weight);
  put('agency.code', row, COLUMN.agency);
  put('agency.name', row, COLUMN.agency);
  put('name', row, COLUMN.name);
  put('budget.total', row, COLUMN.total);
  for (const index of table.goals.keys()) put(`goals[${index}]`, row, COLUMN.goals);
  if (table.goals.length === 0) put('goals[0]', row, COLUMN.goals);
  for (const index of table.indicators.keys()) {
    for (const field of ['level1', 'level2', 'level3', 'target', 'weight', 'direction'] as const)
      put(`indicators[${index}].${field}`, row + index, COLUMN[field]);
    history.forEach(({ field }, at) =>
      put(`indicators[${index}].${field}`, row + index, COLUMN_WIDTHS.length + at),
    );
  }
  return places;
}

/** The cell of every field of each project of the list. */
export function placesOfList(tables: readonly ProjectTable[]): FieldPlaces[] {
  const rows = firstRows(tables);
  const history = historyColumns(tables);
  return tables.map((table, index) => placesOf(table, rows[index] ?? FIRST_ROW, history));
}
