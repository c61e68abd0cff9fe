import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { gridOfValues } from '../../src/grid/grid';
import { readGrids } from '../../src/forms/reader/read-grids';
import { meaningOf } from '../../src/forms/vocabulary/vocabulary';
import type { TargetDocument } from '../../src/domain/target-document';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { ALL_TABLES as ALL } from './all-tables';
import { inWeb, plain } from './plain';
import { clipboardOf, placedCells, sheetOf, webOf, type Cell, type Row } from './table';

const NAMES = Object.keys(ALL);

/** The same table with each column as wide as so many: every cell is merged over more of them. */
function widened(rows: readonly Row[], widths: readonly number[]): Row[] {
  const cells = placedCells(rows);
  const widthOf = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => widths[(from + at) % widths.length]!).reduce((a, b) => a + b, 0);
  return rows.map((_, at) =>
    cells
      .filter(({ row }) => row === at)
      .map(({ text, column, columns, rows: down }): Cell => [text, widthOf(column, columns), down]),
  );
}

/** The same table with empty columns behind it. */
function padded(rows: readonly Row[], behind: number): Row[] {
  return rows.map((cells) => [...cells, ...Array.from({ length: behind }, (): Cell => '')]);
}

/** The same table with empty rows between those that no cell is merged over. */
function spaced(rows: readonly Row[], after: ReadonlySet<number>): Row[] {
  let open = 0;
  return rows.flatMap((cells, row): Row[] => {
    open = Math.max(open - 1, ...cells.map((cell) => (typeof cell === 'string' ? 1 : (cell[2] ?? 1)) - 1), 0);
    return open === 0 && after.has(row) ? [cells, ['']] : [cells];
  });
}

/**
 * The same table with each merged cell split. Its first part says what it said; so do those below it where `down` says so, cell
 * by cell, and those right of it in all cells where `isRight`.
 */
function split(rows: readonly Row[], down: readonly boolean[], isRight: boolean): (string | null)[][] {
  const cells = placedCells(rows);
  const width = Math.max(...cells.map(({ column, columns }) => column + columns));
  const values = rows.map(() => Array.from({ length: width }, (): string | null => null));
  cells.forEach(({ text, row, column, columns, rows: deep }, index) => {
    const [below, right] = [down[index % down.length] ? deep : 1, isRight ? columns : 1];
    for (let r = row; r < row + below; r += 1)
      for (let c = column; c < column + right; c += 1) values[r]![c] = text || null;
  });
  return values;
}

const readText = (text: string) => readTextDocument(new TextEncoder().encode(text), '表.txt');
const tablesIn = ({ projects, departments }: TargetDocument) => [...projects, ...departments].map(plain);

const name = fc.constantFrom(...NAMES);
const widths = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 20 });

test('columns may be as wide as they like, on a sheet, on the clipboard and in a copy of a page', () => {
  fc.assert(
    fc.property(name, widths, (which, wide) => {
      const { rows, tables } = ALL[which]!;
      const layout = widened(rows, wide);
      expect(tablesIn(readGrids([sheetOf(layout)]))).toEqual(tables);
      expect(tablesIn(readText(clipboardOf(layout)))).toEqual(tables);
      expect(tablesIn(readText(webOf(layout)))).toEqual(inWeb(ALL[which]!).tables);
    }),
    { numRuns: 150 },
  );
});

test('empty columns behind a table and its place on the sheet say nothing', () => {
  fc.assert(
    fc.property(
      name,
      fc.nat({ max: 4 }),
      fc.nat({ max: 9 }),
      fc.nat({ max: 5 }),
      (which, behind, top, left) => {
        const { rows, tables } = ALL[which]!;
        expect(tablesIn(readGrids([sheetOf(padded(rows, behind), '表', top, left)]))).toEqual(tables);
        expect(tablesIn(readText(clipboardOf(padded(rows, behind))))).toEqual(tables);
      },
    ),
    { numRuns: 150 },
  );
});

test.each(NAMES)('%s: an empty row below each of its rows says nothing', (which) => {
  const { rows, tables } = ALL[which]!;
  const all = new Set(rows.map((_row, index) => index));
  expect(tablesIn(readGrids([sheetOf(spaced(rows, all))]))).toEqual(tables);
});

test.each(NAMES)('an empty row after any row of a sheet says nothing: %s', (which) => {
  const { rows, tables } = ALL[which]!;
  for (const at of rows.keys())
    expect([at, tablesIn(readGrids([sheetOf(spaced(rows, new Set([at])))]))]).toEqual([at, tables]);
});

/** Where only some labels of a header of three rows are filled, nobody can tell which rows it takes. */
const THREE_ROWS = 'a list with the levels 1 side by side';
const shallow = fc.constantFrom(...NAMES.filter((which) => which !== THREE_ROWS));
const down = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 });

test('merged cells may be split, and their parts left empty or filled with what the whole said', () => {
  fc.assert(
    fc.property(shallow, down, fc.boolean(), (which, below, isRight) => {
      const { rows, tables } = ALL[which]!;
      expect(tablesIn(readGrids([gridOfValues('表', split(rows, below, isRight))]))).toEqual(tables);
    }),
    { numRuns: 300 },
  );
});

test.each(NAMES)('%s: all its merged cells are split and filled', (which) => {
  const { rows, tables } = ALL[which]!;
  for (const [below, isRight] of [
    [true, false],
    [false, true],
    [true, true],
  ] as const)
    expect([
      below,
      isRight,
      tablesIn(readGrids([gridOfValues('表', split(rows, [below], isRight))])),
    ]).toEqual([below, isRight, tables]);
});

/** Ways in which labels of one line are spread over their cells. */
const SPREAD: Readonly<Record<string, (label: string) => string>> = {
  'blanks between its characters': (label) => [...label].join(' '),
  'wide blanks between its characters': (label) => [...label].join('　'),
  'two lines': (label) => (label.length > 3 ? `${label.slice(0, 2)}\n${label.slice(2)}` : label),
  'one character a line': (label) => (label.length < 7 ? [...label].join('\n') : label),
};

/** The table with its labels written in another way. */
function rewritten(rows: readonly Row[], write: (label: string) => string): Row[] {
  const label = (text: string) =>
    /^\p{Script=Han}{2,}$/u.test(text) && meaningOf(text) !== null ? write(text) : text;
  return rows.map((cells) =>
    cells.map((cell): Cell => {
      if (typeof cell === 'string') return label(cell);
      const [text, columns, down = 1] = cell;
      return [label(text), columns, down];
    }),
  );
}

/** The texts of tables in one line each: what stands in a cell may be a word of the forms, too. */
const inOneLine = (tables: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tables, (_, value: unknown) =>
      typeof value === 'string' ? value.replace(/\s/g, '') : value,
    ),
  );

test.each(Object.entries(SPREAD))('labels may be spread over their cells: %s', (_, write) => {
  const differing = Object.entries(ALL).flatMap(([which, { rows, tables }]) => {
    const layout = rewritten(rows, write);
    const wanted = inOneLine(tables);
    const read = [readGrids([sheetOf(layout)]), readText(clipboardOf(layout))].map(tablesIn).map(inOneLine);
    return read.every((one) => isDeepStrictEqual(one, wanted)) ? [] : [which];
  });
  expect(differing).toEqual([]);
});
