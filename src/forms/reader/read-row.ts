import { statedMoneyUnit } from '../../domain/money-unit-text';
import { cellText } from '../../grid/cell-text';
import { MergedAreas } from '../../grid/covered';
import type { Grid, GridCell } from '../../grid/grid';
import { isNumberedGoal } from './goals-text';
import { meaningOf, type Meaning } from '../vocabulary/vocabulary';

/** A label and its value in one cell: `单位：万元`. */
export interface InlinePair {
  readonly meaning: Meaning;
  readonly value: string;
}

/** A cell that is not empty, with its text and what that may mean; read once. */
export interface ReadCell {
  readonly cell: GridCell;
  readonly column: number;
  readonly text: string;
  readonly meaning: Meaning | null;
  readonly inline: InlinePair | null;
}

/** A row that is not empty. */
export interface ReadRow {
  readonly row: number;
  /** The cells that are not empty, from the left. */
  readonly cells: readonly ReadCell[];
  /** Cells that are empty although a formula gives what they show. */
  readonly computed: readonly GridCell[];
  /** Cells of the row with the empty ones, as far as the source has them. */
  readonly width: number;
  /** It comes from a text, where cells that lie under a merged one may be gone. */
  readonly isText: boolean;
  /** The merged areas of its sheet; null where the source does not tell them. */
  readonly merged: MergedAreas | null;
}

/** The label that a cell is, or that it has before a colon; null of a cell that is none. */
export function labelOf({ meaning, inline }: Pick<ReadCell, 'meaning' | 'inline'>): Meaning | null {
  const word = meaning ?? inline?.meaning ?? null;
  if (!word) return null;
  const { field, agency, money, execution, goals, block, isBreakdown, isFoot, isSum } = word;
  const names = field ?? agency ?? money ?? execution ?? goals ?? block;
  return names !== undefined || isBreakdown || isFoot || isSum ? word : null;
}

/** Whether a cell shows nothing that can be read: an error, or a formula without a result. */
export function isUnknownCell({ error, formula }: GridCell): boolean {
  return error !== undefined || formula === 'uncalculated';
}

/** Blanks between two labels with their values in one cell: `填报单位：某局    单位：万元`; a page leaves one of them. */
const GAP = /(?<![ \u00a0\u3000])[ \u00a0\u3000]+(?=[^\s:：]{1,12}[:：])/;
/** Longer texts are prose. */
const LONGEST_PAIRS = 120;
/** `其中: 财政拨款:20`: a colon behind 其中 is not that of the label. */
const OF_WHICH = /^\s*其中\s*[:：]\s*/;
/** Longer texts before a colon are no labels. */
const LONGEST_INLINE = 24;

/** Whether a part of a cell is the label of the money unit with a unit. */
function statesUnit(part: ReadCell | undefined): boolean {
  return part?.inline?.meaning.field === 'moneyUnit' && statedMoneyUnit(part.text).kind === 'unit';
}

/** Blanks and line breaks within a label that is spread over its cell: 年 度 目 标. */
const SPREAD = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

function inlinePair(text: string): InlinePair | null {
  // Of goals the number stays, as it is written.
  if (text.length > 300 || isNumberedGoal(text)) return null;
  const from = OF_WHICH.exec(text)?.[0].length ?? 0;
  const colon = text.slice(from, from + LONGEST_INLINE + 1).search(/[:：]/);
  if (colon < 1) return null;
  const meaning = meaningOf(text.slice(from, from + colon));
  const value = text.slice(from + colon + 1).trim();
  return meaning === null || value === '' ? null : { meaning, value };
}

function readCell(cell: GridCell): ReadCell | null {
  const isSilent = isUnknownCell(cell);
  const text = isSilent ? '' : cellText(cell);
  // A number that its format hides is there all the same; a 0 that is hidden is the format's way to leave a cell empty.
  const isHidden = typeof cell.value === 'number' && cell.value !== 0;
  if (text === '' && !isSilent && !isHidden) return null;
  if (typeof cell.value !== 'string') return { cell, column: cell.column, text, meaning: null, inline: null };
  const meaning = meaningOf(text);
  if (meaning === null) return { cell, column: cell.column, text, meaning, inline: inlinePair(text) };
  return { cell, column: cell.column, text: text.replace(SPREAD, ''), meaning, inline: null };
}

/** The part of a cell that is a cell of its own. */
function readPart(cell: ReadCell, text: string): ReadCell {
  const meaning = meaningOf(text);
  return { ...cell, text, meaning, inline: meaning === null ? inlinePair(text) : null };
}

/**
 * The labels with their values that stand in one cell, with blanks or line breaks between, or a label behind that of
 * what it belongs to (`资金来源：（1）财政性资金`); the cell itself where it is one.
 */
function readPairs(cell: ReadCell): readonly ReadCell[] {
  const { text, meaning, inline } = cell;
  if (text.length > LONGEST_PAIRS || meaning !== null) return [cell];
  if (inline && meaningOf(inline.value)) return [readPart(cell, inline.value)];
  const isBox = text.includes('\n');
  if (!isBox && !GAP.test(text)) return [cell];
  const parts = text.split(isBox ? '\n' : GAP).map((part) => readPart(cell, part));
  // The agency or the title has no label: 某镇人民政府    单位：元.
  if (!isBox && parts.length === 2 && statesUnit(parts[1])) return parts;
  return parts.every((part) => labelOf(part) !== null && (!isBox || part.inline !== null)) ? parts : [cell];
}

/** The rows of a grid that are not empty. */
export function readRows({ rows, sheet, hasAllCells, merged: areas }: Grid): ReadRow[] {
  const isText = sheet === null && !hasAllCells;
  const read: ReadRow[] = [];
  const merged = areas ? new MergedAreas(areas) : null;
  for (const row of rows) {
    const cells: ReadCell[] = [];
    const computed: GridCell[] = [];
    for (const one of row) {
      const found = one.value === null && !isUnknownCell(one) ? null : readCell(one);
      if (found) for (const part of readPairs(found)) cells.push(part);
      else if (one.formula !== undefined) computed.push(one);
    }
    const [first] = cells;
    if (first) read.push({ row: first.cell.row, cells, computed, width: row.length, isText, merged });
  }
  return read;
}

/** The one cell of a row that has no other; null of any other row. */
export function onlyCell({ cells }: ReadRow): ReadCell | null {
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

/** Cells without those that say what the cell left of them says: a merged cell that was split and filled. */
export function withoutEchoes(cells: readonly ReadCell[]): readonly ReadCell[] {
  return cells.filter(({ text }, at) => text !== cells[at - 1]?.text);
}

/** The first cell where it is the only one, or all others say the same; null of other cells, and of none. */
export function onlyText(cells: readonly ReadCell[]): ReadCell | null {
  const [first] = cells;
  return first && cells.every(({ text }) => text === first.text) ? first : null;
}

/** How many rows and columns a cell takes, with those that are merged with it. */
export function extentOf({ cell }: ReadCell, { merged }: ReadRow): { rows: number; columns: number } {
  return merged?.at(cell.row, cell.column) ?? { rows: 1, columns: 1 };
}
