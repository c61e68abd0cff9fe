/**
 * Has LibreOffice open and save the workbook that the try-out page would download after an import and a check, and
 * compares what it holds: values, merges, guards, names, panes. Run by `npm run test:recalculation`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { insertProjectList } from '../../src/commands/in-excel/insert-project-list';
import { openWorkbook as freshWorkbook, sampleDocument } from '../commands/host-fixture';
import type { OpenedWorkbook } from '../../tryout/workbook-file/opened-workbook';
import { openWorkbook } from '../../tryout/workbook-file/open-workbook';
import { saveWorkbook } from '../../tryout/workbook-file/save-workbook';
import { findOffice, recalculate } from './libreoffice';

async function downloaded(): Promise<Uint8Array> {
  const host = freshWorkbook();
  // The list first: the summary asks to be refreshed when a sheet is added after it, which only Excel and LibreOffice see
  // at once.
  await insertProjectList();
  await importDocument(sampleDocument(), { existing: 'skip' });
  await new OpenWorkbookChecker().checkAll();
  await host.settle();
  return saveWorkbook(host.model);
}

/** The values of all cells, by sheet and place; numbers as far as a file has to agree on them. */
function valuesOf({ sheets }: OpenedWorkbook): Map<string, string> {
  const values = new Map<string, string>();
  for (const { name, cellData = {} } of sheets)
    for (const [row, cells] of Object.entries(cellData))
      for (const [column, cell] of Object.entries(cells ?? {})) {
        const value = (cell as { v?: string | number }).v;
        if (value === undefined || value === '') continue;
        const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : value;
        values.set(`${name}!${row},${column}`, text);
      }
  return values;
}

/**
 * What a workbook has beside its cells, as far as LibreOffice leaves it alone: without a window it drops frozen panes,
 * and it writes FALSE as 0, bars as columns, the default orientation and a line's labels in its own way.
 */
function shapeOf({ sheets, sides, names }: OpenedWorkbook): unknown {
  return sheets.map(({ name, mergeData = [], tabColor }, index) => {
    const { conditionalFormats = [], validations = [], charts = [], page } = sides[index] ?? {};
    return {
      name,
      merges: mergeData.length,
      tabColor: tabColor?.toUpperCase(),
      formulas: [...new Set(conditionalFormats.map(({ formula }) => formula.replace(/FALSE/g, '0')))].sort(),
      validated: validations.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0),
      charts: charts.map(({ title, series }) => [title, series.map(({ values }) => values)]),
      names: names
        .filter(({ sheet }) => sheet === index)
        .map((found) => found.name)
        .sort(),
      printTitles: page?.printTitleRows,
      isLandscape: page?.orientation === 'Landscape',
    };
  });
}

async function main(): Promise<number> {
  const office = findOffice();
  if (office === null) return 2;
  const folder = mkdtempSync(join(tmpdir(), 'downloaded-'));
  try {
    const book = join(folder, 'book.xlsx');
    const bytes = await downloaded();
    writeFileSync(book, bytes);
    const written = await openWorkbook(bytes, 'book.xlsx');
    const read = await openWorkbook(readFileSync(recalculate(office, folder, book)), 'read.xlsx');
    const [before, after] = [valuesOf(written), valuesOf(read)];
    const different = [...before].filter(([place, value]) => after.get(place) !== value);
    for (const [place, value] of different)
      console.error(`FAILED ${place}: written ${value}, read ${String(after.get(place))}`);
    const isSameShape = JSON.stringify(shapeOf(written)) === JSON.stringify(shapeOf(read));
    if (!isSameShape)
      console.error('FAILED guards, names, merges or charts:', shapeOf(written), shapeOf(read));

    const failed = different.length + Number(!isSameShape);
    console.log(`${before.size - different.length} cells the same, ${failed} failed`);
    return failed === 0 && before.size > 500 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().then((code) => {
  process.exitCode = code;
});
