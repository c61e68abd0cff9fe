import { cellAddress, type Area } from '../../grid/area';
import { cellsWhere, type Grid, type GridCell } from '../../grid/grid';
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

const holdsSomething = ({ value, error }: GridCell): boolean =>
  (value !== null && value !== '') || error !== undefined;

/** Collects which rows and columns of a worksheet are hidden. */
export class HiddenLines {
  private readonly hiddenRows = new Set<number>();
  private readonly spans: { first: number; last: number }[] = [];

  /** A row in the usual shape, as it is written. */
  regularRow(markup: string, row: number): void {
    if (HIDES.test(markup)) this.hiddenRows.add(row);
  }

  row({ hidden, ht = '' }: Attributes, row: number): void {
    if (isOn(hidden) || NOTHING.test(ht)) this.hiddenRows.add(row);
  }

  columns({ hidden, width = '', min, max }: Attributes): void {
    if (isOn(hidden) || NOTHING.test(width))
      this.spans.push({ first: Number(min) - 1, last: Number(max) - 1 });
  }

  /**
   * Those that hold something; what stands in a merged area is seen in the rest of it. The rows come from the top, without
   * the cells under merged areas.
   */
  holding(rows: Grid['rows'], merged: readonly Area[]): HiddenCells {
    const { hiddenRows, spans } = this;
    if (hiddenRows.size === 0 && spans.length === 0) return { rows: [], columns: [] };
    const anchors = new Set(merged.map(({ row, column }) => cellAddress(row, column)));
    const found = { rows: new Set<number>(), columns: new Set<number>() };
    for (const { row, column } of cellsWhere({ rows }, holdsSomething)) {
      const isInRow = hiddenRows.has(row);
      const isInColumn = spans.some(({ first, last }) => first <= column && column <= last);
      if ((!isInRow && !isInColumn) || anchors.has(cellAddress(row, column))) continue;
      if (isInRow) found.rows.add(row);
      if (isInColumn) found.columns.add(column);
    }
    return { rows: [...found.rows], columns: [...found.columns].sort((a, b) => a - b) };
  }
}
