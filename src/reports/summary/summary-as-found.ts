import Big from 'big.js';
import type { CellPlace, Origin } from '../../domain/place';
import { EMPTY_INDICATOR, type Indicator } from '../../domain/indicator';
import { EMPTY_PROJECT, type ProjectTable } from '../../domain/project-table';
import { parseMoneyUnit } from '../../domain/money-text';
import { normaliseLabel } from '../../domain/text';
import { gridValueAt, type Grid } from '../../grid/grid';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import type { SummaryProject } from './summary-input';
import { planSummarySheet, readApprovedTotal, summaryLayout, SUMMARY_COLUMN } from './summary-sheet';

function textAt(value: ReturnType<ReturnType<typeof gridValueAt>>): string | null {
  return value === null || value === '' ? null : String(value);
}

/** The level-2 names over the columns of the second block, without the column of the rest. */
function level2NamesOf(grid: Grid, firstColumn: number): string[] {
  const header = grid.rows.find(
    (row) =>
      row[0]?.row !== undefined &&
      row.some(({ value }) => value === '项目名称') &&
      row[0].row > summaryLayout(0).firstRow,
  );
  const labels = (header ?? [])
    .filter(({ column, value }) => column >= firstColumn && value !== null)
    .map(({ value }) => String(value));
  // The last two columns are the rest and the sum.
  return labels.slice(0, -2);
}

/** An origin in which every field has some cell, so that the plan has a formula wherever a summary can have one. */
function anyOrigin(indicators: number): Origin {
  const somewhere: CellPlace = { row: 0, column: 0 };
  const paths = ['code', 'name', 'budget.total', 'budget.fiscal', 'budget.other'];
  for (let index = 0; index < 4; index += 1) paths.push(`plan[${index}]`);
  for (let index = 0; index < indicators; index += 1) {
    paths.push(`indicators[${index}].level2`, `indicators[${index}].level3`);
  }
  return { file: null, sheet: null, cells: new Map(paths.map((path) => [path, somewhere])) };
}

/**
 * The plan that a summary sheet was made by, as far as its layout goes: rows, columns and formats are those on the
 * sheet, the formulas are not (they are read from the sheet where they are needed). For a sheet that is no summary
 * of ours the result fits nothing.
 */
export function summaryAsFound(grid: Grid, sheetName: string): SheetPlan {
  const value = gridValueAt(grid);
  const { firstRow } = summaryLayout(0);
  const names = level2NamesOf(grid, SUMMARY_COLUMN.total);
  const named = (name: string | null): Indicator => ({ ...EMPTY_INDICATOR, level2: name, level3: name });
  // One without a name, so that the number of indicators is a formula also where no name is in the second block.
  const indicators = [...names, null].map(named);
  const origin = anyOrigin(indicators.length);
  const projects: SummaryProject[] = [];
  for (let row = firstRow; value(row, SUMMARY_COLUMN.no) === row - firstRow + 1; row += 1) {
    const project: ProjectTable = {
      ...EMPTY_PROJECT,
      code: textAt(value(row, SUMMARY_COLUMN.code)),
      name: textAt(value(row, SUMMARY_COLUMN.name)),
      budget: { total: new Big(0), fiscal: null, other: null },
      indicators,
      origin,
    };
    projects.push({ sheet: textAt(value(row, SUMMARY_COLUMN.sheet)) ?? '', project });
  }
  const unitCell = grid.rows
    .flat()
    .find((cell) => typeof cell.value === 'string' && normaliseLabel(cell.value).startsWith('单位'));
  return planSummarySheet(
    {
      projects,
      approvedTotal: readApprovedTotal(grid),
      moneyUnit: parseMoneyUnit(String(unitCell?.value ?? '')) ?? '万元',
      agency: textAt(value(1, 0)),
    },
    sheetName,
  );
}
