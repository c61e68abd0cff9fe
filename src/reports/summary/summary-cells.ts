import Big from 'big.js';
import { countedAmount, isUnitUnknown } from '../../domain/counted-amount';
import { sumAmounts, unitShift, type Amount, type MoneyUnit } from '../../domain/money';
import type { CellPlace } from '../../domain/place';
import type { ProjectTable, SpendingPlan } from '../../domain/project-table';
import { area, areaAddress, cellAddress, quoteSheetName } from '../../grid/area';
import type { CellContent, FormulaCell } from '../../sheet-plan/sheet-plan';
import type { SummaryProject } from './summary-input';

/** Excel's limit for the text of a formula. */
const LONGEST_FORMULA = 8192;

/** The exact figures of one project's row, in the unit of the summary. */
export interface SummaryFigures {
  total: Amount;
  fiscal: Amount;
  other: Amount;
  planned: readonly [Amount, Amount, Amount, Amount];
  indicators: number;
}

/** A formula with its present value. */
export function formulaCell(formula: string, result: Big | string | number): FormulaCell {
  return { formula, result: typeof result === 'object' ? result.toNumber() : result };
}

/** A text as a formula states it. */
export function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function reference({ sheet, project }: SummaryProject, path: string): string | null {
  const place = project.origin.cells.get(path);
  return place ? `${quoteSheetName(sheet)}!${cellAddress(place.row, place.column, true)}` : null;
}

/** The number of a cell, 0 for an empty one or for words: typed tables often hold amounts as text. */
function numberOf(cell: string): string {
  return `IFERROR(VALUE(${cell}),0)`;
}

/** A link to the sheet, shown by its name. */
export function linkCell({ sheet }: SummaryProject): FormulaCell {
  const target = `#${quoteSheetName(sheet)}!A1`;
  return formulaCell(`HYPERLINK(${quoteText(target)},${quoteText(sheet)})`, sheet);
}

export function textCell(source: SummaryProject, field: 'code' | 'name'): CellContent {
  const cell = reference(source, field);
  return cell === null ? null : formulaCell(`${cell}&""`, source.project[field] ?? '');
}

/** An amount that counts; 0 of one that does not. */
function amountOf(project: ProjectTable, field: keyof ProjectTable['budget'], unit: MoneyUnit): Amount {
  const counted = countedAmount(project, field, unit);
  return 'amount' in counted ? counted.amount : new Big(0);
}

/** Budget figures and plan amounts of a project, in the unit of the summary; an empty cell counts as 0. */
export function figuresOf(project: ProjectTable, unit: MoneyUnit): SummaryFigures {
  const amount = (field: keyof ProjectTable['budget']) =>
    project.origin.cells.has(`budget.${field}`) ? amountOf(project, field, unit) : new Big(0);
  const total = amount('total');
  const planned = (percent: number | null, index: number) =>
    project.origin.cells.has(`plan[${index}]`) ? total.times(percent ?? 0).div(100) : new Big(0);
  const plan: SpendingPlan = project.plan;
  return {
    total,
    fiscal: amount('fiscal'),
    other: amount('other'),
    planned: [planned(plan[0], 0), planned(plan[1], 1), planned(plan[2], 2), planned(plan[3], 3)],
    indicators: project.indicators.filter(({ level3 }) => level3 !== null).length,
  };
}

/** A budget figure of the project sheet, converted where that sheet has another money unit; nothing of an unknown one. */
export function amountCell(
  source: SummaryProject,
  field: 'total' | 'fiscal' | 'other',
  unit: MoneyUnit,
  figures: SummaryFigures,
): CellContent {
  const cell = reference(source, `budget.${field}`);
  if (cell === null || isUnitUnknown(source.project)) return null;
  const from = source.project.moneyUnit ?? unit;
  const shift = unitShift(from, unit);
  const conversion = shift === 0 ? '' : shift > 0 ? `*${10 ** shift}` : `/${10 ** -shift}`;
  return formulaCell(numberOf(cell) + conversion, figures[field]);
}

/** Amount planned by one date: the row's total times the sheet's percentage, which may be typed as 25% or as 25. */
export function plannedCell(
  source: SummaryProject,
  index: 0 | 1 | 2 | 3,
  totalCell: string,
  figures: SummaryFigures,
): CellContent {
  const cell = reference(source, `plan[${index}]`);
  if (cell === null || reference(source, 'budget.total') === null) return null;
  const share = numberOf(cell);
  return formulaCell(`${totalCell}*${share}/IF(${share}>1,100,1)`, figures.planned[index]);
}

/** Places of a level in all indicators of a project that have one. */
function placesOf(project: ProjectTable, level: 'level2' | 'level3'): Map<number, CellPlace> {
  const places = new Map<number, CellPlace>();
  project.indicators.forEach((_, index) => {
    const place = project.origin.cells.get(`indicators[${index}].${level}`);
    if (place) places.set(index, place);
  });
  return places;
}

/** The column part from the first to the last of the places. */
function spanOf(sheet: string, places: readonly CellPlace[], column: number): string {
  const rows = places.map(({ row }) => row);
  const first = Math.min(...rows);
  return `${quoteSheetName(sheet)}!${areaAddress(area(first, column, Math.max(...rows) - first + 1), true)}`;
}

/** Number of indicators: the filled cells of the level-3 column between the first and the last of them. */
export function indicatorCountCell({ sheet, project }: SummaryProject, figures: SummaryFigures): CellContent {
  const places = [...placesOf(project, 'level3').values()];
  const column = places[0]?.column;
  if (column === undefined) return null;
  return formulaCell(`COUNTA(${spanOf(sheet, places, column)})`, figures.indicators);
}

/** Level 2 as the roll-up counts it; an indicator without level 3 is not counted, as in the number of indicators. */
export function countLevel2(project: ProjectTable, level2: string): number {
  return project.indicators.filter((one) => one.level2 === level2 && one.level3 !== null).length;
}

/**
 * Number of a project's indicators of one level 2, whose name stands in `nameCell`. Where every indicator has its
 * level 2 beside it (always on our own sheets), rows with that name are counted; where one level 2 stands merged or
 * once for several rows, the filled level-3 cells of just these rows are.
 */
export function level2CountCell(
  { sheet, project }: SummaryProject,
  level2: string,
  nameCell: string,
): CellContent {
  const names = placesOf(project, 'level2');
  const indicators = placesOf(project, 'level3');
  const column = [...indicators.values()][0]?.column;
  const nameColumn = [...names.values()][0]?.column;
  if (column === undefined || nameColumn === undefined) return null;
  const result = countLevel2(project, level2);
  const beside = [...indicators].every(
    ([index, place]) => names.get(index)?.row === place.row && names.get(index)?.column === nameColumn,
  );
  if (beside) {
    const places = [...indicators.values()];
    const named = `TRIM(${spanOf(sheet, places, nameColumn)})=${nameCell}`;
    return formulaCell(`SUMPRODUCT((${named})*(${spanOf(sheet, places, column)}<>""))`, result);
  }
  const runs: CellPlace[][] = [];
  for (const [index, place] of indicators) {
    if (project.indicators[index]?.level2 !== level2) continue;
    const last = runs.at(-1);
    if (last && last.at(-1)!.row === place.row - 1) last.push(place);
    else runs.push([place]);
  }
  const formula = runs.map((run) => `COUNTA(${spanOf(sheet, run, column)})`).join('+');
  // Nothing to count, or a table so torn that no formula could hold all its pieces.
  return formula === '' || formula.length > LONGEST_FORMULA ? result : formulaCell(formula, result);
}

/** Sums of all rows. */
export function totalFigures(rows: readonly SummaryFigures[]): SummaryFigures {
  const sum = (pick: (row: SummaryFigures) => Amount) => sumAmounts(rows.map(pick));
  return {
    total: sum((row) => row.total),
    fiscal: sum((row) => row.fiscal),
    other: sum((row) => row.other),
    planned: [
      sum((row) => row.planned[0]),
      sum((row) => row.planned[1]),
      sum((row) => row.planned[2]),
      sum((row) => row.planned[3]),
    ],
    indicators: rows.reduce((all, row) => all + row.indicators, 0),
  };
}
