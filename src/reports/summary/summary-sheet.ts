import { APPROVED_LABEL } from './approved-total';
import { area, areaAddress, cellAddress } from '../../grid/area';
import { addRollup, rollupHeights, USUAL_GAP, type Rollup } from './level2-rollup';
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
import {
  pageAfter,
  PIXEL_POINTS,
  printedHeights,
  safeScale,
  withRow,
  type FilledPage,
} from '../../sheet-plan/page-fit';
import { columnPixels, rowHeight, TALLEST_ROW } from '../../sheet-plan/text-extent';

export { readApprovedTotal } from './approved-total';
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

const pointsOf = (heights: readonly number[]): number => heights.reduce((sum, one) => sum + one, 0);

/** The scale at which a summary of so many columns is printed. */
function scaleOf(plan: PlanBuilder, columns: number): number {
  const widths = plan.widths.slice(0, columns).map((width) => columnPixels(width) * PIXEL_POINTS);
  return safeScale(pointsOf(widths), 'landscape');
}

/** The page on which the rows so far end, where each page but the first begins with the headings again, or none does. */
function pageSoFar(plan: PlanBuilder, scale: number, isRepeated: boolean): FilledPage {
  const heights = printedHeights(plan.rowHeights);
  const repeated = isRepeated ? pointsOf(heights.slice(HEADER_ROW, FIRST_ROW)) : 0;
  return pageAfter({ heights, repeated, orientation: 'landscape' }, scale);
}

/** Programs differ by some points in what a page holds. */
const SLACK = 12;

/** Rows of the second block that stay together at least where it takes more than a page: heading, header and some projects. */
const KEPT_TOGETHER = 6;

/**
 * Points of the empty row above the second block: as many as are left on the page where the block, or its beginning when
 * it is longer than a page, would be parted by the end of it.
 */
function gapBefore(plan: PlanBuilder, rollup: Rollup, { whole, left }: FilledPage): number {
  const heights = rollupHeights(plan, rollup);
  const all = pointsOf(heights) + USUAL_GAP;
  const together = all <= whole ? all : pointsOf(heights.slice(0, KEPT_TOGETHER)) + USUAL_GAP;
  if (together <= left) return USUAL_GAP;
  // A little less than is left: a row that does not fit would begin the next page by itself.
  return Math.min(TALLEST_ROW, Math.max(USUAL_GAP, Math.floor(left - 4)));
}

/** Leaves as many low rows empty as it takes for charts not to be cut by the end of a page. */
function beginCharts(plan: PlanBuilder, count: number, end: FilledPage): void {
  let page = end;
  if (page.left >= chartRows(count) * CHART_ROW + SLACK) return;
  // The last of them stands on the next page, in case a page holds a little more than it should.
  do {
    plan.addRow([], CHART_ROW);
    page = withRow(page, CHART_ROW);
  } while (page.left < page.whole - 2 * CHART_ROW);
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
  const scale = scaleOf(plan, tableColumns);
  // Where one page holds the block, its headings are not repeated: on later pages they would stand over the second block.
  const isLong = pointsOf(printedHeights(plan.rowHeights)) > pageSoFar(plan, scale, false).whole;
  if (rollup) addRollup(plan, rollup, gapBefore(plan, rollup, pageSoFar(plan, scale, isLong)));
  if (count > 0) beginCharts(plan, count, pageSoFar(plan, scale, isLong));
  const charts =
    count === 0
      ? []
      : summaryCharts({ count, totalsRow, row: plan.rowCount + 1, columns: tableColumns, unit: moneyUnit });
  const end = Math.max(plan.rowCount, ...charts.map(({ position }) => position.row + position.rows));
  return plan.build({
    name: sheetName,
    page: {
      orientation: 'landscape',
      scale,
      ...(isLong && { titleRows: { first: HEADER_ROW, last: HEADER_ROW + 1 } }),
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
