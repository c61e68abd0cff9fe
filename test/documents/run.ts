/**
 * Tables of every form, and of ../shared/corpus where it is there, as .xls, .ods, .html, .pdf and .docx, and as a PDF of a
 * sheet that is wider than its pages: each says what the .xlsx says. So does the PDF of each published document, and of that
 * of the sample document where ../shared is there. LibreOffice makes the files. `npm run test:documents`; ends with `N passed, N failed`.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse, relative } from 'node:path';
import ExcelJS from 'exceljs';
import { documentJson } from '../../src/cli/document-json';
import { writeDocx } from '../../src/outputs/docx/write-docx';
import { readSource } from '../../src/sources/read-source';
import { publish } from '../../src/workbook/publish';
import { sourceMeaning } from '../../src/workbook/source-meaning';
import { cellsOf } from '../corpus/table';
import { TABLES } from '../corpus/tables';
import { convert, findOffice } from '../recalculation/libreoffice';
import { wordOf, type WrittenCell } from '../support/documents';

const CORPUS = join(__dirname, '../../../shared/corpus');
const SAMPLE = join(__dirname, '../../../shared/seed/fengrun-shaliuhe-2023.txt');
const KINDS = ['xls', 'ods', 'html', 'pdf', 'docx'] as const;

/** Where cells stand that have no column of their own: right of those before, and of those that reach down. */
function placed(rows: readonly (readonly WrittenCell[])[]) {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map(({ text, columns = 1, rows: down = 1 }) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let r = 0; r < down; r += 1)
        for (let c = 0; c < columns; c += 1) taken.add(`${row + r} ${column + c}`);
      return { text, row, column, columns, down };
    });
  });
}

/** Lines that a text takes in a cell of so many columns, as they are set below. */
const COLUMN = 16;
function linesIn(text: string, columns: number): number {
  const width = [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
  return text.split('\n').length - 1 + Math.ceil((width + 2) / (columns * COLUMN - 2));
}

/** A3, which holds every table on one page; ExcelJS writes it, though its types do not name it. */
const A3 = 8 as ExcelJS.PaperSize;

const ONE_PAGE = {
  orientation: 'landscape',
  paperSize: A3,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** A4, as LibreOffice and Excel print what nobody has set up: what is wider goes on on later pages. */
const NOT_SET_UP = { orientation: 'portrait', paperSize: 9 as ExcelJS.PaperSize } as const;

/** A ruled table on one page unless it is set up otherwise, its rows as high as their texts need. */
async function workbookOf(
  rows: readonly (readonly WrittenCell[])[],
  pageSetup: Partial<ExcelJS.PageSetup> = ONE_PAGE,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表', { pageSetup });
  const heights: number[] = [];
  const border = { style: 'thin' as const };
  for (const { text, row, column, columns, down } of placed(rows)) {
    if (columns * down > 1) sheet.mergeCells(row + 1, column + 1, row + down, column + columns);
    const cell = sheet.getCell(row + 1, column + 1);
    if (text !== '') cell.value = text;
    for (let r = 1; r <= down; r += 1)
      for (let c = 1; c <= columns; c += 1)
        sheet.getCell(row + r, column + c).border = {
          top: border,
          left: border,
          bottom: border,
          right: border,
        };
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    const each = Math.ceil(linesIn(text, columns) / down);
    for (let r = row; r < row + down; r += 1) heights[r] = Math.max(heights[r] ?? 1, each);
  }
  heights.forEach((lines, row) => (sheet.getRow(row + 1).height = lines * 18 + 6));
  for (let column = 1; column <= sheet.columnCount; column += 1) sheet.getColumn(column).width = COLUMN;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The cells of the first worksheet of a file, as shown, with their extents. */
async function cellsOfFile(path: string): Promise<WrittenCell[][]> {
  const { content } = await readSource({ name: path, bytes: new Uint8Array(readFileSync(path)) });
  if (content.kind !== 'workbook') throw new Error('no workbook');
  const { cellText } = await import('../../src/grid/cell-text');
  const grid = content.grids[0]!;
  const height = Math.max(...grid.rows.map((cells) => cells[0]!.row)) + 1;
  const width = Math.max(...grid.rows.flat().map(({ column }) => column)) + 1;
  const texts = new Map(grid.rows.flat().map((cell) => [`${cell.row} ${cell.column}`, cellText(cell)]));
  const areas = grid.merged ?? [];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): WrittenCell[] => {
      const over = areas.find(
        (one) =>
          row >= one.row &&
          row < one.row + one.rows &&
          column >= one.column &&
          column < one.column + one.columns,
      );
      if (over && (over.row !== row || over.column !== column)) return [];
      return [
        { text: texts.get(`${row} ${column}`) ?? '', columns: over?.columns ?? 1, rows: over?.rows ?? 1 },
      ];
    }).flat(),
  );
}

/** What a file says, as scripts get it, without what stands in no field: blanks there are set in many ways. */
async function saidBy(path: string): Promise<string> {
  const source = await readSource({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  const { projects, department, ...others } = documentJson(
    sourceMeaning(source).document,
  ) as unknown as Record<string, unknown>;
  const plain = { projects, department, departments: others['departments'], followUps: others['followUps'] };
  const lists = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value
      ? [...(value as Iterable<unknown>)]
      : value;
  // A number may stand as a text, and blanks and breaks inside a text are set anew.
  return JSON.stringify(plain, lists, 1).replace(/(?<=[^\n])(?:\\n| (?! *"))/g, '');
}

/** Of a text that is set in lines, LibreOffice leaves out some signs that hang over the end of one: they are not in the PDF. */
const withoutHanging = (text: string): string => text.replace(/[，、]/g, '');

/** The document to publish of what a file says. */
async function publishedFrom(path: string): Promise<Uint8Array> {
  const { document } = sourceMeaning(
    await readSource({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }),
  );
  return writeDocx(publish(document, undefined).published);
}

/** The first line in which two texts differ. */
function difference(expected: string, found: string): string {
  const [wanted, got] = [expected.split('\n'), found.split('\n')];
  const at = wanted.findIndex((line, index) => line !== got[index]);
  return `${wanted[at]?.trim() ?? 'nothing'} became ${got[at]?.trim() ?? 'nothing'}`;
}

async function main(): Promise<void> {
  const office = findOffice();
  if (!office) {
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'targets-documents-'));
  let [passed, failed] = [0, 0];
  const same = async (expected: string, path: string, plain = (text: string) => text) => {
    const found = await saidBy(path).catch((error: unknown) => String(error));
    if (plain(found) === plain(expected)) passed += 1;
    else {
      failed += 1;
      console.log(`FAILED ${relative(folder, path)}: ${difference(plain(expected), plain(found))}`);
    }
  };
  try {
    const tables = Object.values(TABLES).map(
      ({ rows }, index) => [`table-${index + 1}`, cellsOf(rows)] as const,
    );
    const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.xlsx')) : [];
    const shared = await Promise.all(
      files.map(async (name) => [basename(name, '.xlsx'), await cellsOfFile(join(CORPUS, name))] as const),
    );
    for (const kind of [...KINDS, 'xlsx', 'wide', 'published']) mkdirSync(join(folder, kind));
    const books: string[] = [];
    for (const [name, cells] of [...tables, ...shared]) {
      const book = join(folder, 'xlsx', `${name}.xlsx`);
      writeFileSync(book, await workbookOf(cells));
      writeFileSync(join(folder, 'docx', `${name}.docx`), wordOf([cells]));
      writeFileSync(join(folder, 'wide', `${name}.xlsx`), await workbookOf(cells, NOT_SET_UP));
      books.push(book);
    }
    const wide = books.map((book) => join(folder, 'wide', basename(book)));
    convert(office, folder, { to: 'pdf', output: join(folder, 'wide'), files: wide });
    for (const kind of KINDS)
      if (kind !== 'docx') convert(office, folder, { to: kind, output: join(folder, kind), files: books });
    for (const book of books) {
      const name = basename(book, '.xlsx');
      const expected = await saidBy(book);
      for (const kind of KINDS) await same(expected, join(folder, kind, `${name}.${kind}`));
      await same(expected, join(folder, 'wide', `${name}.pdf`));
    }
    const published = [...books, ...(existsSync(SAMPLE) ? [SAMPLE] : [])];
    const documents = await Promise.all(
      published.map(async (path) => {
        const document = join(folder, 'published', `${parse(path).name}.docx`);
        writeFileSync(document, await publishedFrom(path));
        return document;
      }),
    );
    convert(office, folder, { to: 'pdf', output: join(folder, 'published'), files: documents });
    for (const document of documents)
      await same(await saidBy(document), document.replace(/docx$/, 'pdf'), withoutHanging);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

void main();
