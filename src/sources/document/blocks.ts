import { withUsualCharacters } from '../text/radicals';

/** What a document is made of, in its order, whatever program wrote it. */
export type Block = ParagraphBlock | TableBlock;

/** A paragraph; a line break in it is `\n`. */
export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
}

export interface TableBlock {
  kind: 'table';
  rows: TableRow[];
}

/** The cells of a row from the left, without those that lie under a merged cell. */
export type TableRow = TableCell[];

export interface TableCell {
  /** Where it begins, from 0, where the document says so; otherwise right of the cells before it. */
  column?: number;
  /** Over how many columns and rows it is merged. */
  columns: number;
  rows: number;
  blocks: Block[];
}

/** Tables nested deeper than this are read as paragraphs of the cell that they stand in. */
const DEEPEST = 12;

/** Puts blocks together from what a reader meets one after the other. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** The lists of blocks that are open, the innermost last. */
  private readonly open: Block[][] = [this.blocks];
  private readonly tables: (TableBlock | null)[] = [];
  private readonly cells: (TableCell | null)[] = [];
  private text = '';

  /** @param count - is told of each paragraph, row and cell, and ends the reading where there are too many */
  constructor(private readonly count: () => void) {}

  private get current(): Block[] {
    return this.open.at(-1) as Block[];
  }

  addText(text: string): void {
    this.text += withUsualCharacters(text);
  }

  endParagraph(): void {
    if (this.text.trim() !== '') {
      this.count();
      const { current } = this;
      const table = this.tables.at(-1);
      // What stands in a table but in none of its cells, as its caption, is shown over it.
      const isOver = table != null && this.cell === null && current.at(-1) === table;
      current.splice(isOver ? current.length - 1 : current.length, 0, {
        kind: 'paragraph',
        text: this.text.trimEnd(),
      });
    }
    this.text = '';
  }

  beginTable(): void {
    this.endParagraph();
    const table: TableBlock | null = this.tables.length < DEEPEST ? { kind: 'table', rows: [] } : null;
    if (table) this.current.push(table);
    this.tables.push(table);
    this.cells.push(null);
  }

  beginRow(): void {
    this.endCell();
    this.count();
    this.tables.at(-1)?.rows.push([]);
  }

  beginCell(cell: Omit<TableCell, 'blocks'>): void {
    this.endCell();
    const table = this.tables.at(-1);
    if (!table) return;
    if (table.rows.length === 0) table.rows.push([]);
    for (let column = 0; column < cell.columns; column += 1) this.count();
    const begun = { ...cell, blocks: [] };
    table.rows.at(-1)?.push(begun);
    this.cells[this.cells.length - 1] = begun;
    this.open.push(begun.blocks);
  }

  /** The cell in hand, which may still be given its extent. */
  get cell(): TableCell | null {
    return this.cells.at(-1) ?? null;
  }

  endCell(): void {
    this.endParagraph();
    if (!this.cell) return;
    this.open.pop();
    this.cells[this.cells.length - 1] = null;
  }

  endTable(): void {
    this.endCell();
    this.cells.pop();
    this.tables.pop();
  }

  /** Takes the last cell away, as one that another covers. */
  dropCell(): void {
    this.tables.at(-1)?.rows.at(-1)?.pop();
  }

  /** Takes the last row away. */
  dropRow(): void {
    this.tables.at(-1)?.rows.pop();
  }

  /** Adds what was put together elsewhere. */
  addBlocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.current.push(block);
  }
}
