import { APPROVED_LABEL } from './approved-total';
import { area, areaAddress, cellAddress } from '../../grid/area';
import { addRollup } from './level2-rollup';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { FAULT_FILL, FAULT_FONT } from '../../sheet-plan/sheet-look';
import type { CellContent, ConditionalFormat, SheetPlan } from '../../sheet-plan/sheet-plan';
import { GONE, REFRESH } from './status';
import { CHART_ROW, chartRows, summaryCharts } from './summary-charts';
import { contentsOf, type SummaryContents } from './summary-contents';
import type { SummaryInput } from './summary-input';
import {
  addHeader,
  addStyles,
  COLUMNS,
  FIRST_ROW,
  HEADER_ROW,
  rollupColumns,
  STATUS,
  SUMMARY_COLUMN,
  summaryLayout,
  WIDTHS,
  WORKINGS,
  workingsColumn,
} from './summary-layout';
import { leftOnPage, PIXEL_POINTS, printedHeights } from '../../sheet-plan/page-fit';
import { columnPixels, rowHeight } from '../../sheet-plan/text-extent';

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

/** Adds the rows of the first block below its headings, with the workings beside them. */
function addRows(plan: PlanBuilder, { lines, totals, control, workings, rollup }: SummaryContents): void {
  const at = workingsColumn(rollup?.names.length ?? 0);
  const beside = (cells: readonly CellContent[], index: number): CellContent[] => [
    ...Array.from({ length: at }, (_, column) => cells[column] ?? null),
    ...(workings[index] ?? []),
  ];
  lines.forEach(({ cells, code, name }, index) =>
    plan.addRow(
      beside(cells, index),
      rowHeight([
        [code, plan.widthOf(SUMMARY_COLUMN.code, 1)],
        [name, plan.widthOf(SUMMARY_COLUMN.name, 1)],
      ]),
    ),
  );
  const totalsRow = plan.addRow(beside(totals, lines.length), 26);
  plan.merge(totalsRow, 0, 1, SUMMARY_COLUMN.total);
  const controlRow = plan.addRow(beside(control, lines.length + 1), 26);
  plan.merge(controlRow, 0, 1, SUMMARY_COLUMN.total);
  plan.merge(controlRow, SUMMARY_COLUMN.planned, 1, COLUMNS - SUMMARY_COLUMN.planned);
}

/** The look of what may be wrong, as Excel has it for neither good nor bad. */
const NEUTRAL = { fill: '#FFEB9C', fontColor: '#7F5200' };

/** The formats that mark what is wrong on the sheet itself. */
function guards(count: number): ConditionalFormat[] {
  const { controlRow } = summaryLayout(count);
  const fault = { fill: FAULT_FILL, fontColor: FAULT_FONT };
  const code = cellAddress(FIRST_ROW, SUMMARY_COLUMN.code);
  const codes = areaAddress(area(FIRST_ROW, SUMMARY_COLUMN.code, count), true);
  const control = cellAddress(controlRow, SUMMARY_COLUMN.total + 2, true);
  const status = cellAddress(STATUS.row, STATUS.column, true);
  const says = (words: string) => `ISNUMBER(SEARCH("${words}",${status}))`;
  const statusArea = area(STATUS.row, STATUS.column, 1, SUMMARY_COLUMN.indicators - STATUS.column);
  return [
    { area: statusArea, formula: says(GONE), ...fault },
    { area: statusArea, formula: `AND(${says(REFRESH)},NOT(${says(GONE)}))`, ...NEUTRAL },
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
  ];
}

/** Leaves the rest of a page empty where the charts would be cut by its end. */
function beginPage(plan: PlanBuilder, columns: number, count: number): void {
  const widths = plan.widths.slice(0, columns).map((width) => columnPixels(width) * PIXEL_POINTS);
  const heights = printedHeights(plan.rowHeights);
  const repeated = heights.slice(HEADER_ROW, FIRST_ROW).reduce((sum, height) => sum + height, 0);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const left = leftOnPage({ width, heights, repeated, orientation: 'landscape' });
  if (left >= chartRows(count) * CHART_ROW) return;
  // Low rows, a little more than fits: programs differ by some points in what a page holds.
  for (let filled = 0; filled < left + CHART_ROW; filled += CHART_ROW) plan.addRow([], CHART_ROW);
}

/** The plan of a summary with these contents. */
export function layOutSummary(contents: SummaryContents, sheetName: string): SheetPlan {
  const { lines, rollup, moneyUnit, workings } = contents;
  const count = lines.length;
  const { totalsRow, approved } = summaryLayout(count);
  const names = rollup?.names.length ?? 0;
  const tableColumns = Math.max(COLUMNS, rollupColumns(names));
  const beside = Array.from({ length: tableColumns - COLUMNS }, () => 11);
  const hidden = workings.length === 0 ? [] : Array.from({ length: 1 + WORKINGS.width }, () => 11);
  const plan = new PlanBuilder('summary', [...WIDTHS, ...beside, ...hidden]);
  addHeader(plan, contents);
  addRows(plan, contents);
  addStyles(plan, count);
  if (rollup) addRollup(plan, rollup);
  if (count > 0) beginPage(plan, tableColumns, count);
  const charts =
    count === 0
      ? []
      : summaryCharts({ count, totalsRow, row: plan.rowCount + 1, columns: tableColumns, unit: moneyUnit });
  const end = Math.max(plan.rowCount, ...charts.map(({ position }) => position.row + position.rows));
  return plan.build({
    name: sheetName,
    page: {
      orientation: 'landscape',
      titleRows: { first: HEADER_ROW, last: HEADER_ROW + 1 },
      printArea: area(0, 0, end, tableColumns),
    },
    ...(workings.length > 0 && {
      hiddenColumns: { first: workingsColumn(names), count: WORKINGS.width },
    }),
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
    conditionalFormats: guards(count),
    charts,
    tabColor: '#C00000',
  });
}
