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

interface Span {
  first: number;
  last: number;
}

const isWithin = (spans: readonly Span[], line: number): boolean =>
  spans.some(({ first, last }) => first <= line && line <= last);

/** Collects which rows and columns of a worksheet are hidden. */
export class HiddenLines {
  private readonly hiddenRows = new Set<number>();
  private readonly rowSpans: Span[] = [];
  private readonly spans: Span[] = [];

  /** A row in the usual shape, as it is written. */
  regularRow(markup: string, row: number): void {
    if (HIDES.test(markup)) this.hiddenRows.add(row);
  }

  row({ hidden, ht = '' }: Attributes, row: number): void {
    if (isOn(hidden) || NOTHING.test(ht)) this.hiddenRows.add(row);
  }

  columns({ hidden, width = '', min, max }: Attributes): void {
    if (isOn(hidden) || NOTHING.test(width)) this.hideColumns(Number(min) - 1, Number(max) - 1);
  }

  /** Rows from 0; there may be as many as a sheet has. */
  hideRows(first: number, last: number): void {
    if (first === last) this.hiddenRows.add(first);
    else this.rowSpans.push({ first, last });
  }

  /** Columns from 0. */
  hideColumns(first: number, last: number): void {
    this.spans.push({ first, last });
  }

  /**
   * Those that hold something; what stands in a merged area is seen in the rest of it. The rows come from the top, without
   * the cells under merged areas.
   */
  holding(rows: Grid['rows'], merged: readonly Area[]): HiddenCells {
    const { hiddenRows, rowSpans, spans } = this;
    if (hiddenRows.size === 0 && rowSpans.length === 0 && spans.length === 0)
      return { rows: [], columns: [] };
    const anchors = new Set(merged.map(({ row, column }) => cellAddress(row, column)));
    const found = { rows: new Set<number>(), columns: new Set<number>() };
    for (const { row, column } of cellsWhere({ rows }, holdsSomething)) {
      const isInRow = hiddenRows.has(row) || isWithin(rowSpans, row);
      const isInColumn = isWithin(spans, column);
      if ((!isInRow && !isInColumn) || anchors.has(cellAddress(row, column))) continue;
      if (isInRow) found.rows.add(row);
      if (isInColumn) found.columns.add(column);
    }
    return { rows: [...found.rows], columns: [...found.columns].sort((a, b) => a - b) };
  }
}
