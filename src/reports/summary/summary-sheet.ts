import type Big from 'big.js';
import type { Amount } from '../../domain/money';
import { addApprovedTotal, APPROVED_LABEL } from './approved-total';
import { area, areaAddress, cellAddress } from '../../grid/area';
import { addLevel2Rollup, rollupColumns } from './level2-rollup';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { FAULT_FILL, FAULT_FONT } from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { indicatorCountCell } from './indicator-cells';
import { budgetChart, planChart } from './summary-charts';
import {
  amountCell,
  figuresOf,
  formulaCell,
  linkCell,
  plannedCell,
  sumOfNumbers,
  textCell,
  totalFigures,
  type SummaryFigures,
} from './summary-cells';
import type { SummaryInput, SummaryProject } from './summary-input';
import {
  addHeader,
  addStyles,
  COLUMNS,
  FIRST_ROW,
  HEADER_ROW,
  SUMMARY_COLUMN,
  summaryLayout,
  WIDTHS,
} from './summary-layout';
import { rowHeight } from '../../sheet-plan/text-extent';

export { APPROVED_LABEL, readApprovedTotal } from './approved-total';
export type { SummaryInput, SummaryProject } from './summary-input';
export { SUMMARY_COLUMN, summaryLayout, SUMMARY_TITLE } from './summary-layout';

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
  const amount = (field: 'total' | 'fiscal' | 'other') => amountCell(source, field, input.moneyUnit);
  const planned = (date: 0 | 1 | 2 | 3) => plannedCell(source, date, total, figures);
  const totalCell = amount('total');
  const share = figures.total === null ? '' : sum.eq(0) ? 0 : figures.total.div(sum);
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
      totalCell === null
        ? null
        : formulaCell(`IF(ISNUMBER(${total}),IF(${allTotal}=0,0,${total}/${allTotal}),"")`, share),
    ],
    rowHeight([
      [source.sheet, plan.widthOf(SUMMARY_COLUMN.sheet, 1)],
      [source.project.code, plan.widthOf(SUMMARY_COLUMN.code, 1)],
      [source.project.name, plan.widthOf(SUMMARY_COLUMN.name, 1)],
    ]),
  );
}

/** How many projects have no budget that a sum can have, as a formula: their cell holds no number. */
function missingCount(count: number): string {
  return `(${count}-COUNT(${areaAddress(area(FIRST_ROW, SUMMARY_COLUMN.total, count), true)}))`;
}

function addTotals(
  plan: PlanBuilder,
  count: number,
  totals: ReturnType<typeof totalFigures>,
  missing: number,
): void {
  const row = plan.rowCount;
  const sum = (column: number, result: Big | number) =>
    count === 0 ? 0 : formulaCell(sumOfNumbers(area(FIRST_ROW, column, count)), result);
  const missingNow = missingCount(count);
  const label =
    count === 0
      ? '合计'
      : formulaCell(
          `IF(${missingNow}=0,"合计","合计（不含"&${missingNow}&"个项目）")`,
          missing === 0 ? '合计' : `合计（不含${missing}个项目）`,
        );
  const results = [totals.total, totals.fiscal, totals.other, ...totals.planned, totals.indicators];
  const sums = results.map((result, index) => sum(SUMMARY_COLUMN.total + index, result));
  plan.addRow([label, null, null, null, ...sums, sum(SUMMARY_COLUMN.share, totals.total.eq(0) ? 0 : 1)], 26);
  plan.merge(row, 0, 1, SUMMARY_COLUMN.total);
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
  const missing = figures.filter(({ total }) => total === null).length;
  addTotals(plan, count, totals, missing);
  addApprovedTotal(plan, input.approvedTotal, totals.total, {
    column: SUMMARY_COLUMN.total,
    columns: COLUMNS,
    missing,
    missingFormula: count === 0 ? '0' : missingCount(count),
  });
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
      ...(count > 0
        ? [
            {
              area: area(FIRST_ROW, SUMMARY_COLUMN.total, count, 1),
              formula: `NOT(ISNUMBER(${cellAddress(FIRST_ROW, SUMMARY_COLUMN.total)}))`,
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
