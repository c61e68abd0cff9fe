import { agencyText } from '../../domain/agency';
import type { Indicator } from '../../domain/indicator';
import type { ProjectTable } from '../../domain/project-table';
import { splitTargetValue } from '../../domain/target-form';
import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import {
  amountFormat,
  HEADER_STYLE,
  TEXT_FORMAT,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight, textHeight } from '../../sheet-plan/text-extent';
import { HISTORY_WIDTH, historyColumns, type HistoryColumn } from '../history-columns';
import { goalsText } from '../layout-parts';
import { listGuards } from './list-guards';
import {
  COLUMN,
  COLUMN_WIDTHS,
  FIRST_ROW,
  HEADER_ROW,
  NAME_WANTED,
  PROJECT_COLUMNS,
  rowsOf,
  TITLE_ROW,
  UNIT_ROW,
} from './list-layout';

const LIST_TITLE = '部门预算项目绩效目标申报表';

/** The columns up to the weights. */
const HEADER = [
  '单位名称',
  '项目名称',
  '预算数',
  '年度目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
];

const LEAST_HEIGHT = 26;

function indicatorCells(indicator: Indicator | undefined, history: readonly HistoryColumn[]): CellContent[] {
  if (!indicator) return [];
  const { level1, level2, level3, target, weight, direction } = indicator;
  const { comparator, value, unit } = target
    ? splitTargetValue(target)
    : { comparator: null, value: null, unit: null };
  const earlier = history.map(({ textOf }) => textOf(indicator));
  return [level1, level2, level3, comparator, value, unit, weight?.toNumber() ?? null, direction, ...earlier];
}

/** Points of height that the texts of a project lack beyond the rows of its indicators, for each of the rows. */
function extraHeight(plan: PlanBuilder, texts: readonly CellContent[], heights: readonly number[]): number {
  const present = heights.reduce((sum, height) => sum + height, 0);
  const needed = Math.max(
    ...texts.map((text, column) =>
      typeof text === 'string' ? textHeight(text, plan.widthOf(column, 1)) : 0,
    ),
  );
  return Math.max(0, Math.ceil((needed - present) / heights.length));
}

function addProject(plan: PlanBuilder, table: ProjectTable, history: readonly HistoryColumn[]): void {
  const first = plan.rowCount;
  const count = rowsOf(table);
  const ofProject = [
    agencyText(table.agency),
    table.name ?? NAME_WANTED,
    table.budget.total?.toNumber() ?? null,
    goalsText(table),
  ];
  const rows = Array.from({ length: count }, (_, index) => indicatorCells(table.indicators[index], history));
  const heights = rows.map((cells) =>
    rowHeight(
      cells.map((content, index) => [
        typeof content === 'string' ? content : null,
        plan.widthOf(PROJECT_COLUMNS + index, 1),
      ]),
      LEAST_HEIGHT,
    ),
  );
  const extra = extraHeight(plan, ofProject, heights);
  rows.forEach((cells, index) => {
    const head = index === 0 ? ofProject : ofProject.map(() => null);
    plan.addRow([...head, ...cells], Math.min(409, (heights[index] ?? LEAST_HEIGHT) + extra));
  });
  for (let column = 0; column < PROJECT_COLUMNS; column += 1) plan.merge(first, column, count, 1);
}

/**
 * Lays out projects as one list, a row an indicator, with what is said of the project merged down over its rows, and what
 * earlier years say of it behind them. All are of one year and one money unit.
 */
export function planList(tables: readonly ProjectTable[], sheetName: string): SheetPlan {
  const history = historyColumns(tables);
  const columns = COLUMN_WIDTHS.length + history.length;
  const plan = new PlanBuilder('project', [...COLUMN_WIDTHS, ...history.map(() => HISTORY_WIDTH)]);
  const { year = null, moneyUnit = null, weightTotal = null } = tables[0] ?? {};
  plan.addRow([year === null ? LIST_TITLE : `${LIST_TITLE}（${year}年度）`], TITLE_HEIGHT);
  plan.addRow([`金额单位：${moneyUnit ?? ''}`], 22);
  const weights = weightTotal === null ? '权重' : `权重（${weightTotal.toFixed()}）`;
  plan.addRow([...HEADER, weights, '指标方向性', ...history.map(({ header }) => header)], 34);
  for (const row of [TITLE_ROW, UNIT_ROW]) plan.merge(row, 0, 1, columns);
  for (const table of tables) addProject(plan, table, history);

  const rows = plan.rowCount - FIRST_ROW;
  const column = (at: number, count = 1) => area(FIRST_ROW, at, rows, count);
  plan.style(area(TITLE_ROW, 0, 1, columns), TITLE_STYLE);
  plan.style(area(UNIT_ROW, 0, 1, columns), { horizontal: 'right' });
  plan.style(area(HEADER_ROW, 0, rows + 1, columns), { border: true });
  plan.style(area(HEADER_ROW, 0, 1, columns), HEADER_STYLE);
  // Names of any length keep from the border where they stand at the left.
  plan.style(column(COLUMN.agency, 2), { horizontal: 'left', numberFormat: TEXT_FORMAT });
  plan.style(column(COLUMN.total), { numberFormat: amountFormat(moneyUnit) });
  plan.style(column(COLUMN.goals), { horizontal: 'left', numberFormat: TEXT_FORMAT });
  plan.style(column(COLUMN.level3), { horizontal: 'left' });
  plan.style(column(COLUMN.comparator, 3), { numberFormat: TEXT_FORMAT });
  if (history.length > 0)
    plan.style(column(COLUMN_WIDTHS.length, history.length), { numberFormat: TEXT_FORMAT });
  return plan.build({
    name: sheetName,
    page: { orientation: 'landscape', titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    frozenRows: FIRST_ROW,
    ...listGuards(tables),
    tabColor: '#2F75B5',
  });
}
