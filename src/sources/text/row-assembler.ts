import { cleanText } from '../../domain/text';
import { readLevelName } from '../../domain/indicator-levels';
import { printedWidth } from '../../forms/registry';
import type { Mark } from '../../forms/form';
import { meaningOf, type Meaning } from '../../forms/vocabulary/vocabulary';
import type { GridCell } from '../../grid/grid';

/** A cell of a table, or a paragraph outside of tables. */
export interface Token {
  text: string;
  line: number;
  isCell: boolean;
  /** An empty line stood before it. */
  afterBlank: boolean;
}

/** A token with what it may mean, looked up once. */
interface Word extends Token {
  clean: string;
  meaning: Meaning | null;
}

/** What the label of a row of the forms is known by, where it begins one. */
function rowMark(meaning: Meaning | null): Mark | null {
  if (meaning === null) return null;
  if (meaning.field === 'code') return 'code';
  if (meaning.block === 'budget') return 'budgetBlock';
  if (meaning.block === 'plan') return 'plan';
  return meaning.goals === undefined ? null : 'goals';
}

function isLabel(meaning: Meaning | null): boolean {
  return (
    meaning !== null &&
    (meaning.field !== undefined ||
      meaning.agency !== undefined ||
      meaning.money !== undefined ||
      meaning.goals !== undefined ||
      meaning.block !== undefined)
  );
}

/** Whether a cell may be the first of an indicator's row: it names a level 1, or is empty. */
function leads(clean: string): boolean {
  return clean === '' || readLevelName(clean)?.level1 != null;
}

/** Whether it is, told by the cell that follows it. */
function leadsIndicator(clean: string, next: Token | undefined): boolean {
  return leads(clean) && next?.isCell === true && readLevelName(cleanText(next.text))?.level2 != null;
}

/**
 * Puts the cells of a table that was dumped one cell a line into rows. Empty lines do not tell rows apart, since a
 * cell that ends with a line break leaves one too; labels, names of levels and the width of the block do.
 */
export class RowAssembler {
  readonly rows: GridCell[][] = [];
  private cells: Word[] = [];
  private mark: Mark | null = null;
  private above: Mark | null = null;
  private hasHeader = false;
  private width = 0;

  /** @param first - the number of its first row: the rows of a piece of a text come after those of the pieces before */
  constructor(private readonly first: number) {}

  private get row(): number {
    return this.first + this.rows.length;
  }

  private static word({ text, line, isCell, afterBlank }: Token): Word {
    const clean = cleanText(text);
    return { text, line, isCell, afterBlank, clean, meaning: meaningOf(clean) };
  }

  /** Whether the cell begins a row, given the one that follows it. */
  private begins(word: Word, next: Token | undefined): boolean {
    const [first] = this.cells;
    if (!first) return true;
    const { meaning, clean } = word;
    const isHeaderWord = meaning?.column !== undefined;
    if (meaning?.column === 'level1')
      return meaning.block === undefined && first.meaning?.block !== 'indicators';
    const mark = rowMark(meaning);
    if (mark !== null && (mark !== 'goals' || this.mark !== 'goals')) return true;
    const width = this.expectedWidth(first);
    if (width !== null && this.cells.length >= width) return true;
    if (this.width > 0) return this.cells.length >= 2 && leadsIndicator(clean, next);
    if (this.hasHeader) return (word.afterBlank && !isHeaderWord) || leadsIndicator(clean, next);
    return word.afterBlank && (leads(clean) || (isLabel(meaning) && width === null));
  }

  private expectedWidth(first: Word): number | null {
    if (this.width > 0) return this.width;
    if (first.clean !== '') return this.mark && printedWidth(this.mark);
    // The unlabelled rows: the purpose below the budget, the percentages below the months.
    return this.above === 'budgetBlock' ? 2 : this.above === 'plan' ? printedWidth('plan') : null;
  }

  add(token: Token, next: Token | undefined): void {
    const word = RowAssembler.word(token);
    if (this.begins(word, next)) this.endRow();
    if (this.cells.length === 0) this.mark = rowMark(word.meaning);
    this.hasHeader ||= word.meaning?.column === 'level1';
    this.cells.push(word);
  }

  /** More lines of the last cell; false when there is none that they could belong to. */
  continueCell(token: Token): boolean {
    const last = this.cells.at(-1);
    if (!last) return false;
    const isFullIndicator = this.width > 0 && this.cells.length >= this.width;
    if (isFullIndicator && token.afterBlank) return false;
    last.text += `\n${token.text}`;
    return true;
  }

  endRow(): void {
    const [first] = this.cells;
    if (!first) return;
    if (this.hasHeader) this.width = this.width || this.cells.length;
    if (first.clean !== '') this.above = this.mark;
    const { row } = this;
    this.rows.push(this.cells.map(({ text, line }, column) => ({ row, column, value: text, line })));
    this.cells = [];
  }

  /** A paragraph outside of any table, and the end of the table before it. */
  addParagraph({ text, line }: Pick<Token, 'text' | 'line'>): void {
    this.endTable();
    this.rows.push([{ row: this.row, column: 0, value: text, line }]);
  }

  /** A row whose cells stood on lines of their own; null where a cell is not there. */
  addRow(cells: readonly (Pick<Token, 'text' | 'line'> | null)[]): void {
    this.endRow();
    const { row } = this;
    this.rows.push(
      cells.flatMap((cell, column) => (cell ? [{ row, column, value: cell.text, line: cell.line }] : [])),
    );
  }

  /** A row whose cells stood on one line. */
  addWholeRow(texts: readonly string[], line: number): void {
    this.endRow();
    const { row } = this;
    this.rows.push(texts.map((value, column) => ({ row, column, value: value === '' ? null : value, line })));
  }

  endTable(): void {
    this.endRow();
    this.width = 0;
    this.hasHeader = false;
    this.above = null;
  }
}
