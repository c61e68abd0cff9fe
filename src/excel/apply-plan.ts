import { area, areaAddress, type Area } from '../grid/area';
import type { CellStyle, ChartPlan, PlannedTable, SheetPlan } from '../sheet-plan/sheet-plan';
import { PIXEL_POINTS } from '../sheet-plan/page-fit';
import { PAGE_FOOTER, PAGE_MARGINS, TABLE_STYLE } from '../sheet-plan/sheet-look';
import { columnPixels } from '../sheet-plan/text-extent';
import { applyConditionalFormat, applyValidation } from './apply-guards';
import { blockInput } from './cell-input';
import { rangeOf } from './range-of';
import { supportsExcelApi } from './requirements';

/** The rectangle that a plan fills. */
export function planArea(plan: SheetPlan): Area {
  return area(0, 0, plan.rows.length, plan.rows[0]?.length ?? 0);
}

/** Consecutive equal entries as [first, count, value]. */
function runsOf<T>(values: readonly T[]): [first: number, count: number, value: T][] {
  const runs: [number, number, T][] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last && last[2] === value) last[1] += 1;
    else runs.push([index, 1, value]);
  });
  return runs;
}

/** Sets the heights (in points) of all rows; null means a height that Excel chooses. */
export function applyRowHeights(sheet: Excel.Worksheet, heights: readonly (number | null)[]): void {
  for (const [first, count, height] of runsOf(heights)) {
    if (height !== null) rangeOf(sheet, `${first + 1}:${first + count}`).format.rowHeight = height;
  }
}

/** So many stretches of rows get a height of their own in a copied sheet: each costs Excel four actions. */
const HEIGHT_STRETCHES = 2;

/**
 * Adjusts a copied sheet to its own texts: where its source's rows, of the heights `present`, are higher than they
 * need be. The source must be high enough everywhere (see {@link highestRows}), so no text is cut off; only the
 * stretches that save most are adjusted.
 */
export function lowerRows(
  sheet: Excel.Worksheet,
  heights: readonly (number | null)[],
  present: readonly (number | null)[],
): void {
  const savings = heights.map((height, row) =>
    height === null ? 0 : Math.max(0, (present[row] ?? 0) - height),
  );
  const stretches = runsOf(heights.map((height, row) => (savings[row] === 0 ? null : height)))
    .filter(([, , height]) => height !== null)
    .map(([first, count, height]) => ({
      first,
      count,
      height,
      saved: savings.slice(first, first + count).reduce((sum, saving) => sum + saving, 0),
    }))
    .sort((a, b) => b.saved - a.saved);
  for (const { first, count, height } of stretches.slice(0, HEIGHT_STRETCHES)) {
    if (height !== null) rangeOf(sheet, `${first + 1}:${first + count}`).format.rowHeight = height;
  }
}

/** The heights that are enough for each of the plans. */
export function highestRows(plans: readonly SheetPlan[]): (number | null)[] {
  const rows = Math.max(0, ...plans.map((plan) => plan.rowHeights.length));
  return Array.from({ length: rows }, (_, row) => {
    const heights = plans.flatMap((plan) => plan.rowHeights[row] ?? []);
    return heights.length === 0 ? null : Math.max(...heights);
  });
}

function applyBorders(format: Excel.RangeFormat, { rows, columns }: Area): void {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (rows > 1) edges.push(Excel.BorderIndex.insideHorizontal);
  if (columns > 1) edges.push(Excel.BorderIndex.insideVertical);
  for (const edge of edges) format.borders.getItem(edge).style = Excel.BorderLineStyle.continuous;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

function applyStyle(range: Excel.Range, covered: Area, style: CellStyle): void {
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  // Excel 2019 has no such API: there a text stands as near to the border as Excel puts it.
  if (style.indent !== undefined && supportsExcelApi('1.9')) format.indentLevel = style.indent;
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border) applyBorders(format, covered);
  if (style.numberFormat !== undefined) {
    const row = Array.from({ length: covered.columns }, () => style.numberFormat);
    range.numberFormat = Array.from({ length: covered.rows }, () => row);
  }
}

const CHART_TYPE = {
  barClustered: 'BarClustered',
  columnClustered: 'ColumnClustered',
  line: 'Line',
} as const;

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const categories = rangeOf(sheet, areaAddress(plan.categories));
  const chart = sheet.charts.add(CHART_TYPE[plan.kind], rangeOf(sheet, areaAddress(first.values)), 'Auto');
  chart.name = plan.name;
  chart.title.text = plan.title;
  const firstSeries = chart.series.getItemAt(0);
  firstSeries.name = first.name;
  firstSeries.setXAxisValues(categories);
  for (const { name, values } of others) {
    const series = chart.series.add(name);
    series.setValues(rangeOf(sheet, areaAddress(values)));
    series.setXAxisValues(categories);
  }
  // Excel draws the first bar at the bottom.
  if (plan.kind === 'barClustered') chart.axes.categoryAxis.reversePlotOrder = true;
  if (others.length === 0) chart.legend.visible = false;
  else chart.legend.position = 'Bottom';
  const topLeft = area(plan.position.row, plan.position.column);
  const bottomRight = area(
    plan.position.row + plan.position.rows - 1,
    plan.position.column + plan.position.columns - 1,
  );
  chart.setPosition(areaAddress(topLeft), areaAddress(bottomRight));
}

/** A native table for its filter buttons; the look of the cells is the plan's. */
function addTable(sheet: Excel.Worksheet, { name, area: covered }: PlannedTable): void {
  const table = sheet.tables.add(areaAddress(covered), true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
}

/** Merges; rows one below the other that merge the same columns take one call together. */
function applyMerges(sheet: Excel.Worksheet, merges: readonly Area[]): void {
  const stacks: { area: Area; across: boolean }[] = [];
  for (const merged of [...merges].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = stacks.at(-1);
    const continues =
      last !== undefined &&
      merged.rows === 1 &&
      last.area.column === merged.column &&
      last.area.columns === merged.columns &&
      last.area.row + last.area.rows === merged.row &&
      (last.across || last.area.rows === 1);
    if (continues) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
      last.across = true;
    } else stacks.push({ area: merged, across: false });
  }
  for (const { area: covered, across } of stacks) rangeOf(sheet, areaAddress(covered)).merge(across);
}

/** Orientation, paper, margins and the rows that each printed page repeats. */
export function applyPageSetup(
  sheet: Excel.Worksheet,
  {
    orientation,
    titleRows,
    printArea,
    scale,
    pagesHigh,
    margins = PAGE_MARGINS,
    isMonochrome,
  }: SheetPlan['page'],
): void {
  // Excel 2019 has no page layout API; its users set the page by hand or print from a sheet of the command line.
  if (!supportsExcelApi('1.9')) return;
  const layout = sheet.pageLayout;
  layout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.centerHorizontally = true;
  layout.setPrintMargins('Inches', { ...margins });
  layout.zoom =
    scale === undefined
      ? {
          horizontalFitToPages: 1,
          ...(pagesHigh !== undefined && { verticalFitToPages: pagesHigh }),
        }
      : { scale };
  layout.headersFooters.defaultForAllPages.centerFooter = PAGE_FOOTER;
  if (isMonochrome) layout.blackAndWhite = true;
  if (printArea) layout.setPrintArea(areaAddress(printArea));
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}

/** Hides the columns that a plan hides, or shows them again. */
export function hideColumns(sheet: Excel.Worksheet, { hiddenColumns }: SheetPlan, areHidden: boolean): void {
  if (!hiddenColumns) return;
  const { first, count } = hiddenColumns;
  rangeOf(sheet, areaAddress(area(0, first, 1, count))).columnHidden = areHidden;
}

/** Everything of a plan but the sheet itself, its name and its defined names: cells, formats, guards, page, charts. */
export function applyContents(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [first, count, width] of runsOf(plan.columnWidths)) {
    rangeOf(sheet, areaAddress(area(0, first, 1, count))).format.columnWidth =
      columnPixels(width) * PIXEL_POINTS;
  }
  hideColumns(sheet, plan, true);
  for (const { area: covered, style } of plan.styles) {
    applyStyle(rangeOf(sheet, areaAddress(covered)), covered, style);
  }
  applyMerges(sheet, plan.merges);
  // After the formats: a cell that is text by format keeps what looks like a number or a date.
  rangeOf(sheet, areaAddress(planArea(plan))).values = blockInput(plan);
  applyRowHeights(sheet, plan.rowHeights);
  for (const validation of plan.validations) {
    applyValidation(rangeOf(sheet, areaAddress(validation.area)), validation);
  }
  // Excel puts each new format before the others, and the first of a plan shall come first.
  for (const conditionalFormat of [...plan.conditionalFormats].reverse()) {
    applyConditionalFormat(rangeOf(sheet, areaAddress(conditionalFormat.area)), conditionalFormat);
  }
  for (const chart of plan.charts) addChart(sheet, chart);
  if (plan.table) addTable(sheet, plan.table);
}

/** Adds the planned sheet at the end of the workbook: only calls that the user can undo. */
export function addPlannedSheet(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.name);
  applyContents(sheet, plan);
  for (const { name, refersTo } of plan.names) {
    const target =
      'text' in refersTo ? `="${refersTo.text.replace(/"/g, '""')}"` : rangeOf(sheet, areaAddress(refersTo));
    sheet.names.add(name, target);
  }
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  applyPageSetup(sheet, plan.page);
  return sheet;
}
