import { headingOf } from '../../forms/vocabulary/headings';
import { isPageNumber } from '../../forms/vocabulary/titles';
import { meaningOf } from '../../forms/vocabulary/vocabulary';
import type { Grid } from '../../grid/grid';
import { isTitleLine, linesOf, LONGEST_MARK, plainLine, type TextPiece } from './lines';
import { addLostRows, holdsLostTable } from './lost-rows';
import { RowAssembler, type Token } from './row-assembler';
import { addWholeRows, opensQuote, wholeLines, type Line } from './whole-rows';

function isOutsideTables(text: string): boolean {
  if (text.length > LONGEST_MARK) return false;
  const plain = text.trim();
  if (isPageNumber(plain)) return true;
  return headingOf(plain) !== null && meaningOf(plain)?.goals === undefined;
}

/** Labels between the tabs of a line; stops counting at `most`. */
function countLabels(text: string, most: number): number {
  let labels = 0;
  for (const part of text.split('\t')) {
    if (part.trim() !== '' && meaningOf(part) !== null) labels += 1;
    if (labels >= most) break;
  }
  return labels;
}

/**
 * Whether the lines of a table hold whole rows: some line has two labels of a form side by side. Of labels over several
 * lines in quotes none may stand in one.
 */
function holdsWholeRows(lines: readonly Line[]): boolean {
  if (lines.some(isLabelledRow)) return true;
  if (!lines.some(({ text }) => text.startsWith('"') || text.includes('\t"'))) return false;
  for (const { text, number } of wholeLines(lines))
    if (isLabelledRow({ text: text.replaceAll('"', ''), number })) return true;
  return false;
}

/** Whether a line holds whole cells of a row: two labels of a form side by side. */
const isLabelledRow = ({ text }: Line): boolean =>
  text.lastIndexOf('\t') > 0 && text.trim().includes('\t') && countLabels(text, 2) >= 2;

/** Whether lines that hold a cell each have come to the indicators: what stands in rows below them is another table. */
function hasDumpedIndicators(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => {
    const cell = text.trim();
    return !cell.includes('\t') && meaningOf(cell)?.column === 'level1';
  });
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
    const isRest = text.startsWith('\t\t') && /^"?$/.test(text.trim());
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
  else if (!tabbed.some(({ text }) => text.includes('\t')) && holdsLostTable(lines)) addLostRows(lines, rows);
  else addCells(tabbed, rows);
  rows.endTable();
}

/** Lines that a row of labels over several lines in quotes takes at most. */
const LONGEST_ROW = 40;

/** Whether a row with a label begins at a line outside of tables. */
function beginsRows({ text, number }: Line, texts: readonly string[], index: number): boolean {
  if (text.trimEnd().includes('\t') && countLabels(text, 1) > 0) return true;
  if (!opensQuote(text)) return false;
  const following = texts
    .slice(index + 1, index + LONGEST_ROW)
    .map((one) => ({ text: plainLine(one), number: 0 }));
  const [row] = wholeLines([{ text, number }, ...following]);
  return row !== undefined && row.text.includes('\t') && countLabels(row.text.replaceAll('"', ''), 1) > 0;
}

/**
 * The paragraphs and tables of a text, or of a piece of one, as a grid: a paragraph is a row of one cell, a table has its
 * rows, and every cell knows the line where it begins. Tables may be dumped one cell a line (each line begun by a tab, as from Word),
 * one row a line (cells between tabs, as from the clipboard), or without any tab, as far as labels and names of levels
 * tell the cells apart. Throws a LostTable where they do not.
 */
export function textGrid({ text, line: first }: TextPiece): Grid {
  const rows = new RowAssembler(first - 1);
  let table: Line[] | null = null;
  // Whether the table is known to hold whole rows.
  let holdsRows = false;
  const endTable = () => {
    if (table) addTable(table, rows);
    table = null;
    holdsRows = false;
  };
  const texts = linesOf(text);
  for (const [index, written] of texts.entries()) {
    const line: Line = { text: plainLine(written), number: first + index };
    const isTitle = isTitleLine(line.text);
    if (isTitle || isOutsideTables(line.text)) {
      endTable();
      rows.addParagraph({ text: line.text, line: line.number });
      if (isTitle) table = [];
      continue;
    }
    const beginsTable = table === null && beginsRows(line, texts, index);
    if (table !== null && !holdsRows && isLabelledRow(line)) {
      const next: Line[] = hasDumpedIndicators(table) ? [] : table;
      if (next !== table) endTable();
      table = next;
      holdsRows = true;
    }
    if (beginsTable) table = [];
    if (table) table.push(line);
    else if (line.text.trim() !== '') rows.addParagraph({ text: line.text, line: line.number });
  }
  endTable();
  return { sheet: null, rows: rows.rows };
}
