import Big from 'big.js';
import { countedAmount, isUnitUnknown, type UncountedAmount } from '../../domain/counted-amount';
import { sumAmounts, type Amount, type MoneyUnit } from '../../domain/money';
import type { Budget, ProjectTable } from '../../domain/project-table';
import { quoteText, referenceTo } from '../../forms/linked-table';
import { areaAddress, cellAddress, quoteSheetName, type Area } from '../../grid/area';
import type { CellContent, FormulaCell } from '../../sheet-plan/sheet-plan';
import type { SummaryProject } from './summary-input';

/** The exact figures of one project's row, in the unit of the summary; null of one that no sum can have. */
export interface SummaryFigures {
  total: Amount | null;
  fiscal: Amount | null;
  other: Amount | null;
  indicators: number;
}

/** What stands in the row of a project whose money unit is not understood. */
export const UNIT_UNKNOWN = '单位未识别';

/** Behind the name of a project whose sheet is hidden, or whose table states no money unit. */
const HIDDEN_MARK = '（隐藏）';
const ASSUMED_MARK = '（未写金额单位）';

/** A formula with its present value. */
export function formulaCell(formula: string, result: Big | string | number): FormulaCell {
  return { formula, result: typeof result === 'object' ? result.toNumber() : result };
}

/** The number of a cell, which may be typed as a text; `empty` for an empty one. An error, and words, give an error. */
export function numberOf(cell: string, empty: '0' | '""'): string {
  return `IF(${cell}="",${empty},VALUE(${cell}))`;
}

/** The sum of the numbers of an area: errors and words are in no sum, and do not spoil it. */
export function sumOfNumbers(numbers: Area): string {
  return `SUMIF(${areaAddress(numbers)},">-1E+99")`;
}

/**
 * What stands behind the name of a project: that its sheet is hidden; that its table states no money unit, so that its
 * amounts are taken to be in that of the summary.
 */
function marksOf({ isHidden, project }: SummaryProject): string {
  const isAssumed = project.moneyUnit === null && project.budget.total !== null && !isUnitUnknown(project);
  return (isHidden ? HIDDEN_MARK : '') + (isAssumed ? ASSUMED_MARK : '');
}

/** What the row of a project is called: its name, or its sheet where it has none, and what has to be told of it. */
export function shownName(source: SummaryProject): string {
  return (source.project.name ?? source.sheet) + marksOf(source);
}

/**
 * The name of a project, as a link to its table, which says so where its sheet is hidden; a table without name is called
 * by its sheet. Excel follows the cell when the sheet is renamed; programs that do not tell the sheet of a cell go to the
 * sheet of that name.
 */
export function nameCell(source: SummaryProject): FormulaCell {
  const { sheet, project } = source;
  const place = project.origin.cells.get('name');
  const cell = `${quoteSheetName(sheet)}!${cellAddress(place?.row ?? 0, place?.column ?? 0, true)}`;
  const address = `CELL("address",${cell})`;
  const fixed = quoteText(`#${quoteSheetName(sheet)}!${cellAddress(place?.row ?? 0, place?.column ?? 0)}`);
  const target = `IFERROR(IF(FIND("!",${address}),"#"&${address}),${fixed})`;
  const marks = marksOf(source);
  const shown = place ? `IF(${cell}="",${quoteText(sheet)},${cell}&"")` : quoteText(sheet);
  return formulaCell(
    `HYPERLINK(${target},${shown}${marks === '' ? '' : `&${quoteText(marks)}`})`,
    shownName(source),
  );
}

/** Code or name of a project. */
export function textCell(source: SummaryProject, field: 'code' | 'name'): CellContent {
  const cell = referenceTo(source, field);
  return cell === null ? null : formulaCell(`${cell}&""`, source.project[field] ?? '');
}

/** An amount of a project for sums; null where none can have it. An empty part of the budget counts as 0. */
export function countedFigure(
  project: ProjectTable,
  part: keyof Budget,
  unit: MoneyUnit,
): Amount | UncountedAmount {
  const counted = countedAmount(project, part, unit);
  if ('amount' in counted) return counted.amount;
  return part !== 'total' && counted.reason === 'amountMissing' ? new Big(0) : counted;
}

const amountOrNull = (figure: Amount | UncountedAmount): Amount | null =>
  'reason' in figure ? null : figure;

/** Budget figures of a project, in the unit of the summary; what a sheet has no cell for counts as 0. */
export function figuresOf(project: ProjectTable, unit: MoneyUnit): SummaryFigures {
  const { cells } = project.origin;
  const part = (name: 'fiscal' | 'other') =>
    cells.has(`budget.${name}`) ? amountOrNull(countedFigure(project, name, unit)) : new Big(0);
  return {
    total: cells.has('budget.total') ? amountOrNull(countedFigure(project, 'total', unit)) : null,
    fiscal: part('fiscal'),
    other: part('other'),
    indicators: project.indicators.filter(({ level3 }) => level3 !== null).length,
  };
}

/** What a formula shows of a figure that no sum can have. */
export function shownInstead({ reason, shown }: UncountedAmount): string {
  if (reason === 'amountError') return shown ?? '#VALUE!';
  return reason === 'amountUnreadable' ? '#VALUE!' : '';
}

/** A text that a person reads as an amount, as 20万元, and Excel does not. */
export const isOnlyReadByPeople = (value: unknown): boolean =>
  typeof value === 'string' && !/^[\s\d,.]*$/.test(value);

/** Sums of the exact figures of all rows, of what they have. */
export function totalFigures(rows: readonly SummaryFigures[]): {
  total: Amount;
  fiscal: Amount;
  other: Amount;
} {
  const sum = (pick: (row: SummaryFigures) => Amount | null) => sumAmounts(rows.map(pick));
  return {
    total: sum((row) => row.total),
    fiscal: sum((row) => row.fiscal),
    other: sum((row) => row.other),
  };
}
