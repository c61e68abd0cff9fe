import { isPlaceholder } from '../../domain/text';
import type { BudgetPart } from '../../domain/project-table';
import type { Draft, ItemRow } from './draft';
import { underHeader } from './align-row';
import { isIndicatorHeader } from './header-rows';
import { amountIn } from './numbers';
import type { ReadCell, ReadRow } from './read-row';

/** A column of amounts; of a part of the budget, or of something else that its label names. */
interface AmountColumn {
  readonly column: number;
  readonly part: BudgetPart | null;
  readonly label: string;
}

/** Whether a row is the header of a table that takes the budget apart: by tasks or by what it is spent on. */
export function isItemHeader({ cells }: ReadRow): boolean {
  const others = cells.filter(({ meaning }) => meaning?.item === 'other').length;
  const hasBlock = cells.some(({ meaning }) => meaning?.block === 'tasks' || meaning?.block === 'costs');
  const hasAmount = cells.some((cell) => partOf(cell) !== null);
  return (hasBlock && (hasAmount || others > 0)) || (others >= 2 && hasAmount);
}

function partOf({ meaning }: ReadCell): BudgetPart | null {
  if (meaning?.item === 'amount' || meaning?.block === 'money') return 'total';
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

/** The cells of the second row of a header below the label that heads them, and the header as wide as with them. */
function withSecond(header: ReadRow, second: ReadRow): { cells: readonly ReadCell[]; header: ReadRow } {
  const heading = header.cells.filter((cell) => partOf(cell) !== null).at(-1) ?? header.cells.at(-1);
  const by = (heading?.column ?? 0) - (second.cells[0]?.column ?? 0);
  // A browser's copy leaves out what lies under the labels that are merged down.
  if (!header.isText || by <= 0) return { cells: second.cells, header };
  return {
    cells: second.cells.map((cell) => ({ ...cell, column: cell.column + by })),
    header: { ...header, width: header.width + second.cells.length - 1 },
  };
}

/**
 * Reads a table of tasks or costs, of which the sum is the budget of the year; gives the index of the row after it. Its
 * rows are the tasks or items.
 */
export function readItems(rows: readonly ReadRow[], index: number, draft: Draft): number {
  const first = rows[index] as ReadRow;
  const below = rows[index + 1];
  const second = below && isSecondRow(below) ? below : null;
  const { cells: labels, header } = second
    ? withSecond(first, second)
    : { cells: first.cells, header: first };
  const columns: AmountColumn[] = [];
  for (const cell of labels) {
    const part = partOf(cell);
    const isNew = part !== null && !columns.some((known) => known.part === part);
    if (isNew) columns.push({ column: cell.column, part, label: cell.text });
    else if (
      part ||
      !cell.meaning ||
      cell.meaning.money !== undefined ||
      cell.meaning.execution !== undefined
    )
      columns.push({ column: cell.column, part: null, label: cell.text });
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
    else readItem(row, header, columns, draft);
  }
  return at;
}

/** The amounts of a row by their columns; a browser's copy that has lost cells still has them in order. */
function amountsOf(
  row: ReadRow,
  values: readonly ReadCell[],
  columns: readonly AmountColumn[],
): Map<AmountColumn, ReadCell> {
  const amounts = values.filter(isAmount);
  const inOrder = amounts.length === columns.length && row.isText;
  const found = new Map<AmountColumn, ReadCell>();
  columns.forEach((column, order) => {
    const cell = inOrder ? amounts[order] : values.find((one) => one.column === column.column);
    if (!cell || isPlaceholder(cell.text)) return;
    // A column that nobody knows may hold texts: they belong to what is said of the item.
    if (column.part !== null || isAmount(cell)) found.set(column, cell);
  });
  return found;
}

/** Reads a task or an item: its name, the texts beside it, and what it takes. */
function readItem(row: ReadRow, header: ReadRow, columns: readonly AmountColumn[], draft: Draft): void {
  const numbers = header.cells.filter(({ meaning }) => meaning?.column === 'number');
  const values = underHeader(row, header).filter(
    ({ meaning, column }) => meaning?.block === undefined && !numbers.some((one) => one.column === column),
  );
  const amounts = amountsOf(row, values, columns);
  const used = new Set(amounts.values());
  const texts = values.filter((cell) => !used.has(cell) && !isPlaceholder(cell.text));
  const [name, ...content] = texts;
  if (!name || isAmount(name)) return row.cells.forEach((cell) => draft.reportCell(cell));
  const item: ItemRow = { name, content, total: null, fiscal: null, other: null };
  for (const [{ part, label }, cell] of amounts) {
    if (part) item[part] = cell;
    else draft.state(label, 'part', name.text, cell);
  }
  draft.items.push(item);
}

function readTotal(row: ReadRow, header: ReadRow, columns: readonly AmountColumn[], draft: Draft): void {
  const values = underHeader(row, header).filter(({ meaning }) => meaning === null);
  const amounts = amountsOf(row, values, columns);
  for (const [{ part, label }, cell] of amounts) {
    if (part === null) draft.state(label, 'sum', null, cell);
    else if (draft.budget[part] === null) {
      draft.budget[part] = { text: cell.text, cell: cell.cell };
      draft.place(`budget.${part}`, cell.cell);
    } else draft.state(`items.${part}`, 'sum', null, cell);
  }
  const used = new Set(amounts.values());
  for (const cell of values) if (!used.has(cell) && !isPlaceholder(cell.text)) draft.reportCell(cell);
}
