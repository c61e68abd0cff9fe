import { meaningOf } from '../../forms/vocabulary/vocabulary';
import type { PageCell } from './page-parts';

/** What a row says: its texts, and how many there are. */
export interface RowText {
  text: string;
  count: number;
}

/** The cells that begin in each row. */
export function byRowOf<Cell extends PageCell>(cells: readonly Cell[], rows: number): Cell[][] {
  const byRow = Array.from({ length: rows }, (): Cell[] => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  return byRow;
}

export function rowText(cells: readonly PageCell[]): RowText {
  const filled = cells.filter(({ text }) => text !== '');
  return { text: filled.map(({ text }) => text.replace(/\s/g, '')).join('\n'), count: filled.length };
}

/** Whether a cell is a label that stands once over each table. */
export function beginsProject(text: string): boolean {
  const meaning = text.length < 40 ? meaningOf(text) : null;
  return meaning?.field === 'name' || meaning?.field === 'code' || meaning?.agency !== undefined;
}
