import type { Grid, GridCell } from '../../grid/grid';
import {
  headingOf,
  indicatorColumn,
  isLevel1Name,
  isLevel2Name,
  isPageNumber,
  isProjectTitle,
  projectLabel,
  startsRow,
} from '../../forms/vocabulary/labels';
import { cleanText } from '../../domain/text';

/** Marks that Word leaves in a text dump. */
const BOOKMARK = /\[bookmark:[^\]]*\]/gi;

/** A cell of a table, or a paragraph outside of tables. */
interface Token {
  text: string;
  line: number;
  isCell: boolean;
  /** An empty line stood before it. */
  afterBlank: boolean;
}

/** Columns of a row of the form that begins with the label, as far as the form fixes them. */
function widthOfRow(first: string): number | null {
  switch (projectLabel(first)) {
    case 'code':
      return 4;
    case 'budgetBlock':
      return 7;
    case 'plan':
      return 5;
    case 'goals':
      return 2;
    default:
      return null;
  }
}

/**
 * Puts the cells of a table that was dumped one cell a line into rows. Empty lines do not tell rows apart, since a
 * cell that ends with a line break leaves one too; labels, level names and the width of the block do.
 */
class RowAssembler {
  readonly rows: GridCell[][] = [];
  private cells: Token[] = [];
  private previousFirst = '';
  private indicatorWidth = 0;

  /** Whether the cell begins a row, given the one that follows it. */
  private begins(token: Token, next: Token | undefined): boolean {
    const { text } = token;
    if (this.cells.length === 0 || startsRow(cleanText(text))) return true;
    const width = this.expectedWidth();
    if (width !== null && this.cells.length >= width) return true;
    const leads = cleanText(text) === '' || isLevel1Name(cleanText(text));
    const leadsIndicator = leads && next !== undefined && next.isCell && isLevel2Name(cleanText(next.text));
    if (this.indicatorWidth > 0) return leadsIndicator && this.cells.length >= 2;
    if (indicatorColumn(cleanText(this.cells[0]?.text ?? '')) === 'level1') {
      return leadsIndicator || (token.afterBlank && indicatorColumn(cleanText(text)) === null);
    }
    return leads && token.afterBlank;
  }

  private expectedWidth(): number | null {
    const first = cleanText(this.cells[0]?.text ?? '');
    if (this.indicatorWidth > 0) return this.indicatorWidth;
    if (first !== '') return widthOfRow(first);
    // The unlabelled rows: the purpose below the budget, the percentages below the months.
    const above = projectLabel(this.previousFirst);
    return above === 'budgetBlock' ? 2 : above === 'plan' ? 5 : null;
  }

  add(token: Token, next: Token | undefined): void {
    if (this.begins(token, next)) this.endRow();
    this.cells.push(token);
  }

  /** More lines of the last cell; false when there is none that they could belong to. */
  continueCell(token: Token): boolean {
    const last = this.cells.at(-1);
    if (!last) return false;
    const isFullIndicator = this.indicatorWidth > 0 && this.cells.length >= this.indicatorWidth;
    if (isFullIndicator && token.afterBlank) return false;
    last.text += `\n${token.text}`;
    return true;
  }

  endRow(): void {
    if (this.cells.length === 0) return;
    const first = cleanText(this.cells[0]?.text ?? '');
    if (indicatorColumn(first) === 'level1') this.indicatorWidth = this.cells.length;
    if (first !== '') this.previousFirst = first;
    const row = this.rows.length;
    this.rows.push(this.cells.map(({ text, line }, column) => ({ row, column, value: text, line })));
    this.cells = [];
  }

  /** A paragraph outside of any table, and the end of the table before it. */
  addParagraph({ text, line }: Token): void {
    this.endTable();
    this.rows.push([{ row: this.rows.length, column: 0, value: text, line }]);
  }

  /** A row whose cells stood on one line. */
  addWholeRow(texts: readonly string[], line: number): void {
    this.endRow();
    const row = this.rows.length;
    this.rows.push(texts.map((value, column) => ({ row, column, value: value === '' ? null : value, line })));
  }

  endTable(): void {
    this.endRow();
    this.indicatorWidth = 0;
    this.previousFirst = '';
  }
}

interface Line {
  text: string;
  number: number;
}

function isOutsideTables(text: string): boolean {
  const plain = text.trim();
  return (
    isProjectTitle(plain) ||
    isPageNumber(plain) ||
    (headingOf(plain) !== null && projectLabel(plain) === null)
  );
}

/** Whether the lines of a table hold whole rows: some line has two labels of the form side by side. */
function holdsWholeRows(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => {
    const labels = text
      .split('\t')
      .filter((part) => projectLabel(part) !== null || indicatorColumn(part) !== null);
    return labels.length >= 2;
  });
}

/** Cells of lines that hold whole rows; a quoted cell may go on over lines, as the clipboard of Excel writes it. */
function addWholeRows(lines: readonly Line[], rows: RowAssembler): void {
  for (let index = 0; index < lines.length; index += 1) {
    const { number } = lines[index] as Line;
    let { text } = lines[index] as Line;
    while (text.split('"').length % 2 === 0 && /(?:^|\t)\s*"[^"]*$/.test(text) && index + 1 < lines.length) {
      index += 1;
      text += `\n${(lines[index] as Line).text}`;
    }
    if (text.trim() === '') continue;
    if (text.includes('\t')) rows.addWholeRow(text.split('\t'), number);
    else rows.addParagraph({ text, line: number, isCell: false, afterBlank: false });
  }
}

function tokensOf(lines: readonly Line[]): Token[] {
  const tokens: Token[] = [];
  let afterBlank = false;
  for (const { text, number } of lines) {
    // One tab alone is an empty cell; several with nothing else are what is left of a cell above.
    const isEmptyCell = /^\t[ \u00a0\u3000]*$/.test(text);
    if (text.trim() === '' && !isEmptyCell) {
      afterBlank ||= !text.startsWith('\t');
      continue;
    }
    const isRest = /^\t{2,}\s*"?\s*$/.test(text);
    tokens.push({
      text: isRest ? text.trim() : text.replace(/^\t/, ''),
      line: number,
      isCell: text.startsWith('\t') && !isRest,
      afterBlank,
    });
    afterBlank = false;
  }
  return tokens;
}

/** Cells of lines that hold one cell each. */
function addCells(lines: readonly Line[], rows: RowAssembler): void {
  const tokens = tokensOf(lines);
  tokens.forEach((token, index) => {
    if (token.isCell) rows.add(token, tokens[index + 1]);
    else if (!rows.continueCell(token)) rows.addParagraph(token);
  });
}

/** Blanks in place of the tabs that began the cells, as some editors leave them. */
function withTabs(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ text }) => text.includes('\t'))) return lines;
  return lines.map(({ text, number }) => ({
    number,
    text: text
      .replace(/^(?: {2,}|\u3000+)(?=\S|$)/, '\t')
      .replace(/(?<=\S)(?: {3,}|\u3000{2,})(?=\S)/g, (gap) => (gap.length > 6 ? '\t' : gap)),
  }));
}

function addTable(lines: readonly Line[], rows: RowAssembler): void {
  const tabbed = withTabs(lines);
  if (holdsWholeRows(tabbed)) addWholeRows(tabbed, rows);
  else addCells(tabbed, rows);
  rows.endTable();
}

/**
 * The paragraphs and tables of a text as one grid: a paragraph is a row of one cell, a table has its rows, and every
 * cell knows the line where it begins. Tables may be dumped one cell a line (each line begun by a tab, as from Word)
 * or one row a line (cells between tabs, as from the clipboard).
 */
export function textGrid(text: string): Grid {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f]/).map((line, index): Line => ({
    text: line.replace(BOOKMARK, '').replaceAll('\v', '\n'),
    number: index + 1,
  }));
  const rows = new RowAssembler();
  let table: Line[] | null = null;
  const endTable = () => {
    if (table) addTable(table, rows);
    table = null;
  };
  for (const line of lines) {
    const isOutside = isOutsideTables(line.text);
    if (isOutside) {
      endTable();
      rows.addParagraph({ text: line.text, line: line.number, isCell: false, afterBlank: false });
      if (isProjectTitle(line.text.trim())) table = [];
      continue;
    }
    const beginsTable =
      /\t/.test(line.text.trimEnd()) && line.text.split('\t').some((part) => projectLabel(part) !== null);
    if (table === null && beginsTable) table = [];
    if (table) table.push(line);
    else if (line.text.trim() !== '') {
      rows.addParagraph({ text: line.text, line: line.number, isCell: false, afterBlank: false });
    }
  }
  endTable();
  return { sheet: null, rows: rows.rows };
}
