import type { AmountRole } from '../../domain/money-rows';
import type { ExecutionColumn, MoneyPart } from '../vocabulary/money-labels';
import type { Meaning } from '../vocabulary/vocabulary';
import { underHeader } from './align-row';
import type { Draft } from './draft';
import { takeFigure } from './execution-figure';
import { amountOf } from './numbers';
import type { ReadCell, ReadRow } from './read-row';

/** What an amount is to the sum of the money that it is a part of. */
export function roleOf(money: MoneyPart): AmountRole {
  if (money === 'planned') return 'planned';
  return money === 'part' ? 'within' : 'part';
}

/** Reads labelled amounts: the budget of the year and its parts, beside which the whole project may stand. */
export class MoneyReader {
  /** Columns of the whole project, and those of the year beside them. */
  private wholeFrom: number | null = null;
  private yearFrom: number | null = null;
  /** The row of the last of their labels. */
  private sumRow = -1;
  /** Sums that the same money is taken apart by once more, with the columns where they begin. */
  private readonly breakdowns: { readonly column: number; readonly of: string }[] = [];
  /** The label of the money of the whole project. */
  private whole = '';
  /** The row with the label left of the money rows. */
  private first: ReadRow | null = null;

  constructor(private readonly draft: Draft) {}

  end(): void {
    this.wholeFrom = this.yearFrom = this.first = null;
    this.breakdowns.length = 0;
  }

  /** A row of amounts under the one with the label left of them. Whose the columns are matters where two sums stand side by side. */
  align(row: ReadRow): ReadRow {
    const { first } = this;
    if (row.cells.some(({ meaning }) => meaning?.block === 'money')) this.first = row;
    const isMoney = row.cells[0]?.meaning?.money !== undefined;
    const areBeside = this.wholeFrom !== null && this.yearFrom !== null;
    const apart = areBeside && row.isText && isMoney ? this.apart(row.cells) : null;
    if (apart) return { ...row, cells: apart };
    return first && areBeside && isMoney ? { ...row, cells: underHeader(row, first) } : row;
  }

  /** The same part of both sums in one row, of which a browser's copy has lost the places: the right one is the right sum's. */
  private apart(cells: readonly ReadCell[]): readonly ReadCell[] | null {
    const [left, right] = [this.wholeFrom ?? 0, this.yearFrom ?? 0].sort((a, b) => a - b);
    const keys = cells.map(({ meaning }) => (meaning?.money === undefined ? null : meaning.key));
    const isTwice = keys[0] !== null && keys.length > 2 && keys.lastIndexOf(keys[0] ?? null) > 0;
    if (!isTwice) return null;
    const second = keys.lastIndexOf(keys[0] ?? null);
    return cells.map((cell, at) => ({
      ...cell,
      column: at < second ? (left ?? 0) + at : (right ?? 0) + at - second,
    }));
  }

  /** Told of every label, which may carry the unit, or say whose money follows. */
  begin(meaning: Meaning, cell: ReadCell): void {
    // 资金来源（万元）, left of the rows of money.
    const isSource = meaning.field === 'other' && /资金|经费/.test(meaning.key);
    if (meaning.money !== undefined || meaning.block === 'money' || meaning.block === 'budget' || isSource) {
      const text = cell.inline ? meaning.written : cell.text;
      this.draft.units.push({ rank: 1, text, cell: cell.cell });
    }
    // One below the other, they stand beside nothing: each holds for what follows it.
    const { row } = cell.cell;
    if (meaning.money === 'whole') {
      if (this.yearFrom === cell.column || this.sumRow !== row) this.yearFrom = null;
      this.wholeFrom = cell.column;
      this.whole = meaning.key;
    } else if (meaning.money === 'total' && meaning.block === undefined) {
      if (this.wholeFrom === cell.column || this.sumRow !== row) this.wholeFrom = null;
      this.yearFrom = cell.column;
    }
    if (meaning.money === 'whole' || meaning.money === 'total') this.sumRow = row;
    if (meaning.isBreakdown) this.breakdowns.push({ column: cell.column, of: meaning.key });
    else if (meaning.goals !== undefined) this.end();
  }

  /** Whether a money label belongs to the whole project, which stands beside the year. */
  isOfWhole(column: number): boolean {
    const { wholeFrom, yearFrom } = this;
    if (wholeFrom === null) return false;
    if (yearFrom === null) return true;
    return wholeFrom < yearFrom ? column < yearFrom : column >= wholeFrom;
  }

  /** Takes a sum that money is taken apart by once more. */
  takeSum(of: string, value: ReadCell, column: number): void {
    if (amountOf(value) === null) this.draft.reportCell(value);
    else this.draft.state(of, 'sum', null, value);
    this.breakdowns.push({ column, of });
  }

  /** Takes a labelled amount: of the year, of the whole project, or of money taken apart; false of what is no amount. */
  take({ money, key }: Meaning, value: ReadCell, column: number): boolean {
    const { draft } = this;
    const breakdown = this.breakdowns.filter((one) => one.column <= column).at(-1);
    // What is carried over comes into the year, wherever a browser's copy has moved it.
    const isYears = breakdown === undefined && (money === 'carried' || !this.isOfWhole(column));
    if (isYears && (money === 'total' || money === 'fiscal' || money === 'other')) {
      if (draft.budget[money] === null) {
        draft.budget[money] = { text: value.text, cell: value.cell };
        draft.place(`budget.${money}`, value.cell);
        return true;
      }
    }
    if (money === undefined || amountOf(value) === null) return false;
    if (breakdown) draft.state(breakdown.of, 'part', key, value);
    else if (money === 'whole') draft.state(key, 'sum', null, value);
    else if (money === 'total') return false;
    else draft.state(isYears ? 'budget.total' : this.whole, roleOf(money), key, value);
    return true;
  }

  /** Takes 合计 beside or below parts of the budget as the budget of the year, where no label names that. */
  takeSumOfParts(meaning: Meaning, value: ReadCell, column: number): boolean {
    const { total, fiscal, other } = this.draft.budget;
    const isSumOfParts = total === null && (fiscal !== null || other !== null);
    return isSumOfParts && this.take({ ...meaning, money: 'total' }, value, column);
  }

  /** Takes a figure of the execution that has its label beside it; false of one that is there already or no figure. */
  takeExecution(field: ExecutionColumn, read: ReadCell): boolean {
    const { draft } = this;
    const { cell, text } = read;
    if (draft.execution?.[field] !== undefined) return false;
    draft.place(`execution.${field}`, cell);
    if (field === 'initial' || field === 'budget') draft.yearly[field] = { cell, text };
    return takeFigure(field, read, draft);
  }
}
