import { area, type Area } from '../../grid/area';
import { contentOf } from '../../grid/cell-value';
import { uncover } from '../../grid/covered';
import type { CellValue } from '../../domain/place';
import type { Grid, GridCell } from '../../grid/grid';
import { LIMITS } from '../package/limits';
import { HiddenLines } from '../xlsx/hidden-lines';
import type { SheetReading } from '../xlsx/read-sheet';
import { readableText, type WrittenText } from '../xlsx/rich-text';
import { damagedSpreadsheet } from './require-modest';

/** A worksheet has no more rows and columns than these: what says that it has is damaged. */
export const MOST = { rows: 2 ** 20, columns: 2 ** 14 } as const;

/** What stands in a cell of a file. */
export interface FileCell {
  written: CellValue | WrittenText;
  numberFormat?: string;
  isStruck?: boolean;
  formula?: GridCell['formula'];
  from1904?: boolean;
}

/** What a cell holds, without its place; null of one that holds nothing. */
export function heldBy(cell: FileCell): Omit<GridCell, 'row' | 'column'> | null {
  const { written, isStruck = false, formula } = cell;
  const readable = typeof written === 'object' && written !== null ? readableText(written, isStruck) : null;
  const content = contentOf(readable ? readable.text : (written as CellValue));
  const { value, error } = content;
  if (value === null && error === undefined && formula === undefined) return null;
  const held: Omit<GridCell, 'row' | 'column'> = { ...content, numberFormat: cell.numberFormat };
  const struck = readable ? readable.struck : isStruck && value !== null ? 'whole' : null;
  if (struck) held.struck = struck;
  if (formula) held.formula = formula;
  if (cell.from1904 && typeof value === 'number') held.from1904 = true;
  return held;
}

/** Collects the cells of one worksheet, which come row by row from the top. */
export class SheetCells {
  private readonly rows: GridCell[][] = [];
  private readonly merged: Area[] = [];
  private hasMore = false;

  constructor(
    private readonly place: Pick<Grid, 'file' | 'sheet'>,
    readonly hidden = new HiddenLines(),
  ) {}

  /** One more cell that holds something. Throws a UserError for one outside of a sheet, or in the place of another. */
  add(cell: GridCell): void {
    const { row, column } = cell;
    const last = this.rows.at(-1);
    const lastRow = last?.[0]?.row ?? -1;
    if (!(row < MOST.rows && column < MOST.columns && row >= lastRow)) throw this.damaged();
    if (this.hasMore) return;
    if (last && row === lastRow) {
      if (column <= last.at(-1)!.column) throw this.damaged();
      last.push(cell);
    } else if (this.rows.length < LIMITS.rows) this.rows.push([cell]);
    else this.hasMore = true;
  }

  /** An area from a cell on; one cell alone is none. */
  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merged.push(area(row, column, rows, columns));
  }

  /** The sheet as it was read. */
  reading(visibility: Grid['visibility'] = 'visible'): SheetReading {
    const { merged, hasMore } = this;
    const { rows, covered } = uncover(this.rows, merged);
    const grid: Grid = {
      ...this.place,
      ...(visibility !== 'visible' && { visibility }),
      rows,
      ...(covered.length > 0 && { covered }),
      ...(merged.length > 0 && { merged }),
    };
    return { grid, hasMore, hidden: this.hidden.holding(rows, merged) };
  }

  private damaged() {
    return damagedSpreadsheet(this.place.file);
  }
}
