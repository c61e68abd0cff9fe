import type { Within } from '../../domain/place';
import { meaningOf } from '../../forms/vocabulary/vocabulary';
import { area, type Area } from '../../grid/area';
import type { Grid, GridCell } from '../../grid/grid';
import type { Block, TableBlock, TableCell } from './blocks';

/** Whether a cell is a label of a form, its nested tables left out. */
function isLabel({ blocks }: TableCell): boolean {
  const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
  return meaningOf(text) !== null;
}

function hasTable({ blocks }: TableCell): boolean {
  return blocks.some(({ kind }) => kind === 'table');
}

/**
 * Whether a table only arranges what stands in it, as the frames of pages do: it holds other tables and none of its own
 * cells is a label of a form, or it is one single cell.
 */
function isFrame({ rows }: TableBlock): boolean {
  if (rows.reduce((count, cells) => count + cells.length, 0) === 1) return true;
  const some = (holds: (cell: (typeof rows)[0][0]) => boolean) => rows.some((cells) => cells.some(holds));
  return some(hasTable) && !some(isLabel);
}

/** The blocks without the frames around them. */
function unframed(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && isFrame(block)
      ? block.rows.flatMap((cells) => cells.flatMap((cell) => unframed(cell.blocks)))
      : [block],
  );
}

/** A cell with its place in its table. */
interface Placed {
  cell: TableCell;
  row: number;
  column: number;
  columns: number;
  rows: number;
}

/** Where the cells of a table stand, as a browser lays it out: right of what stands before and of what reaches down. */
function place({ rows }: TableBlock): Placed[] {
  /** By column, the row at which it is free again. */
  const freeFrom: number[] = [];
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): Placed => {
      if (cell.column !== undefined) column = Math.max(column, cell.column);
      else while ((freeFrom[column] ?? 0) > row) column += 1;
      const at = column;
      const height = Math.max(1, Math.min(cell.rows, rows.length - row));
      for (; column < at + cell.columns; column += 1) freeFrom[column] = row + height;
      return { cell, row, column: at, columns: cell.columns, rows: height };
    });
  });
}

/** Where each of `sizes` begins, and behind the last where they all end. */
function startsOf(sizes: readonly number[]): number[] {
  let at = 0;
  return [...sizes.map((size) => (at += size) - size), at];
}

/** The paragraphs between the tables of a cell as one text each, and its tables. */
function groupsOf(blocks: readonly Block[]): (string | TableBlock)[] {
  const groups: (string | TableBlock)[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'table') groups.push(block);
    else if (typeof last === 'string') groups[groups.length - 1] = `${last}\n${block.text}`;
    else groups.push(block.text);
  }
  return groups;
}

/** A table with the place of each of its cells in the rows and columns that the tables inside it need. */
interface Measured {
  placed: readonly Placed[];
  /** Where its rows and columns begin, and behind the last where they end. */
  tops: readonly number[];
  lefts: readonly number[];
}

/** Makes the last of `count` sizes so large that all of them together have the size. */
function stretch(sizes: number[], from: number, count: number, size: number): void {
  const rest = sizes.slice(from, from + count - 1).reduce((sum, one) => sum + one, 0);
  const last = from + count - 1;
  sizes[last] = Math.max(sizes[last] ?? 1, size - rest);
}

/** Makes rows of one grid of the blocks of a document. */
class Layout {
  readonly rows = new Map<number, GridCell[]>();
  readonly merged: Area[] = [];
  private readonly measured = new Map<TableBlock, Measured>();
  private tables = 0;
  private paragraphs = 0;

  private put(row: number, column: number, text: string, line: number, within: Within): void {
    if (text.trim() === '') return;
    const cells = this.rows.get(row);
    const cell: GridCell = { row, column, value: text, line, within };
    if (cells) cells.push(cell);
    else this.rows.set(row, [cell]);
  }

  private measure(table: TableBlock): Measured {
    const known = this.measured.get(table);
    if (known) return known;
    const placed = place(table);
    const heights = table.rows.map(() => 1);
    const width = placed.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
    const widths = Array.from({ length: width }, () => 1);
    for (const { cell, row, column, rows, columns } of placed) {
      if (!hasTable(cell)) continue;
      const size = this.sizeOf(cell);
      stretch(heights, row, rows, size.rows);
      stretch(widths, column, columns, size.columns);
    }
    const measured = { placed, tops: startsOf(heights), lefts: startsOf(widths) };
    this.measured.set(table, measured);
    return measured;
  }

  /** How many rows and columns a cell takes whose texts and tables stand below one another. */
  private sizeOf({ blocks }: TableCell): { rows: number; columns: number } {
    let [rows, columns] = [0, 1];
    for (const group of groupsOf(blocks)) {
      if (typeof group === 'string') rows += 1;
      else {
        const { tops, lefts } = this.measure(group);
        rows += tops.at(-1) ?? 0;
        columns = Math.max(columns, lefts.at(-1) ?? 0);
      }
    }
    return { rows, columns };
  }

  /** Lays out a table from a cell of the grid on; gives how many rows it takes. */
  private table(table: TableBlock, top: number, left: number): number {
    const within: Within = { table: (this.tables += 1) };
    const { placed, tops, lefts } = this.measure(table);
    for (const { cell, row, column, rows, columns } of placed) {
      let at = top + (tops[row] ?? 0);
      const from = left + (lefts[column] ?? 0);
      const height = (tops[row + rows] ?? 0) - (tops[row] ?? 0);
      const width = (lefts[column + columns] ?? 0) - (lefts[column] ?? 0);
      if (height * width > 1 && !hasTable(cell)) this.merged.push(area(at, from, height, width));
      for (const group of groupsOf(cell.blocks)) {
        if (typeof group === 'string') {
          this.put(at, from, group, row + 1, within);
          at += 1;
        } else at += this.table(group, at, from);
      }
    }
    return tops.at(-1) ?? 0;
  }

  /** Lays the blocks of a document out below one another. */
  all(blocks: readonly Block[]): void {
    let row = 0;
    for (const block of blocks) {
      if (block.kind === 'table') {
        row += this.table(block, row, 0);
        continue;
      }
      this.paragraphs += 1;
      for (const line of block.text.split('\n')) {
        this.put(row, 0, line, this.paragraphs, 'paragraphs');
        row += 1;
      }
    }
  }
}

/**
 * A document as one grid: its paragraphs are rows of one cell, its tables have their rows and columns below one another,
 * and a table inside a cell takes rows and columns there, as a person sees it. Every cell knows its paragraph, or its
 * table and row.
 */
export function documentGrid(blocks: readonly Block[]): Grid {
  const layout = new Layout();
  layout.all(unframed(blocks));
  const rows = [...layout.rows.values()];
  for (const cells of rows) cells.sort((a, b) => a.column - b.column);
  rows.sort((a, b) => (a[0]?.row ?? 0) - (b[0]?.row ?? 0));
  const { merged } = layout;
  return { sheet: null, hasAllCells: true, rows, ...(merged.length > 0 && { merged }) };
}
