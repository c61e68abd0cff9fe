import { readLevelName } from '../../domain/indicator-levels';
import { meaningOf } from '../../forms/vocabulary/vocabulary';
import { clustered, nearest } from './geometry';
import { isNumberOfPage, marginLines } from './margins';
import type { PageCell, PageContent, PageLine, PageTable } from './page-parts';
import { beginsProject, byRowOf, rowText, type RowText } from './table-rows';
import { firstWidth } from './text-lines';

/** A table with the rows of all its pages. */
export interface JoinedTable {
  kind: 'table';
  xs: readonly number[];
  rows: number;
  cells: PageCell[];
  /** The cells that begin in each row, and what these rows say, as far as it was asked for. */
  byRow: PageCell[][];
  said: (RowText | undefined)[];
}

export type JoinedPart = JoinedTable | PageLine;

/** Columns that begin as near to one another are the same, in points. */
const SAME_COLUMN = 4;
/** Longer texts are no names of fields or levels. */
const LONGEST_NAME = 40;

/** Whether a table of the next page is the rest of one: it is as wide, and no line stands between. */
function goesOn(above: Pick<JoinedTable, 'xs'>, below: PageTable): boolean {
  const ends = (xs: readonly number[]) => [xs[0] ?? 0, xs.at(-1) ?? 0] as const;
  const [[left, right], [otherLeft, otherRight]] = [ends(above.xs), ends(below.xs)];
  return Math.abs(left - otherLeft) <= SAME_COLUMN && Math.abs(right - otherRight) <= SAME_COLUMN;
}

/**
 * How many rows at the top of a page repeat rows of the table, as headers of tables do: rows one below the other, the first
 * of them the title or one of several cells.
 */
function repeatedRows(above: JoinedTable, below: PageTable): number {
  const rows = byRowOf(below.cells, below.rows);
  const own = rows.slice(0, -1).map((cells) => rowText(cells).text);
  const saidIn = (row: number) => (above.said[row] ??= rowText(above.byRow[row] ?? []));
  let most = 0;
  for (let first = 0; first < above.rows; first += 1) {
    if (saidIn(first).count < 2 && first > 0) continue;
    let count = 0;
    while (count < own.length && first + count < above.rows && own[count] === saidIn(first + count).text)
      count += 1;
    most = Math.max(most, count);
  }
  // The same title over another project begins a table of its own.
  return (rows[most] ?? []).some(({ text }) => beginsProject(text)) ? 0 : most;
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

function isLevelName(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  return plain.includes('指标') && readLevelName(plain) !== null;
}

/** Whether a text is the whole name of a level or of a field, which no other text goes on. */
export function isName(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  return plain.length <= LONGEST_NAME && (meaningOf(plain) !== null || isLevelName(plain));
}

/**
 * Whether a text at the top of a page goes on from one that ends for want of room, and in no sentence.
 *
 * @param mayBeName - whether the text itself may be a name, as the end of another may be by chance
 */
function goesOnFrom(above: PageCell | undefined, cell: PageCell, mayBeName = false): boolean {
  if (above === undefined || above.text === '' || isName(above.text)) return false;
  if (isName(cell.text) && !mayBeName) return false;
  const isCut = above.room < firstWidth(cell) + cell.size / 2;
  return isCut && !/[。；;！!]$/.test(above.text);
}

/** Whether two texts are the parts of one name, which may stand upright, a character a line. */
function arePartsOfName(above: string, text: string): boolean {
  if (above === '' || isLevelName(above) || isLevelName(text)) return false;
  const whole = `${above}${text}`;
  return isLevelName(whole) || (!isName(above) && !isName(text) && isName(whole));
}

/** Tells the cells at the top of a page that are the rest of the ones above them. */
function restsOf(
  bottom: readonly PageCell[],
  top: readonly PageCell[],
): (cell: PageCell, above: PageCell) => boolean {
  const aboveOf = ({ column, columns }: PageCell) =>
    bottom.find((one) => one.column === column && one.columns === columns);
  const filled = top.filter(({ text }) => text !== '');
  const single = filled.filter((cell) => cell.rows === 1);
  // A row that is torn has less texts below than above, and all of them go on.
  const isTornRow =
    single.length > 0 &&
    filled.length < bottom.filter(({ text }) => text !== '').length &&
    (filled.length === 1 || !single.every(({ text }) => isName(text))) &&
    single.every((cell) => goesOnFrom(aboveOf(cell), cell, true));
  const firstFilled = Math.min(...filled.map(({ column }) => column));
  const hasTornArea = top.some(({ text, rows }) => text === '' && rows > 1);
  return (cell, above) => {
    if (above.isOpenBelow || isTornRow || arePartsOfName(above.text, cell.text)) return true;
    const isMerged = cell.rows > 1 || above.rows > 1;
    // Labels and levels, which stand left of what they are for, are merged over the edge of a page.
    if (cell.text === '') return isMerged || cell.column < firstFilled;
    return (above.rows > 1 || (cell.rows > 1 && hasTornArea)) && goesOnFrom(above, cell);
  };
}

/** The text of a cell that goes on; a spreadsheet draws that of a cut cell on both pages, or a part of it. */
function joinedText({ text, isOpenBelow }: PageCell, rest: string): string {
  if (isOpenBelow && text.includes(rest)) return text;
  return isOpenBelow && rest.includes(text) ? rest : text + rest;
}

/** Adds the rows of the next page. */
function append(table: JoinedTable, below: PageTable): void {
  const all = clustered([...table.xs, ...below.xs], SAME_COLUMN);
  const cells = renumbered(table.cells, table.xs, all);
  const skipped = repeatedRows(table, below);
  const next = renumbered(
    below.cells.filter(({ row }) => row >= skipped),
    below.xs,
    all,
  ).map((cell): PageCell => ({ ...cell, row: cell.row - skipped + table.rows }));
  const top = next.filter(({ row }) => row === table.rows);
  const bottom = cells.filter(({ row, rows }) => row + rows === table.rows);
  const isRest = restsOf(bottom, top);
  const added = next.filter((cell) => {
    if (cell.row !== table.rows) return true;
    const above = bottom.find(({ column, columns }) => column === cell.column && columns === cell.columns);
    if (!above || !isRest(cell, above)) return true;
    above.text = joinedText(above, cell.text);
    table.said[above.row] = undefined;
    above.rows += cell.rows;
    if (cell.text !== '') [above.size, above.room, above.mayBeCut] = [cell.size, cell.room, cell.mayBeCut];
    above.isOpenBelow = cell.isOpenBelow;
    return false;
  });
  table.rows += below.rows - skipped;
  table.xs = all;
  table.cells = [...cells, ...added];
  table.byRow = byRowOf(table.cells, table.rows);
}

function begunTable({ xs, rows, cells }: PageTable): JoinedTable {
  const own = cells.map((cell) => ({ ...cell }));
  return { kind: 'table', xs, rows, cells: own, byRow: byRowOf(own, rows), said: [] };
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
        hasMargins ||= part.kind === 'line' && !isNumberOfPage(part.text);
        continue;
      }
      const last = parts.at(-1);
      if (part.kind === 'line') parts.push(part);
      else if (isFirst && last?.kind === 'table' && goesOn(last, part)) append(last, part);
      else parts.push(begunTable(part));
      isFirst = false;
    }
  }
  return { parts, hasMargins };
}
