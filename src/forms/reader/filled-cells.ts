import { isFormTitle } from '../vocabulary/titles';
import { isIndicatorHeader } from './header-rows';
import { isExecutionHeader } from './read-execution';
import type { ReadCell, ReadRow } from './read-row';

/** Whether a cell says the same as the one left of it. */
function repeatsLeft(cell: ReadCell, left: ReadCell | undefined): boolean {
  return left !== undefined && left.column === cell.column - 1 && left.text === cell.text && cell.text !== '';
}

/** A text in words. */
const WORDS = /\p{Script=Han}{4}/u;
/** Equal figures may stand side by side. */
const FIGURE = /^[\d.,]+[%％]?$/;

/** Whether labels or texts side by side say the same, as a merged cell does that was split and filled. */
function hasFilled({ cells }: ReadRow): boolean {
  return cells.some(
    (cell, at) => repeatsLeft(cell, cells[at - 1]) && (cell.meaning !== null || WORDS.test(cell.text)),
  );
}

/** Whether a row heads columns: labels of different words, and hardly anything beside them. */
function headsColumns(row: ReadRow): boolean {
  const { cells } = row;
  if (isIndicatorHeader(row) || isExecutionHeader(row)) return true;
  const labels = cells.filter(({ meaning }) => meaning !== null);
  const words = new Set(labels.map(({ text }) => text));
  return words.size >= 2 && labels.length * 4 >= cells.length * 3;
}

/** Whether a row begins with a label of its own, so that what stands above heads its columns no more. */
function beginsAnew({ cells: [first] }: ReadRow, above: ReadRow | undefined): boolean {
  const meaning = first?.meaning;
  if (!meaning || meaning.block === 'indicators' || meaning.money !== undefined || meaning.isSum)
    return false;
  return !above?.cells.some(({ column, text }) => column === first.column && text === first.text);
}

/** The rows without what merged cells left to the right when they were split and filled. */
function withoutRepeatsRight(rows: readonly ReadRow[]): ReadRow[] {
  let heads: ReadonlyMap<number, string> | null = null;
  return rows.map((row, at) => {
    const isHead = headsColumns(row);
    if (isHead) {
      const isBelow = at > 0 && heads !== null && headsColumns(rows[at - 1] as ReadRow);
      const own = row.cells.map(({ column, text }) => [column, text] as const);
      heads = new Map<number, string>(isBelow ? [...(heads ?? []), ...own] : own);
    } else if (beginsAnew(row, rows[at - 1])) heads = null;
    const known = heads;
    const cells = row.cells.filter((cell, index) => {
      if (!repeatsLeft(cell, row.cells[index - 1])) return true;
      if (isHead || cell.meaning !== null || cell.inline !== null || known === null || isFormTitle(cell.text))
        return false;
      const [head, left] = [known.get(cell.column), known.get(cell.column - 1)];
      return head === undefined && left === undefined ? FIGURE.test(cell.text) : head !== left;
    });
    return { ...row, cells };
  });
}

/** What a label means that is merged over the rows of the table right of it. */
const HEADS_ROWS = ['goals', 'item', 'field', 'money'] as const;

/** The rows without labels of blocks that stand in the row above as well. */
function withoutRepeatsBelow(rows: readonly ReadRow[]): ReadRow[] {
  return rows.map((row, at) => {
    const above = rows[at - 1];
    if (!above) return row;
    const isHead = headsColumns(above);
    const cells = row.cells.filter(({ column, text, meaning }, index) => {
      const isBlock =
        (meaning?.block !== undefined && meaning.block !== 'indicators') ||
        // Money with a label right of it, and no amount, is that of a block.
        (meaning?.money !== undefined && row.cells[index + 1]?.meaning?.money !== undefined) ||
        (isHead && HEADS_ROWS.some((key) => meaning?.[key] !== undefined));
      return !isBlock || !above.cells.some((cell) => cell.column === column && cell.text === text);
    });
    return cells.length === 0 || cells.length === row.cells.length ? row : { ...row, cells };
  });
}

/**
 * The rows of a table as they were before merged cells were split and each part was filled with what the whole said: the
 * first part says it. Rows of which no label shows that this was done stay as they are.
 */
export function withoutFilled(rows: readonly ReadRow[]): readonly ReadRow[] {
  return withoutRepeatsBelow(rows.some(hasFilled) ? withoutRepeatsRight(rows) : rows);
}
