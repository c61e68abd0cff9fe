import { readLevelName } from '../../domain/indicator-levels';
import { familyOf, mayHead } from './header-families';
import {
  headIndicators,
  headsBeside,
  headsLevels,
  headsNamesAndLevels,
  isNaming,
  isTarget,
} from './header-shapes';
import { withoutEchoes, type ReadCell, type ReadRow } from './read-row';

/** A cell that heads a column, under the one that heads several; null where none does. */
export interface HeaderCell extends ReadCell {
  readonly group: HeaderCell | null;
}

/** The rows of a header as one: what heads each column. */
export interface HeaderRows {
  readonly cells: readonly HeaderCell[];
  /** Cells of it with the empty ones. */
  readonly width: number;
  /** Rows that it takes. */
  readonly rows: number;
}

/** Whether a row is the header of a block of indicators. */
export function isIndicatorHeader({ cells }: ReadRow): boolean {
  return headIndicators(cells);
}

/**
 * Whether a row heads the columns of a list of projects, of which the rows below name the others: labels side by side,
 * the name of the project among them, and no value.
 */
export function isListHead({ cells }: ReadRow): boolean {
  const name = cells.findIndex(({ meaning }) => meaning?.field === 'name');
  if (name < 0 || cells.length < 3) return false;
  let labels = 0;
  for (const { cell, text, meaning, inline } of cells) {
    if (typeof cell.value !== 'string' || inline !== null) return false;
    if (meaning !== null || readLevelName(text)) labels += 1;
  }
  return labels >= 3 && labels + 1 >= cells.length;
}

/** Whether a row goes on with the header above it. */
function goesOn(above: readonly ReadCell[], { cells }: ReadRow, isFollowed: boolean): boolean {
  const families = cells.map(familyOf);
  const known = families.filter((family) => family !== null && (family !== 'levels' || isFollowed)).length;
  if (known < 2 || known * 2 < cells.length) return false;
  if (cells.some(({ meaning, cell }) => typeof cell.value !== 'string' || meaning?.field === 'name'))
    return false;
  const columns = new Set(above.flatMap(({ meaning }) => meaning?.column ?? []));
  const repeats = cells.some((cell) => {
    const kind = cell.meaning?.column;
    if (kind === undefined || kind === 'level3' || !columns.has(kind)) return false;
    return !above.some((head) => head.meaning?.column === kind && mayHead(head, cell));
  });
  return !repeats && cells.some((cell) => above.some((upper) => mayHead(upper, cell)));
}

/** The cells of a lower row below those that head them, each by its column. */
function byColumn(above: readonly HeaderCell[], below: readonly ReadCell[]): Map<HeaderCell, ReadCell[]> {
  const under = new Map<HeaderCell, ReadCell[]>();
  for (const cell of below) {
    const head = above.filter(({ column }) => column <= cell.column).at(-1) ?? above[0];
    if (head) under.set(head, [...(under.get(head) ?? []), cell]);
  }
  return under;
}

/**
 * The same in a copy of a browser, where the cells below those that are merged down are gone: each goes below the next
 * label that may head it. Null where one finds none.
 */
function byMeaning(
  above: readonly HeaderCell[],
  below: readonly ReadCell[],
): Map<HeaderCell, ReadCell[]> | null {
  // The label left of a header heads the rows and no columns: also beside a 年度指标值 over levels and the target itself.
  const isBeside = below.some(isNaming) && above.some(isTarget) && below.some(isTarget);
  const isLabelled = above[0]?.meaning?.block === 'indicators' && (headIndicators(above) || isBeside);
  const heads = isLabelled ? above.slice(1) : above;
  const under = new Map<HeaderCell, ReadCell[]>();
  let at = 0;
  for (const cell of below) {
    const begun = under.get(heads[at] as HeaderCell);
    const kind = cell.meaning?.column;
    const isAnew = begun !== undefined && kind !== undefined && begun[0]?.meaning?.column === kind;
    const from = begun === undefined || !isAnew ? at : at + 1;
    const find = (isOwn: boolean) =>
      heads.findIndex(
        (head, index) =>
          index >= from && mayHead(head, cell) && (!isOwn || head.meaning?.column !== 'target'),
      );
    // What was reached before stands below 历年值 where the header has it.
    const own = familyOf(cell) === 'history' ? find(true) : -1;
    const next = own < 0 ? find(false) : own;
    const head = heads[next];
    if (!head) return null;
    at = next;
    under.set(head, [...(under.get(head) ?? []), cell]);
  }
  return under;
}

/** Puts a lower row below an upper one: what heads several columns gives way to what heads each. */
function join(above: readonly HeaderCell[], row: ReadRow): readonly HeaderCell[] {
  const standing = byColumn(above, row.cells);
  const isContradictory = [...standing].some(([head, below]) => below.some((cell) => !mayHead(head, cell)));
  const moved = row.isText && isContradictory ? byMeaning(above, row.cells) : null;
  const under = moved ?? evenly(above, row) ?? standing;
  let by = 0;
  return above.flatMap((head): readonly HeaderCell[] => {
    const below = under.get(head);
    const column = head.column + by;
    if (!below) return [{ ...head, column }];
    if (!moved) return below.map((cell) => ({ ...cell, group: head }));
    by += below.length - 1;
    return below.map((cell, at) => ({ ...cell, column: column + at, group: head }));
  });
}

/**
 * Labels of a browser's copy below levels side by side, which have lost how many columns they are merged over: as many
 * for each. Null of any other rows.
 */
function evenly(
  above: readonly HeaderCell[],
  { cells, isText }: ReadRow,
): Map<HeaderCell, readonly ReadCell[]> | null {
  const areLevels = above.length > 1 && above.every(({ text }) => readLevelName(text)?.level1);
  const areBeside = above.every(({ column }, at) => column === (above[0]?.column ?? 0) + at);
  const each = cells.length / above.length;
  if (!isText || !areLevels || !areBeside || !Number.isInteger(each)) return null;
  return new Map(above.map((head, at) => [head, cells.slice(at * each, (at + 1) * each)]));
}

/** A lower row without the labels that are merged down to it and stand in it once more. */
function withoutRepeats(row: ReadRow | undefined, above: readonly HeaderCell[]): ReadRow | undefined {
  const isRepeated = ({ column, text }: ReadCell) =>
    above.some((head) => head.column === column && head.text === text);
  return row && { ...row, cells: row.cells.filter((cell) => !isRepeated(cell)) };
}

/** Rows below the first of a header that have a say in it. */
const ROWS_BELOW = 3;

/** The header that a row begins, with the rows below it that it was told by. */
interface KnownHeader {
  readonly below: readonly ReadRow[];
  readonly header: HeaderRows | null;
}

/** Several readers ask for each header, one after the other. */
const knownHeaders = new WeakMap<ReadRow, KnownHeader>();

/** Whether a row numbers the columns of the header above it: 1, 2, 3 ... */
function numbersColumns(row: ReadRow | undefined): boolean {
  const cells = row?.cells.filter(({ meaning }) => meaning?.column !== 'number') ?? [];
  return cells.length >= 4 && cells.every(({ text }, at) => text === String(at + 1));
}

/** The header that begins at `index`; null where none does. */
export function headerAt(rows: readonly ReadRow[], index: number): HeaderRows | null {
  const first = rows[index];
  if (!first) return null;
  const next = rows[index + 1];
  const isHeader = headIndicators(first.cells) || headsNamesAndLevels(first, next);
  if (!isHeader && !isListHead(first) && !headsBeside(first, next) && !headsLevels(first, next)) return null;
  const below = rows.slice(index + 1, index + 1 + ROWS_BELOW);
  const known = knownHeaders.get(first);
  if (known?.below.length === below.length && known.below.every((row, at) => row === below[at]))
    return known.header;
  const header = readHeader(rows, index, first, isHeader);
  knownHeaders.set(first, { below, header });
  return header;
}

function readHeader(
  rows: readonly ReadRow[],
  index: number,
  first: ReadRow,
  isHeader: boolean,
): HeaderRows | null {
  const firstCells = headsLevels(first, rows[index + 1]) ? withoutEchoes(first.cells) : first.cells;
  let cells: readonly HeaderCell[] = firstCells.map((cell) => ({ ...cell, group: null }));
  let width = first.width;
  let at = index + 1;
  for (; at < index + 3; at += 1) {
    const row = withoutRepeats(rows[at], cells);
    const after = rows[at + 1];
    const isFollowed = !headIndicators(cells) && after !== undefined && headIndicators(after.cells);
    if (!row || !goesOn(cells, row, isFollowed)) break;
    const joined = join(cells, row);
    width = Math.max(width, row.width, (joined.at(-1)?.column ?? 0) + 1);
    cells = joined;
  }
  if (!isHeader && !headIndicators(cells)) return null;
  return { cells, width, rows: at - index + (numbersColumns(rows[at]) ? 1 : 0) };
}
