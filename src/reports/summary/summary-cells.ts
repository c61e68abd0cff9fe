import Big from 'big.js';
import { countedAmount, isUnitUnknown, type UncountedAmount } from '../../domain/counted-amount';
import { sumAmounts, unitShift, type Amount, type MoneyUnit } from '../../domain/money';
import type { Budget, ProjectTable } from '../../domain/project-table';
import { areaAddress, cellAddress, quoteSheetName, type Area } from '../../grid/area';
import type { CellContent, FormulaCell } from '../../sheet-plan/sheet-plan';
import type { SummaryProject } from './summary-input';

/** The exact figures of one project's row, in the unit of the summary; null of one that no sum can have. */
export interface SummaryFigures {
  total: Amount | null;
  fiscal: Amount | null;
  other: Amount | null;
  planned: readonly [Amount | null, Amount | null, Amount | null, Amount | null];
  indicators: number;
}

/** What stands in the row of a project whose money unit is not understood. */
export const UNIT_UNKNOWN = '单位未识别';

/** A formula with its present value. */
export function formulaCell(formula: string, result: Big | string | number): FormulaCell {
  return { formula, result: typeof result === 'object' ? result.toNumber() : result };
}

/** A text as a formula states it. */
export function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The cell of a field, as formulas of other sheets name it; null where the table has none. */
function reference({ sheet, project }: SummaryProject, path: string): string | null {
  const place = project.origin.cells.get(path);
  return place ? `${quoteSheetName(sheet)}!${cellAddress(place.row, place.column, true)}` : null;
}

/** The number of a cell, which may be typed as a text; `empty` for an empty one. An error, and words, give an error. */
function numberOf(cell: string, empty: '0' | '""'): string {
  return `IF(${cell}="",${empty},VALUE(${cell}))`;
}

/** The sum of the numbers of an area: errors and words are in no sum, and do not spoil it. */
export function sumOfNumbers(numbers: Area): string {
  return `SUMIF(${areaAddress(numbers)},">-1E+99")`;
}

/** A link to the sheet, shown by its name, which says so where the sheet is hidden. */
export function linkCell({ sheet, isHidden }: SummaryProject): FormulaCell {
  const target = `#${quoteSheetName(sheet)}!A1`;
  const shown = isHidden ? `${sheet}（隐藏）` : sheet;
  return formulaCell(`HYPERLINK(${quoteText(target)},${quoteText(shown)})`, shown);
}

/** Code or name of a project. */
export function textCell(source: SummaryProject, field: 'code' | 'name'): CellContent {
  const cell = reference(source, field);
  return cell === null ? null : formulaCell(`${cell}&""`, source.project[field] ?? '');
}

/** An amount of a project for sums; null where none can have it. An empty part of the budget counts as 0. */
function figureOf(project: ProjectTable, part: keyof Budget, unit: MoneyUnit): Amount | UncountedAmount {
  const counted = countedAmount(project, part, unit);
  if ('amount' in counted) return counted.amount;
  return part !== 'total' && counted.reason === 'amountMissing' ? new Big(0) : counted;
}

const amountOrNull = (figure: Amount | UncountedAmount): Amount | null =>
  'reason' in figure ? null : figure;

/** Budget figures and plan amounts of a project, in the unit of the summary; what a sheet has no cell for counts as 0. */
export function figuresOf(project: ProjectTable, unit: MoneyUnit): SummaryFigures {
  const { cells } = project.origin;
  const part = (name: 'fiscal' | 'other') =>
    cells.has(`budget.${name}`) ? amountOrNull(figureOf(project, name, unit)) : new Big(0);
  const total = cells.has('budget.total') ? amountOrNull(figureOf(project, 'total', unit)) : null;
  const planned = (index: number) =>
    total && (cells.has(`plan[${index}]`) ? total.times(project.plan[index] ?? 0).div(100) : new Big(0));
  return {
    total,
    fiscal: part('fiscal'),
    other: part('other'),
    planned: [planned(0), planned(1), planned(2), planned(3)],
    indicators: project.indicators.filter(({ level3 }) => level3 !== null).length,
  };
}

/** What a formula shows of a figure that no sum can have. */
function shownInstead({ reason, shown }: UncountedAmount): string {
  if (reason === 'amountError') return shown ?? '#VALUE!';
  return reason === 'amountUnreadable' ? '#VALUE!' : '';
}

/** A text that a person reads as an amount, as 20万元, and Excel does not. */
const isOnlyReadByPeople = (value: unknown): boolean =>
  typeof value === 'string' && !/^[\s\d,.]*$/.test(value);

/**
 * A budget figure of the project sheet, converted where that sheet has another money unit. What cannot be counted shows:
 * an error stays one, words give one, an unknown unit is named.
 */
export function amountCell(source: SummaryProject, part: keyof Budget, unit: MoneyUnit): CellContent {
  const { project } = source;
  const path = `budget.${part}`;
  const cell = reference(source, path);
  if (cell === null) return null;
  const figure = figureOf(project, part, unit);
  if (isUnitUnknown(project)) return 'reason' in figure ? UNIT_UNKNOWN : null;
  if (!('reason' in figure) && isOnlyReadByPeople(project.origin.cells.get(path)?.value))
    return figure.toNumber();
  const shift = unitShift(project.moneyUnit ?? unit, unit);
  const conversion = shift === 0 ? '' : shift > 0 ? `*${10 ** shift}` : `/${10 ** -shift}`;
  const number =
    part === 'total' ? `IF(${cell}="","",VALUE(${cell})${conversion})` : numberOf(cell, '0') + conversion;
  return formulaCell(number, 'reason' in figure ? shownInstead(figure) : figure);
}

/**
 * Amount planned by one date: the row's total times the sheet's percentage, which may be typed as 25% or as 25; nothing
 * where there is no total.
 */
export function plannedCell(
  source: SummaryProject,
  index: 0 | 1 | 2 | 3,
  totalCell: string,
  figures: SummaryFigures,
): CellContent {
  const cell = reference(source, `plan[${index}]`);
  if (cell === null || reference(source, 'budget.total') === null) return null;
  const share = numberOf(cell, '0');
  return formulaCell(
    `IF(ISNUMBER(${totalCell}),${totalCell}*${share}/IF(${share}>1,100,1),"")`,
    figures.planned[index] ?? '',
  );
}

/** Sums of all rows, of what they have. */
export function totalFigures(rows: readonly SummaryFigures[]): {
  total: Amount;
  fiscal: Amount;
  other: Amount;
  planned: readonly Amount[];
  indicators: number;
} {
  const sum = (pick: (row: SummaryFigures) => Amount | null) => sumAmounts(rows.map(pick));
  return {
    total: sum((row) => row.total),
    fiscal: sum((row) => row.fiscal),
    other: sum((row) => row.other),
    planned: ([0, 1, 2, 3] as const).map((date) => sum((row) => row.planned[date])),
    indicators: rows.reduce((all, row) => all + row.indicators, 0),
  };
}
