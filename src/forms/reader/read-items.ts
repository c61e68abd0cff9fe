import { isPlaceholder } from '../../domain/text';
import type { Draft } from './draft';
import { underHeader } from './align-row';
import { isIndicatorHeader } from './indicator-header';
import { amountIn } from './numbers';
import type { ReadCell, ReadRow } from './read-row';

type Part = 'total' | 'fiscal' | 'other';

/** Whether a row is the header of a table that takes the budget apart: by tasks or by what it is spent on. */
export function isItemHeader({ cells }: ReadRow): boolean {
  const others = cells.filter(({ meaning }) => meaning?.item === 'other').length;
  const hasBlock = cells.some(({ meaning }) => meaning?.block === 'tasks' || meaning?.block === 'costs');
  const hasAmount = cells.some(({ meaning }) => meaning?.item === 'amount');
  return (hasBlock && (hasAmount || others > 0)) || (others >= 2 && hasAmount);
}

function partOf({ meaning }: ReadCell): Part | null {
  if (meaning?.item === 'amount') return 'total';
  const money = meaning?.money;
  return money === 'total' || money === 'fiscal' || money === 'other' ? money : null;
}

function isAmount({ cell }: ReadCell): boolean {
  return amountIn(cell) !== null;
}

/** Whether a row below the header goes on with it: 总额, 财政拨款, 其他资金 under one label. */
function isSecondRow({ cells }: ReadRow): boolean {
  return cells.length >= 2 && cells.every((cell) => partOf(cell) !== null && !isAmount(cell));
}

function endsItems({ cells }: ReadRow): boolean {
  const word = cells[0]?.meaning ?? cells[0]?.inline?.meaning;
  if (!word || word.isSum) return false;
  return (
    word.field !== undefined ||
    word.agency !== undefined ||
    word.goals !== undefined ||
    word.block !== undefined
  );
}

/**
 * Reads a table of tasks or costs, of which the sum is the budget of the year; gives the index of the row after it. Its
 * rows belong to no field and are told.
 */
export function readItems(rows: readonly ReadRow[], index: number, draft: Draft): number {
  const header = rows[index] as ReadRow;
  const below = rows[index + 1];
  const second = below && isSecondRow(below) ? below : null;
  const columns: { column: number; part: Part }[] = [];
  for (const cell of second ? underHeader(second, header) : header.cells) {
    const part = partOf(cell);
    if (part && !columns.some((known) => known.part === part)) columns.push({ column: cell.column, part });
    else if (!part && !cell.meaning) draft.reportCell(cell);
  }
  for (const cell of header.cells) {
    if (partOf(cell)) draft.units.push({ rank: 1, text: cell.text, cell: cell.cell });
  }
  let at = index + (second ? 2 : 1);
  for (; at < rows.length; at += 1) {
    const row = rows[at] as ReadRow;
    if (isIndicatorHeader(row) || endsItems(row)) break;
    const [label] = row.cells;
    if (label?.meaning?.isSum || label?.meaning?.money === 'total') readTotal(row, header, columns, draft);
    else for (const cell of row.cells) draft.reportCell(cell);
  }
  return at;
}

function readTotal(
  row: ReadRow,
  header: ReadRow,
  columns: readonly { column: number; part: Part }[],
  draft: Draft,
): void {
  const values = underHeader(row, header).filter(({ meaning }) => meaning === null);
  const amounts = values.filter(isAmount);
  const inOrder = amounts.length === columns.length && row.isText;
  columns.forEach(({ column, part }, order) => {
    const cell = inOrder ? amounts[order] : values.find((one) => one.column === column);
    if (cell && draft.budget[part] === null) {
      draft.budget[part] = { text: cell.text, cell: cell.cell };
      draft.place(`budget.${part}`, cell.cell);
    }
  });
  for (const cell of values) {
    const used = Object.values(draft.budget).some((entry) => entry?.cell === cell.cell);
    if (!used && !isPlaceholder(cell.text)) draft.reportCell(cell);
  }
}
