import fc from 'fast-check';
import type { ProjectTable } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';
import { isFormTitle } from '../../src/forms/vocabulary/titles';
import { TICK } from '../../src/forms/vocabulary/indicator-columns';
import { isPlaceholder } from '../../src/domain/text';
import { meaningOf, planMonth } from '../../src/forms/vocabulary/vocabulary';
import { readLevelName } from '../../src/domain/indicator-levels';
import { readGrids } from '../../src/forms/reader/read-grids';
import { gridOfValues } from '../../src/grid/grid';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { htmlOf, wordOf } from '../support/documents';
import { readSource } from '../../src/sources/read-source';
import { inWeb, plain, plainIndicator } from './plain';
import { cellsOf, clipboardOf, sheetOf, valuesOf, webOf } from './table';
import { ALL_TABLES as TABLES } from './all-tables';
import type { CorpusTable } from './tables';

const NAMES = Object.keys(TABLES);
const entries = Object.entries(TABLES);

function readText(text: string): TargetDocument {
  return readTextDocument(new TextEncoder().encode(text), '表.txt');
}

/** A comparator, or a unit of what is judged by words, in a column of its own: it says nothing by itself. */
const isJoined = (text: string): boolean => /^(?:[≥≤=＝<>]+|是\/否)$/.test(text);

/** The tables of projects first, then those of departments. */
function allTables({ projects, departments }: TargetDocument): ProjectTable[] {
  return [...projects, ...departments];
}

/** What a document says. */
async function readFile(name: string, bytes: Uint8Array): Promise<TargetDocument> {
  const { content } = await readSource({ name, bytes });
  if (content.kind !== 'document') throw new Error('a workbook');
  return content.document;
}

function expectRead(
  document: TargetDocument,
  { form, tables, isDepartment, unplaced = [] }: CorpusTable,
): void {
  const [read, none] = isDepartment
    ? [document.departments, document.projects]
    : [document.projects, document.departments];
  expect(none).toEqual([]);
  expect(read.map(plain)).toEqual(tables);
  expect(read.map((table) => table.form)).toEqual(tables.map(() => form));
  expect(document.unplaced.map(({ text }) => text)).toEqual(expect.arrayContaining([...unplaced]));
  expect(document.unknownTables).toBeUndefined();
}

describe.each(entries)('%s', (_, table) => {
  test('is read on a worksheet', () => expectRead(readGrids([sheetOf(table.rows)]), table));
  test('is read from the clipboard', () => expectRead(readText(clipboardOf(table.rows)), table));
  test("is read from a browser's copy, without the cells under merged ones; what it lost is told", () =>
    expectRead(readText(webOf(table.rows)), inWeb(table)));
  test('is read from a Word document', async () =>
    expectRead(await readFile('表.docx', wordOf([cellsOf(table.rows)])), table));
  test('is read from a page', async () =>
    expectRead(await readFile('表.html', Buffer.from(htmlOf([cellsOf(table.rows)]))), table));
  test('is read where merged names are repeated in every row', () => {
    const grid = gridOfValues('表', valuesOf(table.rows, true));
    expect(allTables(readGrids([grid])).map((read) => read.indicators.map(plainIndicator))).toEqual(
      table.tables.map(({ indicators }) => indicators),
    );
  });

  test('no text of it is lost: each is a field, a word of the form, or told', () => {
    const grid = sheetOf(table.rows);
    const document = readGrids([grid]);
    const { unplaced } = document;
    const projects = allTables(document);
    const placed = new Set(
      projects.flatMap(({ origin }) =>
        [...origin.cells.values()].map(({ row, column }) => `${row},${column}`),
      ),
    );
    const names = projects.flatMap(({ name, code }) => [name, code]);
    const told = unplaced.map(({ text }) => text.replace(/\s/g, '')).join('\n');
    /** What was joined from several columns, by row. */
    const joined = new Map(
      projects.flatMap(({ indicators, origin }) =>
        indicators.map(({ target }, index) => [
          origin.cells.get(`indicators[${index}].target`)?.row,
          target?.written ?? '',
        ]),
      ),
    );
    const agencies = projects.map(({ agency }) => agency.name);
    const counting = new Set(
      grid.rows.flat().flatMap(({ value, column }) => (value === '序号' ? [column] : [])),
    );
    /** Rows that number the columns: 1, 2, 3 ... */
    const numbers = new Set(
      grid.rows.flatMap((cells, at) =>
        cells.length > 3 && cells.every(({ value }, place) => value === String(place + 1)) ? [at] : [],
      ),
    );
    const lost = grid.rows.flat().filter(({ row, column, value }) => {
      if (typeof value !== 'string' || numbers.has(row) || placed.has(`${row},${column}`)) return false;
      if (joined.get(row)?.includes(value) || agencies.includes(value.split(/[:：]/)[1] ?? '')) return false;
      if (isPlaceholder(value) || TICK.test(value) || names.includes(value) || isJoined(value)) return false;
      // A column of further amounts gives them its label.
      if (projects.some(({ amounts }) => amounts.some(({ of }) => of === value))) return false;
      const isWord =
        isFormTitle(value) ||
        meaningOf(value) !== null ||
        readLevelName(value) !== null ||
        planMonth(value) !== null;
      const areWords = value.split(/ {2,}|[:：]/).every((part) => part === '' || meaningOf(part) !== null);
      const isTold = [value, value.split(/[:：]/)[1] ?? value].some((text) =>
        told.includes(text.replace(/\s/g, '')),
      );
      // Columns of a list may say the same in every row; an item may have several texts.
      const isSaid =
        grid.rows.some((cells) =>
          cells.some(
            (cell) =>
              cell.column === column && cell.value === value && placed.has(`${cell.row},${cell.column}`),
          ),
        ) ||
        projects.some(
          ({ items, outcome }) =>
            items.some(({ content }) => content?.includes(value)) ||
            outcome?.split('\n').includes(value.split(/[:：]/)[1] ?? value),
        );
      return !isWord && !areWords && !isTold && !isSaid && !counting.has(column);
    });
    // The sum of the points and placeholders say nothing that a field could hold; 指标值类型 heads the comparators.
    const saysNothing = ['100', '90', '50', '……', '略', '定性', '指标值类型'];
    expect(lost.filter(({ value }) => !saysNothing.includes(String(value)))).toEqual([]);
  });
});

test('a table that is moved on its sheet is the same, and its places move with it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.nat({ max: 30 }),
      fc.nat({ max: 6 }),
      fc.boolean(),
      (name, top, left, hasGaps) => {
        const table = TABLES[name]!;
        const projects = allTables(readGrids([sheetOf(table.rows)]));
        const moved = sheetOf(table.rows, '表', top, left);
        // Empty cells and rows may be left out or not.
        const rows = hasGaps
          ? moved.rows.map((row) => row.filter(({ value }) => value !== null))
          : moved.rows;
        const read = allTables(readGrids([{ ...moved, rows }]));
        expect(read.map(plain)).toEqual(table.tables);
        read.forEach(({ origin }, index) => {
          for (const [path, { row, column }] of projects[index]!.origin.cells) {
            expect([path, origin.cells.get(path)]).toMatchObject([
              path,
              { row: row + top, column: column + left },
            ]);
          }
        });
      },
    ),
  );
});

test('tables of any forms below one another, with or without notes between, are all read', () => {
  const titled = NAMES.filter((name) => isFormTitle(String(valuesOf(TABLES[name]!.rows)[0]![0])));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...titled), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.constantFrom('sheet', 'clipboard', 'web'),
      (names, hasNotes, way) => {
        const tables = names.map((name) => (way === 'web' ? inWeb(TABLES[name]!) : TABLES[name]!));
        const [ofProjects, ofDepartments] = [false, true].map((isDepartment) =>
          tables.flatMap((table) => ((table.isDepartment ?? false) === isDepartment ? table.tables : [])),
        );
        const expected = [...ofProjects!, ...ofDepartments!];
        const note = ['注：本表一式三份'];
        if (way === 'sheet') {
          const values = tables.flatMap(({ rows }) => [...valuesOf(rows), ...(hasNotes ? [note, []] : [])]);
          expect(allTables(readGrids([gridOfValues('表', values)])).map(plain)).toEqual(expected);
        } else {
          const write = way === 'web' ? webOf : clipboardOf;
          const text = tables.map(({ rows }) => write(rows)).join(hasNotes ? '\n注：本表一式三份\n\n' : '\n');
          expect(allTables(readText(text)).map(plain)).toEqual(expected);
        }
      },
    ),
    { numRuns: 80 },
  );
});
