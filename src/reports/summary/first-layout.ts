import type { Area } from '../../grid/area';
import { gridValueAt, type Grid } from '../../grid/grid';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { FIRST_ROW, HEADER_ROW, STATUS, SUMMARY_COLUMN, summaryLayout } from './summary-layout';

/*
 * Version 1.0.0 laid summaries out with the name of the sheet as a column more, before the code, and the charts beside
 * the tables. They are read as if that column were not there, and can be rewritten in place like others.
 */

/** The column that summaries had before the code of a project, and what stood over it. */
const SHEET = { column: 1, label: '工作表', width: 18 } as const;
/** In the second block the names of projects stood under it, and reached over a column more. */
const NAMES_END = SHEET.column + 1;

/** Whether a summary has the layout of version 1.0.0. */
export function isFirstLayout(grid: Grid): boolean {
  return gridValueAt(grid)(HEADER_ROW, SHEET.column) === SHEET.label;
}

/** How many projects such a summary lists. */
function countOf(grid: Grid): number {
  const value = gridValueAt(grid);
  let count = 0;
  while (value(FIRST_ROW + count, SUMMARY_COLUMN.no) === count + 1) count += 1;
  return count;
}

/** The column of a row that later layouts do not have. */
const columnMore = (row: number, count: number): number =>
  row > summaryLayout(count).controlRow ? NAMES_END : SHEET.column;

/** A summary of version 1.0.0 without the column that it has more: in the layout of today. */
export function withoutSheetColumn(grid: Grid): Grid {
  const count = countOf(grid);
  const rows = grid.rows.map((row) =>
    row.flatMap((cell) => {
      const gone = columnMore(cell.row, count);
      if (cell.column === gone) return [];
      return cell.column > gone ? { ...cell, column: cell.column - 1 } : cell;
    }),
  );
  return { ...grid, rows };
}

/** An area with the column more, which it takes in where it reaches over its place. */
function shifted(given: Area): Area {
  const { column, columns } = given;
  if (column >= SHEET.column) return { ...given, column: column + 1 };
  return column + columns > SHEET.column ? { ...given, columns: columns + 1 } : given;
}

/** The plan of a summary read by {@link withoutSheetColumn}, with the column that is on its sheet. */
export function withSheetColumn(plan: SheetPlan, grid: Grid): SheetPlan {
  const count = countOf(grid);
  const isLine = (row: number) => row >= FIRST_ROW && row < summaryLayout(count).totalsRow;
  const contentOf = (row: number): CellContent =>
    row === HEADER_ROW ? SHEET.label : isLine(row) ? { formula: '', result: '' } : null;
  const rows = plan.rows.map((cells, row) => {
    const at = columnMore(row, count);
    // It did not say either whether it is up to date.
    const known = cells.map((cell, column) => (row === STATUS.row && column === STATUS.column ? null : cell));
    return [...known.slice(0, at), contentOf(row), ...known.slice(at)];
  });
  const { columnWidths } = plan;
  return {
    ...plan,
    rows,
    columnWidths: [...columnWidths.slice(0, SHEET.column), SHEET.width, ...columnWidths.slice(SHEET.column)],
    merges: plan.merges.map(shifted),
    styles: plan.styles.map(({ area, style }) => ({ area: shifted(area), style })),
    validations: plan.validations.map((one) => ({ ...one, area: shifted(one.area) })),
    page: { ...plan.page, ...(plan.page.printArea && { printArea: shifted(plan.page.printArea) }) },
    // Their formulas are those of today: the cells would be marked by what stands beside them.
    conditionalFormats: [],
    charts: plan.charts.map((chart) => ({
      ...chart,
      categories: shifted(chart.categories),
      series: chart.series.map((one) => ({ ...one, values: shifted(one.values) })),
      position: shifted(chart.position),
    })),
  };
}
