import { isPageNumber } from '../../forms/vocabulary/titles';
import { meaningOf } from '../../forms/vocabulary/vocabulary';
import { clustered, nearest } from './geometry';
import type { PageCell, PageContent, PageLine, PagePart, PageTable } from './page-parts';

/** A cell of a table that may go over several pages. */
export interface JoinedCell extends PageCell {
  page: number;
}

/** A table with the rows of all its pages. */
export interface JoinedTable {
  kind: 'table';
  xs: readonly number[];
  rows: number;
  cells: JoinedCell[];
}

export type JoinedPart = JoinedTable | (PageLine & { page: number });

/** The parts of a page, from each edge, where headers and footers stand. */
const MARGIN = 0.12;
/** Columns that begin as near to one another are the same, in points. */
const SAME_COLUMN = 4;

const PAGE_NUMBER = /^(?:page|页)?\s*\d{1,4}(?:\s*(?:\/|of|共)\s*\d{1,4}\s*页?)?$/i;

function isInMargin({ baseline }: PageLine, { height }: PageContent): boolean {
  return baseline < height * MARGIN || baseline > height * (1 - MARGIN);
}

/** Lines that are on several pages at the same place, and the numbers of pages. */
function marginLines(pages: readonly PageContent[]): Set<PagePart> {
  const seen = new Map<string, PageLine[]>();
  const found = new Set<PagePart>();
  for (const page of pages) {
    for (const part of page.parts) {
      if (part.kind !== 'line' || !isInMargin(part, page)) continue;
      const text = part.text.trim();
      if (isPageNumber(text) || PAGE_NUMBER.test(text)) found.add(part);
      const key = `${text} ${Math.round(part.baseline / 4)}`;
      const known = seen.get(key);
      if (known) known.push(part);
      else seen.set(key, [part]);
    }
  }
  for (const lines of seen.values()) if (lines.length > 1) for (const line of lines) found.add(line);
  return found;
}

/** Whether a table of the next page is the rest of one: it is as wide, and no line stands between. */
function goesOn(above: Pick<JoinedTable, 'xs'>, below: PageTable): boolean {
  const ends = (xs: readonly number[]) => [xs[0] ?? 0, xs.at(-1) ?? 0] as const;
  const [[left, right], [otherLeft, otherRight]] = [ends(above.xs), ends(below.xs)];
  return Math.abs(left - otherLeft) <= SAME_COLUMN && Math.abs(right - otherRight) <= SAME_COLUMN;
}

/** The cells of a row that begin in it. */
function rowOf<Cell extends PageCell>({ cells }: { cells: readonly Cell[] }, row: number): Cell[] {
  return cells.filter((cell) => cell.row === row);
}

function textsOf(cells: readonly PageCell[]): string {
  return cells
    .filter(({ text }) => text !== '')
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('\n');
}

/** Whether a cell is a label that stands once over each table. */
function beginsProject(text: string): boolean {
  const meaning = text.length < 40 ? meaningOf(text) : null;
  return meaning?.field === 'name' || meaning?.field === 'code' || meaning?.agency !== undefined;
}

/** How many rows at the top of a page repeat rows of the table's beginning, as headers of tables do. */
function repeatedRows(above: JoinedTable, below: PageTable): number {
  const known = new Set<string>();
  for (let row = 0; row < above.rows; row += 1) {
    const cells = rowOf(above, row).filter(({ text }) => text !== '');
    if (cells.length >= 2 || (cells.length === 1 && row === 0)) known.add(textsOf(cells));
  }
  let count = 0;
  while (count < below.rows - 1 && known.has(textsOf(rowOf(below, count)))) count += 1;
  // The same title over another project begins a table of its own.
  return rowOf(below, count).some(({ text }) => beginsProject(text)) ? 0 : count;
}

/** The cells with their columns counted among those of both tables. */
function renumbered<Cell extends PageCell>(
  cells: readonly Cell[],
  xs: readonly number[],
  all: readonly number[],
): Cell[] {
  return cells.map((cell) => {
    const column = nearest(all, xs[cell.column] ?? 0);
    return { ...cell, column, columns: nearest(all, xs[cell.column + cell.columns] ?? 0) - column };
  });
}

/**
 * Whether the first row of a page is the rest of the last one above: its texts go on from ones of several full lines
 * that end in no sentence, and it has less of them.
 */
function isRestOfRow(last: readonly JoinedCell[], first: readonly JoinedCell[]): boolean {
  const filled = first.filter(({ text }) => text !== '');
  const above = (cell: JoinedCell) => last.find(({ column }) => column === cell.column);
  return (
    filled.length > 0 &&
    filled.length < last.filter(({ text }) => text !== '').length &&
    filled.every((cell) => {
      const before = above(cell);
      return before !== undefined && before.lines > 1 && before.isFull && !/[。；;！!]$/.test(before.text);
    })
  );
}

/** Adds the rows of the next page. */
function append(table: JoinedTable, below: PageTable, page: number): void {
  const all = clustered([...table.xs, ...below.xs], SAME_COLUMN);
  const cells = renumbered(table.cells, table.xs, all);
  const skipped = repeatedRows(table, below);
  const next = renumbered(
    below.cells.filter(({ row }) => row >= skipped),
    below.xs,
    all,
  ).map((cell): JoinedCell => ({ ...cell, row: cell.row - skipped + table.rows, page }));
  const top = next.filter(({ row }) => row === table.rows);
  const bottom = cells.filter(({ row, rows }) => row + rows === table.rows);
  const isRest = isRestOfRow(bottom, top);
  const added = next.filter((cell) => {
    if (cell.row !== table.rows) return true;
    const above = bottom.find(({ column, columns }) => column === cell.column && columns === cell.columns);
    const goesDown = above !== undefined && (cell.text === '' || isRest);
    if (!goesDown) return true;
    // A cell that is merged over the edge of the page, or the rest of a text.
    above.text += cell.text;
    above.rows += cell.rows;
    return false;
  });
  table.xs = all;
  table.cells = [...cells, ...added];
  table.rows += below.rows - skipped;
}

/**
 * The pages one after the other: headers and footers are left out, tables that go on over the edge of a page are joined,
 * and the header that each page repeats is dropped. Tells whether anything was left out.
 */
export function joinPages(pages: readonly PageContent[]): { parts: JoinedPart[]; hasMargins: boolean } {
  const margins = marginLines(pages);
  const parts: JoinedPart[] = [];
  let hasMargins = false;
  for (const page of pages) {
    let isFirst = true;
    for (const part of page.parts) {
      if (margins.has(part)) {
        hasMargins ||=
          part.kind === 'line' && !isPageNumber(part.text) && !PAGE_NUMBER.test(part.text.trim());
        continue;
      }
      const last = parts.at(-1);
      if (part.kind === 'line') parts.push({ ...part, page: page.number });
      else if (isFirst && last?.kind === 'table' && goesOn(last, part)) append(last, part, page.number);
      else
        parts.push({
          kind: 'table',
          xs: part.xs,
          rows: part.rows,
          cells: part.cells.map((cell) => ({ ...cell, page: page.number })),
        });
      isFirst = false;
    }
  }
  return { parts, hasMargins };
}
