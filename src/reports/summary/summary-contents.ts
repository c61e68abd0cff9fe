import { firstNames } from '../../locale/first-names';
import Big from 'big.js';
import type { MoneyUnit } from '../../domain/money';
import { PLAN_MONTHS } from '../../domain/project-table';
import { area, areaAddress } from '../../grid/area';
import { isFormula, type CellContent } from '../../sheet-plan/sheet-plan';
import { controlCells } from './approved-total';
import { level2Names, rollupOf, type Rollup } from './level2-rollup';
import { formulaCell, shownName, sumOfNumbers, type SummaryFigures } from './summary-cells';
import type { SummaryInput } from './summary-input';
import { FIRST_ROW, SUMMARY_COLUMN, summaryLayout, workingsColumn, type Lacking } from './summary-layout';
import { statusCell } from './status';
import { summaryRows } from './summary-row';

/** The row of a project: its cells, and the texts that decide how high it is. */
export interface SummaryLine {
  cells: readonly CellContent[];
  code: string | null;
  name: string | null;
}

/** What stands in the cells of a summary: made of projects, or read off a sheet. Its layout follows from it. */
export interface SummaryContents {
  agency: string | null;
  moneyUnit: MoneyUnit;
  /** Whether it is up to date, as far as a formula can tell. */
  status: CellContent;
  lacking: Lacking;
  lines: readonly SummaryLine[];
  totals: readonly CellContent[];
  control: readonly CellContent[];
  rollup: Rollup | null;
  /** Beside the lines and the two rows below them, hidden: how rounding is spread, see rounding.ts. */
  workings: readonly (readonly CellContent[])[];
}

/** The column of the last date of a spending plan, by which all is spent. */
const LAST_DATE = SUMMARY_COLUMN.planned + PLAN_MONTHS.length - 1;

/** How many projects have no budget that a sum can have, as a formula: their cell holds no number. */
function missingCount(count: number): string {
  return `(${count}-COUNT(${areaAddress(area(FIRST_ROW, SUMMARY_COLUMN.total, count), true)}))`;
}

/** How many more have a part of the budget that no sum can have, as a formula: its cell shows an error. */
function undividedCount(count: number): string {
  const [total, fiscal, other] = [SUMMARY_COLUMN.total, SUMMARY_COLUMN.fiscal, SUMMARY_COLUMN.other].map(
    (column) => areaAddress(area(FIRST_ROW, column, count), true),
  );
  return `SUMPRODUCT(ISNUMBER(${total})*(1-(1-ISERROR(${fiscal}))*(1-ISERROR(${other}))))`;
}

function totalCells(
  count: number,
  rows: readonly (readonly CellContent[])[],
  figures: readonly SummaryFigures[],
): CellContent[] {
  /** The sum of what is printed in a column. */
  const sum = (column: number): CellContent => {
    if (count === 0) return 0;
    const numbers = rows.flatMap((cells) => {
      const content = cells[column] ?? null;
      const value = isFormula(content) ? content.result : content;
      return typeof value === 'number' ? value : [];
    });
    return formulaCell(
      sumOfNumbers(area(FIRST_ROW, column, count)),
      numbers.reduce((all, one) => all.plus(one), new Big(0)),
    );
  };
  const missing = figures.filter(({ total }) => total === null).length;
  const missingNow = missingCount(count);
  const undivided = figures.filter(
    ({ total, fiscal, other }) => total !== null && (fiscal === null || other === null),
  ).length;
  const undividedNow = undividedCount(count);
  const label =
    count === 0
      ? '合计'
      : formulaCell(
          `"合计"&IF(${missingNow}=0,"","（不含"&${missingNow}&"个项目）")&` +
            `IF(${undividedNow}=0,"","（财政、其他资金不含"&${undividedNow}&"个项目）")`,
          '合计' +
            (missing === 0 ? '' : `（不含${missing}个项目）`) +
            (undivided === 0 ? '' : `（财政、其他资金不含${undivided}个项目）`),
        );
  const columns = SUMMARY_COLUMN.share - SUMMARY_COLUMN.total + 1;
  const sums = Array.from({ length: columns }, (_, index) => sum(SUMMARY_COLUMN.total + index));
  return [label, null, null, ...sums];
}

/** So many tables of unknown forms are named. */
const MOST_UNREAD = 3;

/** The agency, and behind it the tables that are in no sum since their form is not known; null of neither. */
function headingOf({ agency = null, unread = [] }: SummaryInput): string | null {
  if (unread.length === 0) return agency;
  const named = firstNames(unread, MOST_UNREAD);
  return `${agency ?? ''}（另有${unread.length}张表的表式未识别，未计入：${named}）`;
}

/** What a summary of projects says: every figure a live formula onto their sheets. */
export function contentsOf(input: SummaryInput): SummaryContents {
  const { projects, moneyUnit, approvedTotal } = input;
  const count = projects.length;
  const names = level2Names(projects);
  const { cells, figures, workings } = summaryRows(projects, moneyUnit, workingsColumn(names.length));
  const totals = totalCells(count, cells, figures);
  const total = totals[SUMMARY_COLUMN.total] ?? null;
  const missing = figures.filter((one) => one.total === null).length;
  const blanks = (column: number) => cells.filter((row) => row[column] === null).length;
  return {
    agency: headingOf(input),
    moneyUnit,
    status: statusCell(input),
    lacking: {
      fiscal: blanks(SUMMARY_COLUMN.fiscal),
      other: blanks(SUMMARY_COLUMN.other),
      planned: blanks(LAST_DATE),
    },
    lines: projects.map((source, index) => ({
      cells: cells[index]!,
      code: source.project.code,
      name: shownName(source),
    })),
    totals,
    control: controlCells(
      summaryLayout(count).controlRow,
      SUMMARY_COLUMN.total,
      approvedTotal,
      new Big(isFormula(total) ? Number(total.result) : 0),
      { count: missing, formula: count === 0 ? '0' : missingCount(count) },
    ),
    rollup: rollupOf(projects, figures),
    workings,
  };
}
