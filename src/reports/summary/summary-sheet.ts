import { APPROVED_LABEL } from './approved-total';
import { area, areaAddress, cellAddress } from '../../grid/area';
import { addRollup, rollupColumns } from './level2-rollup';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { FAULT_FILL, FAULT_FONT } from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { budgetChart, planChart } from './summary-charts';
import { contentsOf, type SummaryContents } from './summary-contents';
import type { SummaryInput } from './summary-input';
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

/**
 * Lays out the summary of a department's projects: every figure a live formula onto the project sheets, a row of
 * sums, a row that compares with the approved total, the roll-up by level 2 and two charts. What a sheet lacks
 * (no cell in its origin) is left empty.
 */
export function planSummarySheet(input: SummaryInput, sheetName: string): SheetPlan {
  return layOutSummary(contentsOf(input), sheetName);
}

/** Adds the rows of the first block below its headings. */
function addRows(plan: PlanBuilder, { lines, totals, control }: SummaryContents): void {
  for (const { cells, sheet, code, name } of lines)
    plan.addRow(
      cells,
      rowHeight([
        [sheet, plan.widthOf(SUMMARY_COLUMN.sheet, 1)],
        [code, plan.widthOf(SUMMARY_COLUMN.code, 1)],
        [name, plan.widthOf(SUMMARY_COLUMN.name, 1)],
      ]),
    );
  const totalsRow = plan.addRow(totals, 26);
  plan.merge(totalsRow, 0, 1, SUMMARY_COLUMN.total);
  const controlRow = plan.addRow(control, 26);
  plan.merge(controlRow, 0, 1, SUMMARY_COLUMN.total);
  plan.merge(controlRow, SUMMARY_COLUMN.planned, 1, COLUMNS - SUMMARY_COLUMN.planned);
}

/** The plan of a summary with these contents. */
export function layOutSummary(contents: SummaryContents, sheetName: string): SheetPlan {
  const { lines, rollup, moneyUnit } = contents;
  const count = lines.length;
  const { totalsRow, approved, controlRow } = summaryLayout(count);
  const tableColumns = Math.max(COLUMNS, rollupColumns(rollup?.names.length ?? 0));
  const beside = Array.from({ length: tableColumns - COLUMNS }, () => 11);
  const plan = new PlanBuilder('summary', [...WIDTHS, ...beside]);
  addHeader(plan, contents);
  addRows(plan, contents);
  addStyles(plan, count);
  if (rollup) addRollup(plan, rollup);

  const code = cellAddress(FIRST_ROW, SUMMARY_COLUMN.code);
  const codes = areaAddress(area(FIRST_ROW, SUMMARY_COLUMN.code, count), true);
  const control = cellAddress(controlRow, SUMMARY_COLUMN.total + 2, true);
  const fault = { fill: FAULT_FILL, fontColor: FAULT_FONT };
  const chartPlace = {
    count,
    firstRow: FIRST_ROW,
    totalsRow,
    column: tableColumns + 1,
    unit: moneyUnit,
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
        message: `请填写不小于0的数字，单位为${moneyUnit}。`,
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
