import { readLevelName } from '../../domain/indicator-levels';
import { isNote } from '../vocabulary/endings';
import { isIndicatorHeader, isListHead } from './header-rows';
import { headsLevels } from './header-shapes';
import type { IndicatorHeader } from './indicator-header';
import type { ReadCell, ReadRow } from './read-row';

/** The first column that tells of indicators. */
export function firstNaming({ columns }: IndicatorHeader): number {
  let first = Infinity;
  for (const [column, entry] of columns)
    if (entry.kind !== 'choice' && entry.kind !== 'reasonChoice') first = Math.min(first, column);
  return first;
}

/** The label of a note, with the note in the next cell. */
const BARE_NOTE = /^(?:说明|备注|注)$/;

function isFoot({ meaning, inline }: ReadCell): boolean {
  return (meaning ?? inline?.meaning)?.isFoot === true;
}

/** Whether a row ends the block above it: signatures, opinions, notes, labels of what comes next. */
function endsBlock(row: ReadRow, header: IndicatorHeader): boolean {
  if (isIndicatorHeader(row) || isListHead(row)) return true;
  const [first] = row.cells;
  if (!first) return false;
  if (isNote(first.text) || (BARE_NOTE.test(first.text) && row.cells.length <= 2)) return true;
  const word = first.meaning ?? first.inline?.meaning;
  if (!word || word.isSum) return false;
  if (word.isFoot) return first.column <= firstNaming(header) || row.cells.every(isFoot);
  if (first.column > firstNaming(header)) return false;
  const isLabel =
    word.field !== undefined ||
    word.agency !== undefined ||
    (word.goals !== undefined && row.cells.every(({ meaning }) => meaning?.column === undefined));
  return isLabel && !isLevelRow(row, header);
}

/** Whether a row has a name of a level where its header has one. */
function isLevelRow(row: ReadRow, { columns }: IndicatorHeader): boolean {
  return row.cells.some(({ column, text }) => {
    const kind = columns.get(column)?.kind;
    return (kind === 'level1' || kind === 'level2') && readLevelName(text) !== null;
  });
}

/**
 * Where a block of a text ends that reaches to `to` as far as labels tell: at the first paragraph below all rows that name
 * a level, such as a stamp, a date or the title of what comes next.
 */
function endAtParagraph(rows: readonly ReadRow[], from: number, to: number, header: IndicatorHeader): number {
  let last = to - 1;
  while (last >= from && !isLevelRow(rows[last] as ReadRow, header)) last -= 1;
  if (last < from) return to;
  for (let index = last + 1; index < to; index += 1) {
    const { isText, width } = rows[index] as ReadRow;
    if (isText && width === 1) return index;
  }
  return to;
}

/** The index of the row after a block of indicators whose rows begin at `from`, under its header. */
export function endOfBlock(rows: readonly ReadRow[], from: number, header: IndicatorHeader): number {
  let to = from;
  for (; to < rows.length; to += 1) {
    const row = rows[to] as ReadRow;
    if (endsBlock(row, header) || headsLevels(row, rows[to + 1])) break;
  }
  return endAtParagraph(rows, from, to, header);
}
