import { isHeadText } from '../vocabulary/head-labels';
import type { Meaning } from '../vocabulary/vocabulary';
import { extentOf, labelOf, type InlinePair, type ReadCell, type ReadRow } from './read-row';

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

/** Whether a word that labels something elsewhere may be what a text field says: 合计, 项目1 and 工作经费 may be names. */
function maySay({ field, isNumberedProject, agency, goals, block, isFoot }: Meaning): boolean {
  const isOfHead = (field !== undefined && !isNumberedProject) || agency !== undefined || goals !== undefined;
  return !isOfHead && !isFoot && (block === undefined || block === 'money');
}

/** Whether a label has a text beside it: of others, what stands there is no text. */
function takesText({ field, agency }: Meaning): boolean {
  return isHeadText(field) || field === 'purpose' || agency !== undefined;
}

/**
 * Whether a label right beside one that waits for its text is that text: it labels nothing itself, since the row ends
 * behind it or goes on with another label and its value, and the row is no header with values below.
 */
export function isTextOf(waiting: ReadCell, at: number, row: ReadRow, below: ReadRow | undefined): boolean {
  const { cells } = row;
  const [cell, next, afterNext] = cells.slice(at);
  const label = labelOf(waiting);
  const word = cell?.meaning;
  if (!word || !label || !takesText(label) || !maySay(word) || waiting.inline !== null) return false;
  if (cell.column !== waiting.column + extentOf(waiting, row).columns) return false;
  const isPair = next !== undefined && labelOf(next) !== null && (next.inline ?? afterNext) != null;
  const isLabelled = afterNext === undefined || next?.inline != null || labelOf(afterNext) === null;
  const under = below?.cells[0];
  const isHeader = under !== undefined && under.meaning === null && under.inline === null;
  return (next === undefined || (isPair && isLabelled)) && !isHeader;
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
