import type { Indicator } from '../domain/indicator';
import type { ProjectTable } from '../domain/project-table';

/** A column for what was aimed at, and reached, in an earlier year. */
export interface HistoryColumn {
  field: 'history.beforePrevious' | 'history.previous';
  header: string;
  textOf: (indicator: Indicator) => string | null;
}

const COLUMNS: readonly HistoryColumn[] = [
  {
    field: 'history.beforePrevious',
    header: '前年指标值',
    textOf: ({ history }) => history?.beforePrevious ?? null,
  },
  { field: 'history.previous', header: '上年指标值', textOf: ({ history }) => history?.previous ?? null },
];

/** Width of such a column, in characters. */
export const HISTORY_WIDTH = 20;

/**
 * The columns of earlier years that tables need, the earliest first: a column stands behind all others of its form, and
 * only where an indicator has something in it.
 */
export function historyColumns(tables: readonly ProjectTable[]): HistoryColumn[] {
  return COLUMNS.filter(({ textOf }) =>
    tables.some(({ indicators }) => indicators.some((indicator) => textOf(indicator) !== null)),
  );
}
