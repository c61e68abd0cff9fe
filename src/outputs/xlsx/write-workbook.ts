import { writeXlsx, type SheetChart, type WriteSheet } from 'hucre/xlsx';
import type { Cell, CellStyle as FileStyle, NamedRange } from 'hucre';
import { areaAddress, cellAddress, quoteSheetName, type Area } from '../../grid/area';
import {
  isFormula,
  type CellStyle,
  type ChartPlan,
  type ConditionalFormat,
  type SheetPlan,
  type Validation,
} from '../../sheet-plan/sheet-plan';
import { fileText } from '../../sources/xlsx/file-text';

function rgb(colour: string): { rgb: string } {
  return { rgb: colour.replace('#', '') };
}

const THIN = { style: 'thin', color: { rgb: '000000' } } as const;

function fileStyle(style: CellStyle): FileStyle {
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      color: style.fontColor === undefined ? undefined : rgb(style.fontColor),
    },
    fill:
      style.fill === undefined ? undefined : { type: 'pattern', pattern: 'solid', fgColor: rgb(style.fill) },
    border: style.border ? { top: THIN, right: THIN, bottom: THIN, left: THIN } : undefined,
    alignment: { horizontal: style.horizontal, vertical: style.vertical, wrapText: style.wrap },
    numFmt: style.numberFormat,
  };
}

/** The style of every cell that any styled area covers: later areas add to and override earlier ones. */
function styleCells(plan: SheetPlan): Map<string, FileStyle> {
  const merged = new Map<string, CellStyle>();
  for (const { area, style } of plan.styles) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = `${row},${column}`;
        merged.set(key, { ...merged.get(key), ...style });
      }
    }
  }
  const shared = new Map<string, FileStyle>();
  const cells = new Map<string, FileStyle>();
  for (const [key, style] of merged) {
    const identity = JSON.stringify(style);
    let made = shared.get(identity);
    if (!made) shared.set(identity, (made = fileStyle(style)));
    cells.set(key, made);
  }
  return cells;
}

function fileCells(plan: SheetPlan): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [key, style] of styleCells(plan)) cells.set(key, { style });
  plan.rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content === null) return;
      const key = `${r},${c}`;
      const style = cells.get(key)?.style;
      if (isFormula(content)) {
        const formulaResult = typeof content.result === 'string' ? fileText(content.result) : content.result;
        cells.set(key, {
          style,
          type: 'formula',
          formula: content.formula,
          formulaResult,
          value: formulaResult,
        });
      } else if (typeof content === 'string') {
        cells.set(key, { style, type: 'string', value: fileText(content) });
      } else cells.set(key, { style, type: 'number', value: content });
    }),
  );
  return cells;
}

function fileValidation({
  area,
  rule,
  severity,
  title,
  message,
}: Validation): NonNullable<WriteSheet['dataValidations']>[number] {
  const common = {
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: false,
    errorStyle: severity,
    errorTitle: title,
    errorMessage: message,
  };
  switch (rule.type) {
    case 'list':
      return { ...common, type: 'list', values: [...rule.values] };
    case 'decimal':
      return {
        ...common,
        type: 'decimal',
        operator: 'between',
        formula1: String(rule.min),
        formula2: String(rule.max),
      };
    case 'custom':
      return { ...common, type: 'custom', formula1: rule.formula };
  }
}

function fileConditionalFormat(
  { area, formula, fill, fontColor }: ConditionalFormat,
  index: number,
): NonNullable<WriteSheet['conditionalRules']>[number] {
  return {
    type: 'expression',
    priority: index + 1,
    formula,
    range: areaAddress(area),
    style: {
      // A differential fill takes its colour from the background.
      fill: { type: 'pattern', pattern: 'solid', bgColor: rgb(fill), fgColor: rgb(fill) },
      font: fontColor === undefined ? undefined : { color: rgb(fontColor) },
    },
  };
}

const CHART_TYPE = { barClustered: 'bar', columnClustered: 'column', line: 'line' } as const;

function fileChart(plan: ChartPlan, sheetName: string): SheetChart {
  const reference = (area: Area) => `${quoteSheetName(sheetName)}!${areaAddress(area, true)}`;
  const { row, column, rows, columns } = plan.position;
  return {
    type: CHART_TYPE[plan.kind],
    title: plan.title,
    series: plan.series.map(({ name, values }) => ({
      name,
      values: reference(values),
      categories: reference(plan.categories),
    })),
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    legend: plan.series.length > 1 ? 'bottom' : false,
  };
}

function fileSheet(plan: SheetPlan): WriteSheet {
  const { orientation } = plan.page;
  const heights = plan.rowHeights.flatMap((height, row) =>
    height === null ? [] : [[row, { height }] as const],
  );
  return {
    name: plan.name,
    columns: plan.columnWidths.map((width) => ({ width })),
    rows: plan.rows.map((row) => row.map(() => null)),
    cells: fileCells(plan),
    rowDefs: new Map(heights),
    merges: plan.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: plan.validations.map(fileValidation),
    conditionalRules: plan.conditionalFormats.map(fileConditionalFormat),
    freezePane: plan.frozenRows > 0 ? { rows: plan.frozenRows } : undefined,
    view: plan.tabColor === undefined ? undefined : { tabColor: rgb(plan.tabColor) },
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5, header: 0.3, footer: 0.3 },
    },
    ...(plan.table && { autoFilter: { range: areaAddress(plan.table.area) } }),
    charts: plan.charts.map((chart) => fileChart(chart, plan.name)),
  };
}

/**
 * The names by which a file knows what is printed of a sheet. The library would write the sheet without quotes, and
 * Excel takes a file for damaged where a name needs them, e.g. one that begins with a year.
 */
function printNames({ name: scope, page: { printArea, titleRows } }: SheetPlan): NamedRange[] {
  const sheet = quoteSheetName(scope);
  const titles = titleRows && `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  return [
    ...(printArea
      ? [{ name: '_xlnm.Print_Area', scope, range: `${sheet}!${areaAddress(printArea, true)}` }]
      : []),
    ...(titles ? [{ name: '_xlnm.Print_Titles', scope, range: titles }] : []),
  ];
}

function namedRanges(plan: SheetPlan): NamedRange[] {
  const names = plan.names.map(({ name, refersTo }) => ({
    name,
    scope: plan.name,
    range:
      'text' in refersTo
        ? `"${refersTo.text.replace(/"/g, '""')}"`
        : `${quoteSheetName(plan.name)}!${cellAddress(refersTo.row, refersTo.column, true)}:${cellAddress(
            refersTo.row + refersTo.rows - 1,
            refersTo.column + refersTo.columns - 1,
            true,
          )}`,
  }));
  return [...names, ...printNames(plan)];
}

/**
 * Writes planned sheets as the bytes of an .xlsx file, with everything that the plans say: texts as texts whatever
 * they begin with, formulas with their results, formats, guards, names, page setup and native charts. Characters that
 * XML cannot hold are left out, and a text over Excel's 32,767 characters is cut.
 *
 * @param activeSheet - name of the sheet that the file opens on; the first one without it
 */
export async function writeWorkbook(
  plans: readonly SheetPlan[],
  { activeSheet }: { activeSheet?: string } = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: plans.map(fileSheet),
    namedRanges: plans.flatMap(namedRanges),
    defaultFont: { name: '宋体', size: 11 },
    activeSheet: Math.max(
      0,
      plans.findIndex(({ name }) => name === activeSheet),
    ),
  });
}
