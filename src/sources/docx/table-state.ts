import type { BlockBuilder, TableCell } from '../document/blocks';

/** What is known of a table while its cells are read: in Word, a cell that is merged down stands in each of its rows. */
export class TableState {
  private column = 0;
  private isRowDeleted = false;
  private merge: 'restart' | 'continue' | null = null;
  private across: 'continue' | null = null;
  private isCellDeleted = false;
  /** The cells that go on further down, by the column where they begin. */
  private readonly anchors = new Map<number, TableCell>();
  /** Such cells whose first row was deleted, until the next row of theirs takes their text over. */
  private readonly orphans = new Map<number, TableCell>();
  private left: TableCell | null = null;

  constructor(
    private readonly builder: BlockBuilder,
    private readonly count: () => void,
  ) {}

  beginRow(): void {
    this.builder.beginRow();
    this.column = 0;
    this.isRowDeleted = false;
    this.left = null;
  }

  beginCell(): void {
    this.builder.beginCell({ columns: 1, rows: 1, column: this.column });
    this.merge = null;
    this.across = null;
    this.isCellDeleted = false;
  }

  /** A property of the row or cell in hand. */
  property(name: string, value: string | undefined, isOfRow: boolean): void {
    if (isOfRow) {
      if (name === 'gridBefore') this.column = this.extent(value, 0);
      else if (name === 'del') this.isRowDeleted = true;
      return;
    }
    const { cell } = this.builder;
    if (name === 'gridSpan' && cell) cell.columns = this.extent(value, 1);
    else if (name === 'vMerge') this.merge = value === 'restart' ? 'restart' : 'continue';
    else if (name === 'hMerge' && value !== 'restart') this.across = 'continue';
    else if (name === 'cellDel') this.isCellDeleted = true;
  }

  /**
   * Whether deleted text in the cell in hand counts: it is that of a cell which goes on further down, whose first row alone
   * was deleted, such as the name of a level, and belongs to the rows that are left.
   */
  get keepsDeleted(): boolean {
    return this.isRowDeleted && this.merge === 'restart';
  }

  private extent(value: string | undefined, least: number): number {
    const extent = Math.max(least, Math.min(MOST_COLUMNS, Math.floor(Number(value)) || least));
    for (let column = 1; column < extent; column += 1) this.count();
    return extent;
  }

  endCell(): void {
    const { cell } = this.builder;
    this.builder.endCell();
    if (!cell) return;
    const at = this.column;
    if (this.isCellDeleted) {
      this.builder.dropCell();
      return;
    }
    this.column += cell.columns;
    if (this.across !== null && this.left) {
      this.left.columns += cell.columns;
      this.builder.dropCell();
      return;
    }
    const above = this.anchors.get(at);
    if (this.merge === 'continue' && above) {
      if (!this.isRowDeleted) above.rows += 1;
      this.builder.dropCell();
      return;
    }
    if (this.isRowDeleted) {
      if (this.merge !== 'restart') return;
      this.anchors.delete(at);
      this.orphans.set(at, cell);
      return;
    }
    if (this.merge === 'continue' && cell.blocks.length === 0)
      cell.blocks = this.orphans.get(at)?.blocks ?? [];
    this.orphans.delete(at);
    if (this.merge === null) this.anchors.delete(at);
    else this.anchors.set(at, cell);
    this.left = cell;
  }

  endRow(): void {
    if (this.isRowDeleted) this.builder.dropRow();
  }
}

/** Word itself allows 63 columns. */
const MOST_COLUMNS = 1000;
