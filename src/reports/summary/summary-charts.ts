import type { MoneyUnit } from '../../domain/money';
import { PLAN_MONTHS } from '../../domain/project-table';
import { area } from '../../grid/area';
import type { ChartPlan } from '../../sheet-plan/sheet-plan';
import { FIRST_ROW, SUMMARY_COLUMN } from './summary-layout';

/** A chart of more projects than this cannot be read. */
const MOST_BARS = 30;

/** Rows that a chart covers at least, each of Excel's default height, and at most, so that any page holds it. */
const LEAST_ROWS = 15;
const MOST_ROWS = 28;

/** Points of the rows below the tables, which have no heights of their own. */
export const CHART_ROW = 15;

/** Rows that the charts of so many projects cover, with one above them. */
export function chartRows(count: number): number {
  return 1 + Math.min(MOST_ROWS, Math.max(LEAST_ROWS, count + 6));
}

/** Where charts stand: below the tables, as wide as they are, so that they are printed with them. */
export interface ChartPlace {
  /** Projects of the first block. */
  count: number;
  totalsRow: number;
  /** The first row for charts. */
  row: number;
  /** Columns of the tables. */
  columns: number;
  unit: MoneyUnit;
}

/** Budget by project, the first {@link MOST_BARS} of them in their order, and beside it the cumulative planned spending. */
export function summaryCharts({ count, totalsRow, row, columns, unit }: ChartPlace): ChartPlan[] {
  const bars = Math.min(count, MOST_BARS);
  const part = bars < count ? `，前${bars}个项目` : '';
  const dates = PLAN_MONTHS.length;
  const left = SUMMARY_COLUMN.fiscal;
  return [
    {
      name: 'PerfTargetBudgetChart',
      kind: 'barClustered',
      title: `各项目预算数（${unit}${part}）`,
      categories: area(FIRST_ROW, SUMMARY_COLUMN.name, bars),
      series: [{ name: '预算数', values: area(FIRST_ROW, SUMMARY_COLUMN.total, bars) }],
      position: area(row, 0, chartRows(count) - 1, left),
    },
    {
      name: 'PerfTargetPlanChart',
      kind: 'line',
      title: `累计支出计划（${unit}）`,
      categories: area(FIRST_ROW - 1, SUMMARY_COLUMN.planned, 1, dates),
      series: [{ name: '累计支出计划', values: area(totalsRow, SUMMARY_COLUMN.planned, 1, dates) }],
      position: area(row, left, LEAST_ROWS, columns - left),
    },
  ];
}
