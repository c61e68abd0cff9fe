import {
  headerRows,
  type PublishedBlock,
  type PublishedDocument,
  type PublishedTable,
} from '../../sheet-plan/published-document';
import { displayWidth } from '../../sheet-plan/text-extent';
import {
  CELL_MARGIN,
  heightOf,
  LINE,
  ROW_HEIGHT,
  SIZE,
  TABLE_LINE,
  TEXT,
  textFor,
  TWO_CHARACTERS,
} from './document-styles';

/** Lines that a text takes in a width (lengths here are in twentieths of a point), its first one indented; a Chinese character is as wide as its font is high. */
function linesOf(text: string, width: number, size: number, indent = 0): number {
  // Sizes are in half-points, and half of a Chinese character is one column of `displayWidth`.
  const columns = Math.max(2, Math.floor(width / (size * 5)));
  const first = Math.round(indent / (size * 5));
  return Math.max(1, Math.ceil((displayWidth(text) + first) / columns));
}

/** Fills pages one after the other. */
class Pages {
  page = 1;
  private used = 0;
  /** The text on the page in hand. */
  text: (typeof TEXT)['upright' | 'wide'] = TEXT.upright;

  begin(text = this.text): void {
    this.page += 1;
    this.used = 0;
    this.text = text;
  }

  /** Begins a page where the one in hand lies otherwise. */
  turn(text: (typeof TEXT)['upright' | 'wide']): void {
    if (text !== this.text) this.begin(text);
  }

  /** Puts something on the page that stays in one piece, with what has to stand on the same page below it. */
  put(height: number, together = height): void {
    if (this.used > 0 && this.used + together > this.text.height) this.begin();
    this.used += Math.min(height, this.text.height);
  }

  lines(count: number): void {
    for (let line = 0; line < count; line += 1) this.put(LINE);
  }
}

/** The heights of the rows: as high as the lines of their texts ask for; a merged text stretches its last row. */
function rowHeights(table: PublishedTable): number[] {
  const { columnWidths, rows } = table;
  const textWidth = textFor(table).width;
  const heights = rows.map(() => ROW_HEIGHT);
  const open = columnWidths.map(() => 0);
  const merged: { row: number; rows: number; height: number }[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, columns, rows: down } of cells) {
      while ((open[column] ?? 0) > row) column += 1;
      const part = columnWidths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
      const width = part * textWidth - CELL_MARGIN.left - CELL_MARGIN.right;
      const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, width, SIZE.table), 0);
      const height = lines * TABLE_LINE + CELL_MARGIN.top + CELL_MARGIN.bottom;
      for (let covered = column; covered < column + columns; covered += 1) open[covered] = row + down;
      column += columns;
      if (down === 1) heights[row] = Math.max(heights[row] ?? 0, height);
      else merged.push({ row, rows: down, height });
    }
  });
  for (const { row, rows: down, height } of merged) {
    const last = Math.min(row + down, rows.length) - 1;
    const before = heights.slice(row, last).reduce((sum, one) => sum + one, 0);
    heights[last] = Math.max(heights[last] ?? 0, height - before);
  }
  return heights;
}

/** Lays out a block; gives the page on which it begins. */
function place(pages: Pages, block: PublishedBlock): number {
  switch (block.kind) {
    case 'paragraph': {
      pages.turn(TEXT.upright);
      pages.put(LINE);
      const begun = pages.page;
      pages.lines(linesOf(block.text, TEXT.upright.width, SIZE.body, TWO_CHARACTERS) - 1);
      return begun;
    }
    case 'heading': {
      pages.turn(TEXT.upright);
      const lines = linesOf(block.text, TEXT.upright.width, SIZE.body, TWO_CHARACTERS);
      const height = block.level === 1 ? heightOf('heading', lines) : LINE * lines;
      pages.put(height, height + LINE);
      return pages.page;
    }
    case 'table': {
      const text = textFor(block.table);
      if (block.startsPage) pages.begin(text);
      else pages.turn(text);
      const heights = rowHeights(block.table);
      const title = heightOf('heading', linesOf(block.title, text.width, SIZE.body));
      pages.put(title, title + (heights[0] ?? 0));
      const begun = pages.page;
      const header = heights.slice(0, headerRows(block.table)).reduce((sum, height) => sum + height, 0);
      for (const height of heights) {
        const { page } = pages;
        pages.put(height);
        if (pages.page > page) pages.put(header, 0);
      }
      return begun;
    }
  }
}

/** The pages on which the parts and blocks of a document begin. */
export interface PartPages {
  page: number;
  blocks: readonly number[];
}

/**
 * Works out on which pages the parts and blocks will stand, by the fixed heights of lines, so that it does not depend on
 * the fonts of a machine.
 *
 * @param entries - lines of the table of contents
 */
export function partPages({ title, parts }: PublishedDocument, entries: number): PartPages[] {
  const pages = new Pages();
  pages.put(heightOf('title', title.length));
  pages.put(heightOf('label', 1));
  pages.lines(entries);
  return parts.map(({ number, blocks }) => {
    const [first] = blocks;
    pages.begin(first?.kind === 'table' ? textFor(first.table) : TEXT.upright);
    const { page } = pages;
    pages.put(heightOf('part', number === null ? 1 : 2));
    return { page, blocks: blocks.map((block) => place(pages, block)) };
  });
}
