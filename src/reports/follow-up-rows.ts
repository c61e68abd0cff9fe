import { convertAmount, type Amount, type MoneyUnit } from '../domain/money';
import type { ProjectTable } from '../domain/project-table';
import { referenceTo } from '../forms/linked-table';
import type { Grid } from '../grid/grid';
import { normaliseLabel } from '../domain/text';
import type { FormulaCell } from '../sheet-plan/sheet-plan';
import type { SummaryProject } from './summary/summary-input';
import { unitConversion } from './unit-conversion';

/** A project with the sheet of a later phase that follows it; null where there is none yet. */
export interface FollowedProject {
  targets: SummaryProject;
  followUp: SummaryProject | null;
}

/** The unit in which the summaries of later phases state money. */
export const FOLLOW_UP_UNIT: MoneyUnit = '万元';

/** An amount of a table in the unit of the summary; null where it is not known. */
export function inSummaryUnit({ moneyUnit }: ProjectTable, amount: Amount | null | undefined): Amount | null {
  return amount ? convertAmount(amount, moneyUnit ?? FOLLOW_UP_UNIT, FOLLOW_UP_UNIT) : null;
}

/** An amount on another sheet by formula, in the unit of the summary; nothing where its cell holds no number. */
export function amountFormula(
  source: SummaryProject,
  path: string,
  amount: Amount | null | undefined,
): FormulaCell | null {
  const cell = referenceTo(source, path);
  if (cell === null) return null;
  const { project } = source;
  const conversion = unitConversion(project.moneyUnit ?? FOLLOW_UP_UNIT, FOLLOW_UP_UNIT);
  return {
    formula: `IF(ISNUMBER(${cell}),${cell}${conversion},"")`,
    result: inSummaryUnit(project, amount)?.toNumber() ?? '',
  };
}

/** What a cell of another sheet holds, by formula; nothing for an empty one. */
export function valueFormula(
  source: SummaryProject,
  path: string,
  result: string | number | null,
): FormulaCell | null {
  const cell = referenceTo(source, path);
  return cell === null ? null : { formula: `IF(${cell}="","",${cell})`, result: result ?? '' };
}

/** A column that is summed up. */
export interface SummedColumn {
  /** What it is headed with. */
  name: string;
  /** The cells of all projects. */
  cells: string;
  /** Projects, and those of which the amount is known. */
  all: number;
  known: number;
}

/**
 * The label of a row of sums: `合计`, and of each column how many projects its sum lacks (`合计，预算数不含1个项目`). A
 * column of which nothing is known has no sum.
 */
export function sumLabel(columns: readonly SummedColumn[]): FormulaCell {
  const parts = columns.map(({ name, cells }) => {
    const lacking = `，${name}不含"&(ROWS(${cells})-COUNT(${cells}))&"个项目`;
    return `IF(OR(COUNT(${cells})=0,COUNT(${cells})=ROWS(${cells})),"","${lacking}")`;
  });
  const told = columns.map(({ name, all, known }) =>
    known === 0 || known === all ? '' : `，${name}不含${all - known}个项目`,
  );
  return { formula: ['"合计"', ...parts].join('&'), result: `合计${told.join('')}` };
}

/** The sum of the amounts that are known, by formula: nothing known is no 0. */
export function sumOfKnown(cells: string): string {
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/** A rate of two sums by formula; nothing where the divisor lacks a project, as it would come out too high. */
export function rateOfSums(rate: string, divisor: string): string {
  return `IF(COUNT(${divisor})<ROWS(${divisor}),"",${rate})`;
}

/** Rows of projects that a summary of a later phase has: those between its header and its sum. */
export function rowsOfSummary(grid: Grid, headerRow: number): number {
  const isSum = (row: number) =>
    grid.rows[row]?.some(
      (cell) =>
        cell?.column === 0 && typeof cell.value === 'string' && normaliseLabel(cell.value).startsWith('合计'),
    );
  for (let row = headerRow + 1; row < grid.rows.length; row += 1) if (isSum(row)) return row - headerRow - 1;
  return 0;
}
