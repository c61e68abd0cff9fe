import Big from 'big.js';
import { PLAN_MONTHS, type ProjectTable } from '../../domain/project-table';
import { area, cellAddress } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { amountFormat, HEADER_STYLE, LABEL_FILL } from '../../sheet-plan/sheet-look';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';
import { actualContent } from '../actual-cell';
import { executionCells, type ExecutionCells } from '../execution-cells';
import {
  addHead,
  MONEY_HEADER_ROW,
  moneyLabel,
  styleHead,
  styleIndicators,
  TOTAL_ROW,
} from '../follow-up-head';
import { goalsText, level1Runs } from '../layout-parts';
import { linkedText, referenceTo, type LinkedTable } from '../linked-table';
import { contentValue } from '../stated-figure';
import { monitoringGuards, type BehindLimits } from './monitoring-guards';
import {
  COLUMN,
  COLUMN_WIDTHS,
  COLUMNS,
  GOALS_ROW,
  MONEY,
  monitoringRows,
  PLANNED_ROW,
  REASON_ROW,
  type MonitoringRows,
} from './monitoring-layout';

/** What a monitoring follows: the targets on another sheet, and up to which month's end (1-12) it looks. */
export interface Monitored {
  linked: LinkedTable | null;
  /** Null takes what the table tells. */
  month: number | null;
  limits: BehindLimits;
}

/** The cell says by itself that it is no rate. */
const DEVIATION_FORMAT = '"偏差"+0.00%;"偏差"-0.00%;"偏差"0.00%';

const REASON_LABEL = '支出偏差原因及改进措施';

/** `1-8月`; nothing where the months are not told. */
const monthsOf = (month: number | null) => (month === null ? '' : `1-${month}月`);

/** The last date of the spending plan by the end of a month, by its index; null before the first. */
export function planIndexOf(month: number): 0 | 1 | 2 | 3 | null {
  const index = PLAN_MONTHS.reduce((found, date, at) => (date <= month ? at : found), -1);
  return index < 0 ? null : (index as 0 | 1 | 2 | 3);
}

/** The share that a cell of the spending plan holds, as a fraction: it may be typed as 25% or as 25. */
export const shareFraction = (cell: string) => `IF(${cell}>1,${cell}/100,${cell})`;

/** What was to be spent by the end of the month: the plan's share of the year's budget, by formula from the targets. */
function plannedCells({ linked, month }: Monitored): { label: CellContent; amount: CellContent } {
  const label = '按计划应支出';
  if (linked === null || month === null) return { label, amount: null };
  const index = planIndexOf(month);
  if (index === null) return { label: `${label}（0%）`, amount: 0 };
  const share = referenceTo(linked, `plan[${index}]`);
  if (share === null) return { label, amount: null };
  const fraction = shareFraction(share);
  const percent = linked.project.plan[index];
  const budget = linked.project.budget.total;
  const total = cellAddress(TOTAL_ROW, MONEY.initial);
  return {
    label: {
      formula: `IF(ISNUMBER(${share}),"${label}（"&TEXT(${fraction},"0%")&"）","${label}")`,
      result: percent === null ? label : `${label}（${percent}%）`,
    },
    amount: {
      formula: `IF(AND(ISNUMBER(${share}),ISNUMBER(${total})),ROUND(${total}*${fraction},6),"")`,
      result: percent === null || budget === null ? '' : budget.times(percent).div(100).round(6).toNumber(),
    },
  };
}

/** How far the rate is from the plan, as a fraction; nothing where one of them is not known. */
function deviationCell(
  { budget, execution }: ProjectTable,
  { percent }: Pick<ExecutionCells, 'percent'>,
  planned: CellContent,
): CellContent {
  const [rate, amount, spendable] = [
    cellAddress(TOTAL_ROW, MONEY.rate),
    cellAddress(PLANNED_ROW, MONEY.executed),
    cellAddress(TOTAL_ROW, MONEY.budget),
  ];
  const [due, most] = [contentValue(planned), execution?.budget ?? budget.total];
  const isKnown = percent !== null && typeof due === 'number' && most !== null && !most.eq(0);
  return {
    formula:
      `IF(AND(ISNUMBER(${rate}),ISNUMBER(${amount}),ISNUMBER(${spendable})),` +
      `IF(${spendable}=0,"",ROUND(${rate}-${amount}/${spendable},10)),"")`,
    result: isKnown ? percent.div(100).minus(new Big(due).div(most)).round(10).toNumber() : '',
  };
}

function addMoney(plan: PlanBuilder, table: ProjectTable, monitored: Monitored): void {
  const { moneyUnit, execution } = table;
  const { linked, month } = monitored;
  const header: CellContent[] = [moneyLabel(moneyUnit), null, null, '年初预算数', '全年预算数'];
  header[MONEY.executed] = `${monthsOf(month)}执行数`;
  header[MONEY.rate] = '执行率';
  header[MONEY.forecast] = '全年预计执行数';
  plan.addRow(header, 26);
  const cells = executionCells(table, linked, {
    budget: cellAddress(TOTAL_ROW, MONEY.budget),
    executed: cellAddress(TOTAL_ROW, MONEY.executed),
  });
  const total: CellContent[] = [null, '年度资金总额：'];
  total[MONEY.initial] = cells.initial;
  total[MONEY.budget] = cells.budget;
  total[MONEY.executed] = cells.executed;
  total[MONEY.rate] = cells.rate;
  total[MONEY.forecast] = execution?.forecast?.toNumber() ?? null;
  plan.addRow(total, 26);
  const { label, amount } = plannedCells(monitored);
  const planned: CellContent[] = [null, label];
  planned[MONEY.executed] = amount;
  planned[MONEY.rate] = deviationCell(table, cells, amount);
  plan.addRow(planned, 26);
  const { spendingReason } = table;
  const texts = [
    [REASON_LABEL, plan.widthOf(0, 1)],
    [spendingReason, plan.widthOf(1, COLUMNS - 1)],
  ] as const;
  plan.addRow([REASON_LABEL, spendingReason], rowHeight(texts, 34));
  plan.merge(MONEY_HEADER_ROW, 0, 3, 1);
  for (const row of [MONEY_HEADER_ROW, TOTAL_ROW, PLANNED_ROW]) plan.merge(row, 1, 1, 2);
  plan.merge(REASON_ROW, 1, 1, COLUMNS - 1);
}

function addIndicators(
  plan: PlanBuilder,
  table: ProjectTable,
  { headerRow, indicatorRow, rows }: MonitoringRows,
  { linked, month }: Monitored,
): void {
  const header: CellContent[] = ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值'];
  header[COLUMN.actual] = `${monthsOf(month)}完成情况`;
  header[COLUMN.prospect] = '完成目标可能性';
  header[COLUMN.reason] = '偏差原因分析及改进措施';
  plan.addRow(header, 34);
  const runs = level1Runs(table);
  const startsRun = new Set(runs.map(([first]) => first));
  table.indicators.forEach((indicator, index) => {
    const { level1, level2, level3, target, prospect, reason } = indicator;
    const path = (field: string) => `indicators[${index}].${field}`;
    const texts = [level2, level3, target?.written ?? null, null, null, reason];
    plan.addRow(
      [
        null,
        startsRun.has(index) ? level1 : null,
        linkedText(linked, path('level2'), level2),
        linkedText(linked, path('level3'), level3),
        linkedText(linked, path('target'), target?.written ?? null),
        actualContent(indicator),
        prospect,
        reason,
      ],
      rowHeight(
        texts.map((text, at) => [text, plan.widthOf(at + COLUMN.level2, 1)]),
        30,
      ),
    );
  });
  if (table.indicators.length === 0) plan.addRow([], 30);
  plan.merge(headerRow, COLUMN.label, rows - headerRow, 1);
  for (const [first, count] of runs) plan.merge(indicatorRow + first, COLUMN.level1, count, 1);
}

function addStyles(
  plan: PlanBuilder,
  table: ProjectTable,
  layout: MonitoringRows,
  linked: LinkedTable | null,
): void {
  const { headerRow, indicatorRow, rows } = layout;
  const label = { fill: LABEL_FILL };
  styleHead(plan, linked);
  plan.style(area(TOTAL_ROW, 1, 2, 2), { ...label, horizontal: 'left' });
  plan.style(area(REASON_ROW, 1, 1, COLUMNS - 1), { horizontal: 'left' });
  plan.style(area(TOTAL_ROW, MONEY.initial, 2, COLUMNS - MONEY.initial), {
    numberFormat: amountFormat(table.moneyUnit),
  });
  plan.style(area(TOTAL_ROW, MONEY.rate), { numberFormat: '0.00%' });
  plan.style(area(PLANNED_ROW, MONEY.rate), { numberFormat: DEVIATION_FORMAT });
  plan.style(area(GOALS_ROW, 1, headerRow - GOALS_ROW, COLUMNS - 1), { horizontal: 'left' });
  plan.style(area(headerRow, 0, 1, COLUMNS), HEADER_STYLE);
  styleIndicators(plan, table.indicators, { row: indicatorRow, rows: rows - indicatorRow }, COLUMN, linked);
}

/**
 * Lays out the monitoring of one project (财预〔2019〕136号): money with what was spent and what was planned to be spent
 * by then, and the indicators with what was achieved so far and whether the year's target will be met. Lights are
 * conditional formats.
 */
export function planMonitoring(table: ProjectTable, sheetName: string, monitored: Monitored): SheetPlan {
  const rows = monitoringRows(table);
  const months = { ...monitored, month: monitored.month ?? table.month ?? null };
  const plan = new PlanBuilder('project', COLUMN_WIDTHS);
  addHead(plan, '项目支出绩效运行监控表', table, monitored.linked);
  addMoney(plan, table, months);
  plan.addTallRow(['年度目标', goalsText(table)], rows.goalsHeights);
  plan.merge(GOALS_ROW, 0, rows.goalsHeights.length, 1);
  plan.merge(GOALS_ROW, 1, rows.goalsHeights.length, COLUMNS - 1);
  addIndicators(plan, table, rows, months);
  addStyles(plan, table, rows, monitored.linked);
  return plan.build({
    name: sheetName,
    page: { orientation: 'portrait', titleRows: { first: rows.headerRow, last: rows.headerRow } },
    ...monitoringGuards(table, rows, monitored.limits),
    tabColor: '#C65911',
  });
}
