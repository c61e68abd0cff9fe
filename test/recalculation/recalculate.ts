/**
 * Has LibreOffice recalculate a workbook of the command line, and compares every formula's result with the one that
 * was written; also the formulas by which findings are coloured. Run by `npm run test:recalculation`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { runCli } from '../../src/cli/run';
import { highlightFormula, listFormula, LIST_NAMES } from '../../src/excel/highlight-names';
import { findOffice, recalculate } from './libreoffice';

const SAMPLE = join(__dirname, '../../samples/shaliuhe-2023-sample.txt');
const TOTAL = 212.13;

interface FormulaCell {
  formula: string;
  result: unknown;
}

/** All formula cells of a workbook, by `sheet!row,column`. */
async function formulaCells(file: string): Promise<Map<string, FormulaCell>> {
  const { sheets } = await readXlsx(readFileSync(file), { readStyles: true });
  const cells = new Map<string, FormulaCell>();
  for (const sheet of sheets) {
    for (const [key, cell] of sheet.cells ?? []) {
      if (cell.formula === undefined) continue;
      cells.set(`${sheet.name}!${key}`, {
        formula: cell.formula,
        result: cell.formulaResult ?? cell.value ?? '',
      });
    }
  }
  return cells;
}

function isSame(written: unknown, calculated: unknown): boolean {
  if (typeof written === 'number' && typeof calculated === 'number')
    return Math.abs(written - calculated) < 1e-9;
  return String(written ?? '') === String(calculated ?? '');
}

/** Cells that a highlight lists, and a sheet name that needs quotes. */
const LISTED = [
  { row: 2, column: 1 },
  { row: 4, column: 3 },
  { row: 10, column: 1 },
];
const SHEET = "检查 1'号";
const COLUMNS = 5;
const ROWS = 12;

/** A workbook whose cells calculate the formula of a highlight for every cell of a form, as its format would. */
async function highlightBook(): Promise<Uint8Array> {
  const cells = new Map<string, { type: 'formula'; formula: string; formulaResult: string }>();
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const formula = `IF(${highlightFormula('error', { row, column }).slice(1)},"listed","")`;
      cells.set(`${row},${COLUMNS + column}`, { type: 'formula', formula, formulaResult: '?' });
    }
  }
  return writeXlsx({
    sheets: [{ name: SHEET, rows: Array.from({ length: ROWS }, () => []), cells }],
    namedRanges: [{ name: LIST_NAMES.error, scope: SHEET, range: listFormula(SHEET, LISTED).slice(1) }],
  });
}

async function main(): Promise<number> {
  const office = findOffice();
  if (office === null) return 2;
  const folder = mkdtempSync(join(tmpdir(), 'recalculation-'));
  let passed = 0;
  let failed = 0;
  const check = (name: string, ok: boolean, detail: () => string) => {
    if (ok) passed += 1;
    else {
      failed += 1;
      console.error(`FAILED ${name}: ${detail()}`);
    }
  };
  try {
    const book = join(folder, 'book.xlsx');
    const code = await runCli(['import', SAMPLE, '-o', book], {
      out: () => {},
      err: (text) => console.error(text),
    });
    check('import', code === 0, () => `exit code ${code}`);
    const written = await formulaCells(book);
    const calculated = await formulaCells(recalculate(office, folder, book));
    check(
      'number of formulas',
      calculated.size >= written.size && written.size > 100,
      () => `${calculated.size} of ${written.size}`,
    );
    for (const [place, { formula, result }] of written) {
      const other = calculated.get(place);
      check(
        place,
        other !== undefined && isSame(result, other.result),
        () => `=${formula} gives ${String(other?.result)}, written ${String(result)}`,
      );
    }
    const totals = [...calculated.values()].filter(
      ({ result }) => result === TOTAL || (typeof result === 'number' && Math.abs(result - TOTAL) < 1e-9),
    );
    check('total of the summary', totals.length > 0, () => `no formula gives ${TOTAL}`);

    const highlights = join(folder, 'highlights.xlsx');
    writeFileSync(highlights, await highlightBook());
    const shown = await formulaCells(recalculate(office, folder, highlights));
    for (let row = 0; row < ROWS; row += 1) {
      for (let column = 0; column < COLUMNS; column += 1) {
        const isListed = LISTED.some((cell) => cell.row === row && cell.column === column);
        const result = shown.get(`${SHEET}!${row},${COLUMNS + column}`)?.result;
        check(`highlight ${row},${column}`, result === (isListed ? 'listed' : ''), () => String(result));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
