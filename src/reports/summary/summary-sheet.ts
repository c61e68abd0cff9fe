import type Big from 'big.js';
import type { Amount } from '../../domain/money';
import { PLAN_MONTHS } from '../../domain/project-table';
import { addApprovedTotal, APPROVED_LABEL } from './approved-total';
import { area, areaAddress, cellAddress } from '../../grid/area';
import { addLevel2Rollup, rollupColumns } from './level2-rollup';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import {
  FAULT_FILL,
  FAULT_FONT,
  HEADER_STYLE,
  INPUT_FILL,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { budgetChart, planChart } from './summary-charts';
import {
  amountCell,
  figuresOf,
  formulaCell,
  indicatorCountCell,
  linkCell,
  plannedCell,
  textCell,
  totalFigures,
  type SummaryFigures,
} from './summary-cells';
import type { SummaryInput, SummaryProject } from './summary-input';
import { rowHeight } from '../../sheet-plan/text-extent';

export { APPROVED_LABEL, readApprovedTotal } from './approved-total';
export type { SummaryInput, SummaryProject } from './summary-input';

export const SUMMARY_TITLE = '项目绩效目标汇总表';

const WIDTHS: readonly number[] = [6, 20, 30, 26, 12, 12, 12, 11, 11, 11, 11, 9, 10];
/** Columns of the first block. */
export const SUMMARY_COLUMN = {
  no: 0,
  sheet: 1,
  code: 2,
  name: 3,
  total: 4,
  planned: 7,
  indicators: 11,
  share: 12,
} as const;
const COLUMNS = WIDTHS.length;
const HEADER_ROW = 2;
const FIRST_ROW = 4;
const MONEY_FORMAT = '#,##0.00';

/** The rows of the first block of a summary of `count` projects; all others stand below it. */
export function summaryLayout(count: number): {
  firstRow: number;
  totalsRow: number;
  controlRow: number;
  approved: { row: number; column: number };
} {
  const totalsRow = FIRST_ROW + count;
  const controlRow = totalsRow + 1;
  return {
    firstRow: FIRST_ROW,
    totalsRow,
    controlRow,
    approved: { row: controlRow, column: SUMMARY_COLUMN.total },
  };
}

function addHeader(plan: PlanBuilder, { agency, moneyUnit }: SummaryInput): void {
  plan.addRow([SUMMARY_TITLE], TITLE_HEIGHT);
  plan.merge(0, 0, 1, COLUMNS);
  const second: CellContent[] = Array.from({ length: COLUMNS }, () => null);
  second[0] = agency ?? null;
  second[SUMMARY_COLUMN.indicators] = `单位：${moneyUnit}`;
  plan.addRow(second, 22);
  plan.merge(1, 0, 1, SUMMARY_COLUMN.indicators);
  plan.merge(1, SUMMARY_COLUMN.indicators, 1, COLUMNS - SUMMARY_COLUMN.indicators);
  const upper = [
    '序号',
    '工作表',
    '项目编码',
    '项目名称',
    '预算数',
    '财政资金',
    '其他资金',
    '按计划累计支出',
  ];
  plan.addRow([...upper, null, null, null, '指标数', '占总额比例'], 22);
  const lower: CellContent[] = Array.from({ length: COLUMNS }, () => null);
  PLAN_MONTHS.forEach((month, index) => (lower[SUMMARY_COLUMN.planned + index] = `${month}月底`));
  plan.addRow(lower, 22);
  plan.merge(HEADER_ROW, SUMMARY_COLUMN.planned, 1, PLAN_MONTHS.length);
  for (let column = 0; column < COLUMNS; column += 1) {
    if (lower[column] === null) plan.merge(HEADER_ROW, column, 2, 1);
  }
}

function addProject(
  plan: PlanBuilder,
  source: SummaryProject,
  index: number,
  input: SummaryInput,
  figures: SummaryFigures,
  sum: Amount,
): void {
  const row = FIRST_ROW + index;
  const { totalsRow } = summaryLayout(input.projects.length);
  const total = `$${cellAddress(row, SUMMARY_COLUMN.total)}`;
  const allTotal = cellAddress(totalsRow, SUMMARY_COLUMN.total, true);
  const amount = (field: 'total' | 'fiscal' | 'other') => amountCell(source, field, input.moneyUnit, figures);
  const planned = (date: 0 | 1 | 2 | 3) => plannedCell(source, date, total, figures);
  const totalCell = amount('total');
  const share = sum.eq(0) ? 0 : figures.total.div(sum);
  plan.addRow(
    [
      index + 1,
      linkCell(source),
      textCell(source, 'code'),
      textCell(source, 'name'),
      totalCell,
      amount('fiscal'),
      amount('other'),
      planned(0),
      planned(1),
      planned(2),
      planned(3),
      indicatorCountCell(source, figures),
      totalCell === null ? null : formulaCell(`IF(${allTotal}=0,0,${total}/${allTotal})`, share),
    ],
    rowHeight([
      [source.sheet, plan.widthOf(SUMMARY_COLUMN.sheet, 1)],
      [source.project.code, plan.widthOf(SUMMARY_COLUMN.code, 1)],
      [source.project.name, plan.widthOf(SUMMARY_COLUMN.name, 1)],
    ]),
  );
}

function addTotals(plan: PlanBuilder, count: number, totals: SummaryFigures): void {
  const row = plan.rowCount;
  const sum = (column: number, result: Big | number) =>
    count === 0 ? 0 : formulaCell(`SUM(${areaAddress(area(FIRST_ROW, column, count))})`, result);
  const results = [totals.total, totals.fiscal, totals.other, ...totals.planned, totals.indicators];
  const sums = results.map((result, index) => sum(SUMMARY_COLUMN.total + index, result));
  plan.addRow(['合计', null, null, null, ...sums, sum(SUMMARY_COLUMN.share, totals.total.eq(0) ? 0 : 1)], 26);
  plan.merge(row, 0, 1, SUMMARY_COLUMN.total);
}

function addStyles(plan: PlanBuilder, count: number): void {
  const { totalsRow, controlRow } = summaryLayout(count);
  plan.style(area(0, 0, 1, COLUMNS), TITLE_STYLE);
  plan.style(area(1, 0, 1, SUMMARY_COLUMN.indicators), { horizontal: 'left' });
  plan.style(area(1, SUMMARY_COLUMN.indicators, 1, COLUMNS - SUMMARY_COLUMN.indicators), {
    horizontal: 'right',
  });
  plan.style(area(HEADER_ROW, 0, controlRow - HEADER_ROW + 1, COLUMNS), { border: true });
  plan.style(area(HEADER_ROW, 0, 2, COLUMNS), HEADER_STYLE);
  plan.style(area(FIRST_ROW, SUMMARY_COLUMN.sheet, count, 1), {
    horizontal: 'left',
    fontColor: '#0563C1',
    underline: true,
  });
  plan.style(area(FIRST_ROW, SUMMARY_COLUMN.name, count, 1), { horizontal: 'left' });
  plan.style(
    area(FIRST_ROW, SUMMARY_COLUMN.total, count + 2, SUMMARY_COLUMN.indicators - SUMMARY_COLUMN.total),
    {
      horizontal: 'right',
      numberFormat: MONEY_FORMAT,
    },
  );
  plan.style(area(FIRST_ROW, SUMMARY_COLUMN.share, count + 1, 1), { numberFormat: '0.00%' });
  plan.style(area(totalsRow, 0, 2, COLUMNS), { bold: true });
  plan.style(area(controlRow, SUMMARY_COLUMN.total), { fill: INPUT_FILL });
  plan.style(area(controlRow, SUMMARY_COLUMN.planned, 1, COLUMNS - SUMMARY_COLUMN.planned), {
    horizontal: 'left',
  });
}

/**
 * Lays out the summary of a department's projects: every figure a live formula onto the project sheets, a row of
 * sums, a row that compares with the approved total, the roll-up by level 2 and two charts. What a sheet lacks
 * (no cell in its origin) is left empty.
 */
export function planSummarySheet(input: SummaryInput, sheetName: string): SheetPlan {
  const { projects } = input;
  const count = projects.length;
  const { totalsRow, approved, controlRow } = summaryLayout(count);
  const tableColumns = Math.max(COLUMNS, rollupColumns(projects, SUMMARY_COLUMN.total));
  const beside = Array.from({ length: tableColumns - COLUMNS }, () => 11);
  const plan = new PlanBuilder('summary', [...WIDTHS, ...beside]);
  const figures = projects.map(({ project }) => figuresOf(project, input.moneyUnit));
  const totals = totalFigures(figures);

  addHeader(plan, input);
  projects.forEach((source, index) => addProject(plan, source, index, input, figures[index]!, totals.total));
  addTotals(plan, count, totals);
  addApprovedTotal(plan, input.approvedTotal, totals.total, SUMMARY_COLUMN.total, COLUMNS);
  addStyles(plan, count);
  addLevel2Rollup(plan, projects, figures, {
    firstColumn: SUMMARY_COLUMN.total,
    countRow: FIRST_ROW,
    countColumn: SUMMARY_COLUMN.indicators,
    nameColumn: SUMMARY_COLUMN.name,
  });

  const code = cellAddress(FIRST_ROW, SUMMARY_COLUMN.code);
  const codes = areaAddress(area(FIRST_ROW, SUMMARY_COLUMN.code, count), true);
  const control = cellAddress(controlRow, SUMMARY_COLUMN.total + 2, true);
  const fault = { fill: FAULT_FILL, fontColor: FAULT_FONT };
  const chartPlace = {
    count,
    firstRow: FIRST_ROW,
    totalsRow,
    column: tableColumns + 1,
    unit: input.moneyUnit,
  };
  return plan.build({
    name: sheetName,
    page: {
      orientation: 'landscape',
      titleRows: { first: HEADER_ROW, last: HEADER_ROW + 1 },
      printArea: area(0, 0, plan.rowCount, tableColumns),
    },
    frozenRows: FIRST_ROW,
    validations: [
      {
        area: area(approved.row, approved.column),
        rule: { type: 'decimal', min: 0, max: 1e12 },
        severity: 'stop',
        title: APPROVED_LABEL,
        message: `请填写不小于0的数字，单位为${input.moneyUnit}。`,
      },
    ],
    conditionalFormats: [
      ...(count > 1
        ? [
            {
              area: area(FIRST_ROW, SUMMARY_COLUMN.code, count, 1),
              formula: `AND(LEN(${code})>0,COUNTIF(${codes},${code})>1)`,
              ...fault,
            },
          ]
        : []),
      {
        area: area(controlRow, SUMMARY_COLUMN.total + 2, 1, COLUMNS - SUMMARY_COLUMN.total - 2),
        formula: `AND(ISNUMBER(${control}),${control}<>0)`,
        ...fault,
      },
    ],
    charts:
      count === 0
        ? []
        : [
            budgetChart(SUMMARY_COLUMN.name, SUMMARY_COLUMN.total, chartPlace),
            planChart(SUMMARY_COLUMN.planned, chartPlace),
          ],
    tabColor: '#C00000',
  });
}
