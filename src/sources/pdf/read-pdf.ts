import { splitEnumerator } from '../../domain/text';
import { isFormTitle } from '../../forms/vocabulary/titles';
import { headingOf } from '../../forms/vocabulary/headings';
import { area, type Area } from '../../grid/area';
import type { GridCell } from '../../grid/grid';
import { leftOutWarnings, type LeftOut, type SourceWarning } from '../document/left-out';
import type { LocalText, TextValues } from '../../locale/locale';
import type { ReadDocument } from '../document/read-document';
import { isName, joinPages, type JoinedPart, type JoinedTable } from './join-pages';
import type { PageLine } from './page-parts';
import { readPages } from './read-pages';
import { pdfTexts } from './texts';
import { isWrapped } from './text-lines';
import { textsApart, unruledRows } from './unruled';
import type { UnruledRow } from './wrapped-rows';

/** Lines of prose are longer than so many characters: shorter ones were not wrapped. */
const SHORTEST_PROSE = 18;

/** Signs that may stand beyond the end of a line, as they may not begin one. */
const HANGING = /[，。、；：！？）》”’]$/;

/** Where a line ends, without a sign that may hang over the end. */
function rightOf({ text, right, size }: PageLine): number {
  return HANGING.test(text) ? right - size : right;
}

/** Of more texts the first are named. */
const MOST_NAMED = 5;
/** Of rows each has to be looked at. */
const MOST_ROWS_NAMED = 50;

/** Texts to be named behind a sentence. */
function quoted(texts: readonly string[], most = MOST_NAMED): string {
  if (texts.length === 0) return '';
  const named = texts.slice(0, most).map((text) => `“${text.replace(/\s+/g, '')}”`);
  return `：${named.join('、')}${texts.length > most ? ` …… (${texts.length})` : ''}`;
}

/** Whether nothing can be missing at the end of a text, though there is no room: numbers are never wrapped. */
function isWhole(text: string): boolean {
  return isName(text) || !/\p{L}/u.test(text) || /[。；;！!）)]$/.test(text);
}

/** Makes one grid of the parts of all pages. */
class PdfGrid {
  readonly rows: GridCell[][] = [];
  readonly merged: Area[] = [];
  /** Pages with tables that no lines rule. */
  readonly guessed = new Set<number>();
  /** Pages with rows that are too low for their texts. */
  readonly low = new Set<number>();
  /** Texts of which such a page may show a part alone. */
  readonly cut: { page: number; text: string }[] = [];
  /** Rows of such tables that may as well be parts of others. */
  readonly doubtful: { page: number; text: string }[] = [];
  /** Lines with texts that stand apart, which were read as paragraphs. */
  readonly apart: { page: number; text: string }[] = [];
  private row = 0;

  table({ rows, cells }: JoinedTable): void {
    const byRow = new Map<number, GridCell[]>();
    for (const cell of cells.filter(({ isTooHigh }) => isTooHigh)) this.low.add(cell.page);
    for (const { row, column, rows: height, columns, text, line, page, mayBeCut } of cells) {
      if (height * columns > 1) this.merged.push(area(this.row + row, column, height, columns));
      if (text === '') continue;
      if (mayBeCut && !isWhole(text)) this.cut.push({ page, text });
      const cell: GridCell = { row: this.row + row, column, value: text, line, within: { page } };
      const known = byRow.get(row);
      if (known) known.push(cell);
      else byRow.set(row, [cell]);
    }
    for (const [, own] of [...byRow].sort(([a], [b]) => a - b))
      this.rows.push(own.sort((a, b) => a.column - b.column));
    this.row += rows;
  }

  /** Lines between tables: paragraphs, those that were wrapped joined, or rows of tables without lines. */
  lines(lines: readonly PageLine[], isOverTable: boolean): void {
    const left = Math.min(...lines.map((line) => line.left));
    const right = Math.max(...lines.map(rightOf));
    let paragraph: GridCell | null = null;
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      const isRest =
        before !== undefined &&
        paragraph !== null &&
        line.left - left < line.size * 0.5 &&
        before.right - left > before.size * SHORTEST_PROSE &&
        isWrapped({ ...before, left }, line, right - left) &&
        splitEnumerator(line.text)[0] === '' &&
        !isMark(line.text) &&
        !isMark(before.text);
      if (isRest && paragraph) {
        paragraph.value = `${String(paragraph.value)}${line.text}`;
        return;
      }
      // The line over a table has the unit at its left and that of the money at its right.
      const texts = isOverTable && index === lines.length - 1 ? textsApart(line) : [line.text];
      const cells = texts.map((text, column) => this.cell(column, text, line));
      paragraph = cells.length === 1 ? (cells[0] ?? null) : null;
      if (paragraph && !isMark(line.text) && textsApart(line).length > 1) this.apart.push(line);
      this.rows.push(cells);
      this.row += 1;
    });
  }

  unruled(rows: readonly UnruledRow<PageLine>[]): void {
    for (const { line, cells, isDoubtful } of rows) {
      this.guessed.add(line.page);
      if (isDoubtful) this.doubtful.push({ page: line.page, text: cells.map(({ text }) => text).join(' ') });
      this.rows.push(cells.map(({ column, text }) => this.cell(column, text, line)));
      this.row += 1;
    }
  }

  private cell(column: number, value: string, { line, page }: PageLine): GridCell {
    return { row: this.row, column, value, line, within: { page } };
  }
}

/** Whether a line is a title or a heading, which no other line goes on. */
function isMark(text: string): boolean {
  return isFormTitle(text) || headingOf(text) !== null;
}

/** The parts with the lines between two tables together. */
function stretches(parts: readonly JoinedPart[]): (JoinedTable | PageLine[])[] {
  const all: (JoinedTable | PageLine[])[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.kind === 'table') all.push(part);
    else if (Array.isArray(last)) last.push(part);
    else all.push([part]);
  }
  return all;
}

/**
 * Reads a PDF with text: ruled tables by their lines, over the edges of pages; other text by where it stands. What is
 * left out, and what was guessed, is told. Throws a UserError for a file that is damaged, protected, a scan or too large.
 */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  const { pages, hasSlanted } = await readPages(bytes, fileName);
  const { parts, hasMargins } = joinPages(pages);
  const grid = new PdfGrid();
  const all = stretches(parts);
  for (const [index, stretch] of all.entries()) {
    if (!Array.isArray(stretch)) grid.table(stretch);
    else {
      const unruled = unruledRows(stretch);
      for (const [at, { lines, rows }] of unruled.entries()) {
        if (rows) grid.unruled(rows);
        else grid.lines(lines, lines.at(-1) === stretch.at(-1) && index + 1 < all.length);
        // What stands between two tables without lines on one page may be a row of one.
        const [before, after] = [unruled[at - 1]?.lines.at(-1), unruled[at + 1]?.lines[0]];
        if (!rows && before && before.page === after?.page)
          grid.doubtful.push(...lines.filter(({ text }) => !isMark(text)));
      }
    }
  }
  const leftOut = new Set<LeftOut>([
    ...(hasMargins ? (['headersFooters'] as const) : []),
    ...(hasSlanted ? (['slanted'] as const) : []),
  ]);
  const { rows, merged } = grid;
  const doubtful = [
    ...new Set([...grid.doubtful, ...grid.apart.filter(({ page }) => grid.guessed.has(page))]),
  ];
  const cut = grid.cut.filter(({ page }) => grid.low.has(page));
  const told = (text: LocalText, on: readonly number[], values: TextValues = {}): SourceWarning[] => {
    const numbers = [...new Set(on)].sort((a, b) => a - b).join('、');
    return on.length > 0
      ? [{ sheet: null, text, values: { file: fileName, pages: numbers, ...values } }]
      : [];
  };
  return {
    grid: {
      file: fileName,
      sheet: null,
      hasAllCells: true,
      rows,
      ...(merged.length > 0 && { merged }),
    },
    warnings: [
      ...leftOutWarnings(fileName, leftOut),
      ...told(pdfTexts.guessed, [...grid.guessed]),
      ...told(
        pdfTexts.doubtfulRows,
        doubtful.map(({ page }) => page),
        {
          texts: quoted(
            doubtful.map(({ text }) => text),
            MOST_ROWS_NAMED,
          ),
        },
      ),
      ...told(
        pdfTexts.offPage,
        pages.filter(({ isOffPage }) => isOffPage).map(({ number }) => number),
      ),
      ...told(pdfTexts.cut, [...grid.low], { texts: quoted(cut.map(({ text }) => text)) }),
    ],
  };
}
