import type Big from 'big.js';
import type { Amount, MoneyUnit } from '../../domain/money';
import { area, areaAddress, cellAddress } from '../../grid/area';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import { controlCells } from './approved-total';
import { indicatorCountCell } from './indicator-cells';
import { rollupOf, type Rollup } from './level2-rollup';
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
import { FIRST_ROW, SUMMARY_COLUMN, summaryLayout } from './summary-layout';

/** The row of a project: its cells, and the texts that decide how high it is. */
export interface SummaryLine {
  cells: readonly CellContent[];
  sheet: string | null;
  code: string | null;
  name: string | null;
}

/** What stands in the cells of a summary: made of projects, or read off a sheet. Its layout follows from it. */
export interface SummaryContents {
  agency: string | null;
  moneyUnit: MoneyUnit;
  lines: readonly SummaryLine[];
  totals: readonly CellContent[];
  control: readonly CellContent[];
  rollup: Rollup | null;
}

function lineOf(
  source: SummaryProject,
  index: number,
  input: SummaryInput,
  figures: SummaryFigures,
  sum: Amount,
): SummaryLine {
  const row = FIRST_ROW + index;
  const { totalsRow } = summaryLayout(input.projects.length);
  const total = `$${cellAddress(row, SUMMARY_COLUMN.total)}`;
  const allTotal = cellAddress(totalsRow, SUMMARY_COLUMN.total, true);
  const amount = (field: 'total' | 'fiscal' | 'other') => amountCell(source, field, input.moneyUnit);
  const planned = (date: 0 | 1 | 2 | 3) => plannedCell(source, date, total, figures);
  const totalCell = amount('total');
  const share = figures.total === null ? '' : sum.eq(0) ? 0 : figures.total.div(sum);
  const cells = [
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
  ];
  return { cells, sheet: source.sheet, code: source.project.code, name: source.project.name };
}

/** How many projects have no budget that a sum can have, as a formula: their cell holds no number. */
function missingCount(count: number): string {
  return `(${count}-COUNT(${areaAddress(area(FIRST_ROW, SUMMARY_COLUMN.total, count), true)}))`;
}

function totalCells(count: number, totals: ReturnType<typeof totalFigures>, missing: number): CellContent[] {
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
  return [label, null, null, null, ...sums, sum(SUMMARY_COLUMN.share, totals.total.eq(0) ? 0 : 1)];
}

/** What a summary of projects says: every figure a live formula onto their sheets. */
export function contentsOf(input: SummaryInput): SummaryContents {
  const { projects, moneyUnit, approvedTotal } = input;
  const count = projects.length;
  const figures = projects.map(({ project }) => figuresOf(project, moneyUnit));
  const totals = totalFigures(figures);
  const missing = figures.filter(({ total }) => total === null).length;
  return {
    agency: input.agency ?? null,
    moneyUnit,
    lines: projects.map((source, index) => lineOf(source, index, input, figures[index]!, totals.total)),
    totals: totalCells(count, totals, missing),
    control: controlCells(
      summaryLayout(count).controlRow,
      SUMMARY_COLUMN.total,
      approvedTotal,
      totals.total,
      { count: missing, formula: count === 0 ? '0' : missingCount(count) },
    ),
    rollup: rollupOf(projects, figures),
  };
}
