import { read, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { cellAddress } from '../../../src/grid/area';
import { cellText } from '../../../src/grid/cell-text';
import { writeWorkbook } from '../../../src/outputs/xlsx/write-workbook';
import { readTextDocument } from '../../../src/sources/text/read-text-document';
import { readWorkbook } from '../../../src/sources/xlsx/read-workbook';
import { planWorkbook } from '../../../src/workbook/workbook-plan';
import { generateDocument, generateProjects } from '../../support/generate-document';

/** What every sheet shows, cell by cell, and where formulas stand: ExcelJS forgets that one has given an empty text. */
async function shownIn(bytes: Uint8Array) {
  const { grids } = await readWorkbook(bytes, 'book.xlsx');
  return grids.map(({ sheet, rows }) => [
    sheet,
    rows
      .flat()
      .map((cell) => [cellAddress(cell.row, cell.column), cellText(cell), cell.formula !== undefined]),
  ]);
}

async function throughExcelJs(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function throughSheetJs(bytes: Uint8Array, options: { bookSST: boolean; compression: boolean }): Uint8Array {
  const workbook = read(bytes, { cellStyles: true, cellNF: true });
  return new Uint8Array(write(workbook, { type: 'buffer', bookType: 'xlsx', ...options }) as Uint8Array);
}

test('a workbook says the same after ExcelJS or SheetJS has opened and saved it', async () => {
  const text = new TextEncoder().encode(generateDocument(generateProjects(3)));
  const { bytes: own } = await writeWorkbook(planWorkbook(readTextDocument(text, 'sample.txt')).plans);
  const shown = await shownIn(own);
  expect(JSON.stringify(shown)).toContain('25%');
  expect(await shownIn(await throughExcelJs(own))).toEqual(shown);
  expect(await shownIn(throughSheetJs(own, { bookSST: true, compression: true }))).toEqual(shown);
  expect(await shownIn(throughSheetJs(own, { bookSST: false, compression: false }))).toEqual(shown);
});
