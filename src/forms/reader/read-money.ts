import type { ExecutionColumn, MoneyPart } from '../vocabulary/money-labels';
import type { Meaning } from '../vocabulary/vocabulary';
import { underHeader } from './align-row';
import type { Draft } from './draft';
import { amountIn, percentIn, pointsIn } from './numbers';
import type { ReadCell, ReadRow } from './read-row';

/** Reads labelled amounts: the budget of the year and its parts, beside which the whole project may stand. */
export class MoneyReader {
  /** Columns of the whole project, and those of the year beside them. */
  private wholeFrom: number | null = null;
  private yearFrom: number | null = null;
  private isBreakdown = false;
  /** The row with the label left of the money rows. */
  private first: ReadRow | null = null;

  constructor(private readonly draft: Draft) {}

  end(): void {
    this.wholeFrom = this.yearFrom = this.first = null;
    this.isBreakdown = false;
  }

  /** A row of amounts under the one with the label left of them. Whose the columns are matters where two sums stand side by side. */
  align(row: ReadRow): ReadRow {
    const { first } = this;
    if (row.cells.some(({ meaning }) => meaning?.block === 'money')) this.first = row;
    const isMoney = row.cells[0]?.meaning?.money !== undefined;
    return first && this.yearFrom !== null && isMoney ? { ...row, cells: underHeader(row, first) } : row;
  }

  /** Told of every label, which may carry the unit, or say whose money follows. */
  begin(meaning: Meaning, cell: ReadCell): void {
    if (meaning.money !== undefined || meaning.block === 'money') {
      const text = cell.inline ? meaning.written : cell.text;
      this.draft.units.push({ rank: 1, text, cell: cell.cell });
    }
    if (meaning.money === 'whole') this.wholeFrom = cell.column;
    else if (meaning.money === 'total' && this.wholeFrom !== null) this.yearFrom = cell.column;
    if (meaning.isBreakdown) this.isBreakdown = true;
    else if (meaning.goals !== undefined) this.end();
  }

  /** Whether a money label belongs to the whole project, which stands beside the year. */
  isOfWhole(column: number): boolean {
    const { wholeFrom, yearFrom } = this;
    if (wholeFrom === null) return false;
    if (yearFrom === null) return true;
    return wholeFrom < yearFrom ? column < yearFrom : column >= wholeFrom;
  }

  /** Takes an amount of the year; false of one that no field has. */
  take(part: MoneyPart, { text, cell }: ReadCell, column: number): boolean {
    const { draft } = this;
    if (part !== 'total' && part !== 'fiscal' && part !== 'other') return false;
    if (this.isBreakdown || this.isOfWhole(column) || draft.budget[part] !== null) return false;
    draft.budget[part] = { text, cell };
    draft.place(`budget.${part}`, cell);
    return true;
  }

  /** Takes a figure of the execution that has its label beside it; false of one that is there already or no figure. */
  takeExecution(field: ExecutionColumn, { cell, text }: ReadCell): boolean {
    const { draft } = this;
    if (draft.execution?.[field] !== undefined) return false;
    const amount =
      field === 'rate'
        ? percentIn(cell, text)
        : field === 'weight' || field === 'score'
          ? pointsIn(cell, text)
          : (amountIn(cell)?.amount ?? null);
    draft.place(`execution.${field}`, cell);
    draft.execution = { ...draft.execution, [field]: amount };
    return amount !== null;
  }
}
