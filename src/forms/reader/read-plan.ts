import Big from 'big.js';
import { PLAN_MONTHS } from '../../domain/project-table';
import { squeezed } from '../../domain/text';
import { percentShown } from '../../grid/cell-text';
import { significant } from '../../grid/cell-value';
import type { GridCell } from '../../grid/grid';
import { planMonth } from '../vocabulary/vocabulary';
import { emptyCellOf, type Draft } from './draft';
import { isNumberWithWords } from './numbers';
import { isUnknownCell, type ReadCell, type ReadRow } from './read-row';

/** Whether a row begins the spending plan. */
export function isPlanHeader({ cells }: ReadRow): boolean {
  return cells.some(({ meaning }) => meaning?.block === 'plan');
}

/** A percentage as texts have it: `25`, `25%`, `25.00(%)`, `25百分比`. */
const PERCENTAGE = /^([+-]?\d+(?:\.\d+)?)(%|\(%\)|百分比)?$/;

/** The figure of a text, and its percent sign in whatever way it is written; null of any other text. */
function figureIn(value: string): { number: number; hasSign: boolean } | null {
  const [, number, sign] = PERCENTAGE.exec(squeezed(value)) ?? [];
  return number === undefined ? null : { number: Number(number), hasSign: sign !== undefined };
}

/** A number of a plan without percent sign, typed as a number or as a text; null of any other cell. */
function bareNumber(cell: GridCell): number | null {
  const { value } = cell;
  if (typeof value === 'number')
    return percentShown(cell) === null && !isNumberWithWords(cell) ? value : null;
  const figure = figureIn(String(value ?? ''));
  return figure && !figure.hasSign ? figure.number : null;
}

/** Percent of a plan cell, null of an empty one, undefined of something that is no number. */
function percentOf(cell: GridCell, areFractions: boolean): number | null | undefined {
  const { value } = cell;
  const bare = bareNumber(cell);
  if (bare !== null) {
    if (!Number.isFinite(bare)) return undefined;
    return areFractions ? new Big(significant(bare)).times(100).toNumber() : significant(bare);
  }
  if (typeof value === 'number') return percentShown(cell) ?? undefined;
  const text = squeezed(String(value ?? ''));
  return text === '' ? null : figureIn(text)?.number;
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
  const numbers = given.flatMap((cell) => (cell && bareNumber(cell.cell)) ?? []);
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
