import type { SheetChart, WriteSheet } from 'hucre/xlsx';
import { areaAddress, quoteSheetName, type Area } from '../../grid/area';
import { TABLE_STYLE } from '../../sheet-plan/sheet-look';
import type {
  ChartPlan,
  ConditionalFormat,
  PlannedTable,
  SheetPlan,
  Validation,
} from '../../sheet-plan/sheet-plan';
import { rgb } from './file-cells';

/** A data validation as files have it. */
export function fileValidation({
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

/** A conditional format as files have it; the first of a sheet comes first. */
export function fileConditionalFormat(
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

/** A native chart as files have it. */
export function fileChart(plan: ChartPlan, sheetName: string): SheetChart {
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
    // Files draw the first bar at the bottom.
    ...(plan.kind === 'barClustered' && { axes: { x: { reverse: true } } }),
  };
}

/** A native table as files have it; its columns are called what the cells of its first row say. */
export function fileTable(
  { name, area }: PlannedTable,
  rows: SheetPlan['rows'],
): NonNullable<WriteSheet['tables']>[number] {
  const header = rows[area.row]?.slice(area.column, area.column + area.columns) ?? [];
  return {
    name,
    displayName: name,
    range: areaAddress(area),
    columns: header.map((content) => ({ name: String(content) })),
    style: TABLE_STYLE,
    showRowStripes: false,
    showAutoFilter: true,
  };
}
