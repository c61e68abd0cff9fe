import { cellAddress, type Area } from '../../grid/area';
import { cellsWhere, hasValue, type Grid, type GridCell } from '../../grid/grid';
import type { Attributes } from '../package/read-xml';

/** Rows and columns, counted from 0, that hold something and are hidden. */
export interface HiddenCells {
  rows: readonly number[];
  columns: readonly number[];
}

/** A row of markup that hides it, by its mark (also that of a filter or an outline) or by a height of nothing. */
const HIDES = /\s(?:hidden=["'](?:1|true)|ht=["']0(?:\.0*)?)["']/;
const NOTHING = /^0(?:\.0*)?$/;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const holdsSomething = (cell: GridCell): boolean => hasValue(cell) || cell.error !== undefined;

/** Stretches of lines, found in logarithmic time: a file can have as many as lines. */
class Spans {
  private spans: { first: number; last: number }[] = [];
  private isSorted = true;

  get isEmpty(): boolean {
    return this.spans.length === 0;
  }

  /** One that ends before it begins, or has no number, is none. */
  add(first: number, last: number): void {
    if (!(first <= last)) return;
    this.spans.push({ first, last });
    this.isSorted = false;
  }

  /** Puts them in order, and those into one that touch. */
  private sort(): void {
    const joined: { first: number; last: number }[] = [];
    for (const span of this.spans.sort((a, b) => a.first - b.first)) {
      const before = joined.at(-1);
      if (before && span.first <= before.last + 1) before.last = Math.max(before.last, span.last);
      else joined.push({ ...span });
    }
    this.spans = joined;
    this.isSorted = true;
  }

  has(line: number): boolean {
    if (!this.isSorted) this.sort();
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.last < line) low = middle + 1;
      else high = middle;
    }
    return (this.spans[low]?.first ?? Infinity) <= line;
  }
}

/** Collects which rows and columns of a worksheet are hidden. */
export class HiddenLines {
  private readonly hiddenRows = new Spans();
  private readonly hiddenColumns = new Spans();

  /** A row in the usual shape, as it is written. */
  regularRow(markup: string, row: number): void {
    if (HIDES.test(markup)) this.hideRows(row, row);
  }

  row({ hidden, ht = '' }: Attributes, row: number): void {
    if (isOn(hidden) || NOTHING.test(ht)) this.hideRows(row, row);
  }

  columns({ hidden, width = '', min, max }: Attributes): void {
    if (isOn(hidden) || NOTHING.test(width)) this.hideColumns(Number(min) - 1, Number(max) - 1);
  }

  /** Rows from 0; there may be as many as a sheet has. */
  hideRows(first: number, last: number): void {
    this.hiddenRows.add(first, last);
  }

  /** Columns from 0. */
  hideColumns(first: number, last: number): void {
    this.hiddenColumns.add(first, last);
  }

  /**
   * Those that hold something; what stands in a merged area is seen in the rest of it. The rows come from the top, without
   * the cells under merged areas.
   */
  holding(rows: Grid['rows'], merged: readonly Area[]): HiddenCells {
    const { hiddenRows, hiddenColumns } = this;
    if (hiddenRows.isEmpty && hiddenColumns.isEmpty) return { rows: [], columns: [] };
    const anchors = new Set(merged.map(({ row, column }) => cellAddress(row, column)));
    const found = { rows: new Set<number>(), columns: new Set<number>() };
    for (const { row, column } of cellsWhere({ rows }, holdsSomething)) {
      const isInRow = hiddenRows.has(row);
      const isInColumn = hiddenColumns.has(column);
      if ((!isInRow && !isInColumn) || anchors.has(cellAddress(row, column))) continue;
      if (isInRow) found.rows.add(row);
      if (isInColumn) found.columns.add(column);
    }
    return { rows: [...found.rows], columns: [...found.columns].sort((a, b) => a - b) };
  }
}
