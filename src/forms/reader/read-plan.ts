import Big from 'big.js';
import { PLAN_MONTHS } from '../../domain/project-table';
import { cleanText } from '../../domain/text';
import { percentShown } from '../../grid/cell-text';
import { significant } from '../../grid/cell-value';
import type { GridCell } from '../../grid/grid';
import { planMonth } from '../vocabulary/vocabulary';
import { emptyCellOf, type Draft } from './draft';
import { isUnknownCell, type ReadCell, type ReadRow } from './read-row';

/** Whether a row begins the spending plan. */
export function isPlanHeader({ cells }: ReadRow): boolean {
  return cells.some(({ meaning }) => meaning?.block === 'plan');
}

/** Percent of a plan cell, null of an empty one, undefined of something that is no number. */
function percentOf(cell: GridCell, areFractions: boolean): number | null | undefined {
  const { value } = cell;
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return undefined;
    return (
      percentShown(cell) ??
      (areFractions ? new Big(significant(value)).times(100).toNumber() : significant(value))
    );
  }
  const text = cleanText(String(value)).normalize('NFKC').replace(/\s/g, '');
  const number = /^([+-]?\d+(?:\.\d+)?)%?$/.exec(text)?.[1];
  if (number === undefined) return text === '' ? null : undefined;
  return Number(number);
}

/** The columns of the four dates: those of the known months, else of the months in their order. */
function columnsOf({ cells }: ReadRow): (number | null)[] {
  const named = cells.flatMap(({ column, text }) => {
    const month = planMonth(text);
    return month === null ? [] : [{ column, month }];
  });
  const known = PLAN_MONTHS.map((month) => named.find((entry) => entry.month === month)?.column ?? null);
  return known.some((column) => column !== null)
    ? known
    : PLAN_MONTHS.map((_, index) => named[index]?.column ?? null);
}

function keepPlaces(header: ReadRow, columns: readonly (number | null)[], draft: Draft): void {
  columns.forEach((column, index) => {
    if (column === null) return;
    draft.keep(`plan[${index}]`, emptyCellOf(header, column, 1));
  });
}

/** Reads the dates at `index` and the percentages below them; gives the index of the row after them. */
export function readPlan(rows: readonly ReadRow[], index: number, draft: Draft): number {
  const header = rows[index] as ReadRow;
  const columns = columnsOf(header);
  for (const cell of header.cells) {
    if (cell.meaning?.block !== 'plan' && !columns.includes(cell.column)) draft.reportCell(cell);
  }
  const values = rows[index + 1];
  const isLabelled =
    !values || values.cells.some(({ meaning }) => meaning !== null && meaning.column === undefined);
  if (isLabelled || values.cells.some(({ meaning }) => meaning?.column === 'level1')) {
    keepPlaces(header, columns, draft);
    return index + 1;
  }
  const filled = values.cells;
  const fitting = filled.every(({ column }) => columns.includes(column));
  const given = PLAN_MONTHS.map((_, at) =>
    fitting ? filled.find(({ column }) => column === columns[at]) : filled[at],
  );
  // Bare numbers up to 1 are fractions: a plan that ends at 1% does not exist.
  const numbers = given.flatMap((cell) => (typeof cell?.cell.value === 'number' ? [cell.cell.value] : []));
  const areFractions = numbers.length > 0 && numbers.every((value) => value <= 1);
  given.forEach((cell, at) => {
    if (!cell) return;
    draft.place(`plan[${at}]`, cell.cell);
    const percent = isUnknownCell(cell.cell) ? null : percentOf(cell.cell, areFractions);
    if (percent === undefined) draft.reportCell(cell);
    else draft.plan[at] = percent;
  });
  const used = new Set<ReadCell | undefined>(given);
  for (const cell of filled) if (!used.has(cell)) draft.reportCell(cell);
  keepPlaces(header, columns, draft);
  return index + 2;
}
