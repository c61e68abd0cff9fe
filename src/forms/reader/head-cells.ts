import { isHeadText } from '../vocabulary/head-labels';
import type { Meaning } from '../vocabulary/vocabulary';
import { labelOf, type InlinePair, type ReadCell, type ReadRow } from './read-row';

/** Labels whose value may go on in the next cell. */
export function takesMore({ goals, field }: Meaning): boolean {
  return goals !== undefined || field === 'period';
}

/** `完成情况：…` beside a goal. */
export function isOutcome({ inline }: ReadCell): boolean {
  return inline?.meaning.column === 'actual';
}

/** Few words without any mark. */
const FEW_WORDS = /^[\p{Script=Han}（）()]{2,14}$/u;

/** Whether a text that no vocabulary has may be the label of what stands beside it. */
export function mayLabel({ text }: ReadCell, next: ReadCell | undefined): boolean {
  return next !== undefined && labelOf(next) === null && FEW_WORDS.test(text);
}

/** The columns in which labels stand right of other labels and their values. */
export function labelColumnsOf(rows: readonly ReadRow[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { cells } of rows)
    for (const [at, cell] of cells.entries())
      if (at > 1 && cell.inline === null && labelOf(cell) !== null) columns.add(cell.column);
  return columns;
}

const AMOUNT = /^\d[\d,.]* ?(?:亿|百万|万|千)?元?$/;

/**
 * Labels that, with their value in one cell, are no value of the label left of them; prose may begin with others. Beside the
 * label of the money, `年度资金总额：120.5` is an amount with its own.
 */
export function breaks({ meaning, value }: InlinePair, waiting: Meaning | undefined): boolean {
  const { field, agency, money } = meaning;
  const takesProse = waiting?.goals !== undefined || !isHeadText(waiting?.field);
  const isOfMoney = waiting?.block === 'money' && money !== undefined && AMOUNT.test(value.trim());
  return field === 'moneyUnit' || field === 'name' || agency !== undefined || isOfMoney || !takesProse;
}
