/**
 * Has LibreOffice recalculate a workbook of the command line, and compares every formula's result with the one that
 * was written; also the formulas by which findings are coloured. Run by `npm run test:recalculation`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { runCli } from '../../src/cli/run';
import { highlightFormula, listFormula, LIST_NAMES } from '../../src/excel/highlight-names';
import { EMPTY_DOCUMENT } from '../../src/domain/target-document';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { filledYear } from '../support/filled-year';
import { oddBudgets } from '../support/odd-budgets';
import { findOffice, recalculate } from './libreoffice';

const SAMPLE = join(__dirname, '../../samples/shaliuhe-2023-sample.txt');
const TOTAL = 212.13;
/** The budget of the first project, as it stands in its sheet. */
const FIRST_TOTAL = 15.45;

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
    // LibreOffice saves 15 digits.
    return Math.abs(written - calculated) < 1e-9 + Math.abs(written) * 1e-14;
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

/** The workbook with an error, which a formula gives, in place of the first project's budget. */
function withError(book: Uint8Array): Uint8Array {
  const amount = new RegExp(`(<c r="[A-Z]+\\d+"[^>]*)><v>${FIRST_TOTAL}</v></c>`);
  const parts = unzipSync(book);
  const sheets = Object.entries(parts).filter(([part]) => part.startsWith('xl/worksheets/sheet'));
  const [name, sheet] = sheets
    .map(([part, bytes]) => [part, strFromU8(bytes)] as const)
    .find(([, xml]) => amount.test(xml)) ?? ['', ''];
  const broken = sheet.replace(amount, '$1 t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  return zipSync({ ...parts, [name]: strToU8(broken) });
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
    /** Compares the results of all formulas with those that LibreOffice finds, which are given back. */
    const compare = async (name: string, least: number) => {
      const file = join(folder, name);
      const written = await formulaCells(file);
      const found = await formulaCells(recalculate(office, folder, file));
      check(
        `number of formulas in ${name}`,
        found.size >= written.size && written.size > least,
        () => `${found.size} of ${written.size}`,
      );
      for (const [place, { formula, result }] of written) {
        const other = found.get(place);
        check(
          `${name} ${place}`,
          other !== undefined && isSame(result, other.result),
          () => `=${formula} gives ${String(other?.result)}, written ${String(result)}`,
        );
      }
      return found;
    };
    const calculated = await compare('book.xlsx', 100);
    // Budgets that are all printed rounded, whose columns have to add up all the same.
    const { plans } = planWorkbook({ ...EMPTY_DOCUMENT, projects: oddBudgets(40) });
    writeFileSync(join(folder, 'odd.xlsx'), (await writeWorkbook(plans)).bytes);
    await compare('odd.xlsx', 500);
    // Monitoring, evaluations and what sums them up, of projects and of the department.
    const year = filledYear(readTextDocument(readFileSync(SAMPLE), SAMPLE), 2023);
    for (const [name, phase, month] of [
      ['monitored.xlsx', 'monitoring', 8],
      ['evaluated.xlsx', 'evaluation', null],
    ] as const) {
      const followed = planWorkbook(year, { followUp: { phase, month } });
      writeFileSync(join(folder, name), (await writeWorkbook(followed.plans)).bytes);
      await compare(name, 300);
    }
    const totals = [...calculated.values()].filter(
      ({ result }) => result === TOTAL || (typeof result === 'number' && Math.abs(result - TOTAL) < 1e-9),
    );
    check('total of the summary', totals.length > 0, () => `no formula gives ${TOTAL}`);

    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, withError(readFileSync(book)));
    const left = [...(await formulaCells(recalculate(office, folder, broken))).values()];
    check(
      'total without a project whose amount is an error',
      left.some(({ result }) => isSame(TOTAL - FIRST_TOTAL, result)) &&
        left.some(({ result }) => result === '合计（不含1个项目）'),
      () => 'the summary does not say what it lacks',
    );
    const summary = ['summarize', broken, '-o', join(folder, 'summary.xlsx')];
    const ended = await runCli(summary, { out: () => {}, err: () => {} });
    check('summary of a workbook with an error', ended === 1, () => `exit code ${ended}`);
    await compare('summary.xlsx', 100);

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
