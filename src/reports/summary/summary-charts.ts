import type { MoneyUnit } from '../../domain/money';
import { PLAN_MONTHS } from '../../domain/project-table';
import { area } from '../../grid/area';
import type { ChartPlan } from '../../sheet-plan/sheet-plan';

/** Columns right of the tables that a chart covers, each of Excel's default width. */
const CHART_COLUMNS = 9;

/** A chart of more projects than this cannot be read. */
const MOST_BARS = 40;

/** Where the first block of the summary stands, and the first column free for charts. */
export interface ChartPlace {
  count: number;
  firstRow: number;
  totalsRow: number;
  column: number;
  unit: MoneyUnit;
}

/** Rows that the chart of budgets covers: more bars, more rows. */
function budgetChartRows({ count }: ChartPlace): number {
  return Math.max(12, Math.min(count, MOST_BARS) + 4);
}

/** Budget by project, the first {@link MOST_BARS} of them. */
export function budgetChart(nameColumn: number, totalColumn: number, place: ChartPlace): ChartPlan {
  const bars = Math.min(place.count, MOST_BARS);
  const part = bars < place.count ? `，前${bars}个项目` : '';
  return {
    name: 'PerfTargetBudgetChart',
    kind: 'barClustered',
    title: `各项目预算数（${place.unit}${part}）`,
    categories: area(place.firstRow, nameColumn, bars),
    series: [{ name: '预算数', values: area(place.firstRow, totalColumn, bars) }],
    position: area(1, place.column, budgetChartRows(place), CHART_COLUMNS),
  };
}

/** Cumulative planned spending of all projects by the four dates. */
export function planChart(plannedColumn: number, place: ChartPlace): ChartPlan {
  const dates = PLAN_MONTHS.length;
  return {
    name: 'PerfTargetPlanChart',
    kind: 'line',
    title: `累计支出计划（${place.unit}）`,
    categories: area(place.firstRow - 1, plannedColumn, 1, dates),
    series: [{ name: '累计支出计划', values: area(place.totalsRow, plannedColumn, 1, dates) }],
    position: area(2 + budgetChartRows(place), place.column, 12, CHART_COLUMNS),
  };
}
