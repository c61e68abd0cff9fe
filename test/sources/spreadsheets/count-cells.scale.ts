import { CFB } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UserError } from '../../../src/locale/user-error';
import { streamOf } from '../../../src/sources/package/compound-file';
import { readSource } from '../../../src/sources/read-source';
import { countBinaryCells, countOldCells, countValues } from '../../../src/sources/spreadsheets/count-cells';
import { TABLES } from '../../corpus/tables';
import { valuesOf } from '../../corpus/table';
import { spreadsheetOf } from '../../fuzz/files';

/** Cells with content of the table that the files hold. */
const CELLS = valuesOf(Object.values(TABLES)[0]!.rows)
  .flat()
  .filter((text) => text !== '' && text !== null && text !== undefined).length;

interface Container {
  content: Uint8Array;
  size: number;
}

function bookOf(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(
    (CFB.find(CFB.read(Buffer.from(bytes), { type: 'buffer' }), '/Workbook') as Container).content,
  );
}

describe('as many cells are counted as there are with content', () => {
  test('.xls, whose records stand in sectors of a container', () => {
    const bytes = oldBookWith(100);
    expect(streamOf(bytes, 'Workbook')).toEqual(bookOf(bytes));
    expect(countOldCells(streamOf(bytes, 'Workbook')!)).toBe(CELLS + 1600);
    expect(countOldCells(bookOf(spreadsheetOf('biff8')))).toBe(CELLS);
  });

  test('.xlsb', () => {
    const parts = unzipSync(spreadsheetOf('xlsb'));
    const counts = Object.keys(parts).map((name) =>
      name.endsWith('.bin') ? countBinaryCells(parts[name]!) : 0,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(CELLS);
  });

  test('values between commas', () => {
    expect(countValues('a,b,,c\r\n,,,\n1;2\t3|4')).toBe(7);
  });
});

/** A row of sixteen numbers in one record, as Excel writes numbers side by side. */
function numbers(row: number): Buffer {
  const record = Buffer.alloc(4 + 6 + 6 * 16);
  record.writeUInt16LE(0xbd, 0);
  record.writeUInt16LE(6 + 6 * 16, 2);
  record.writeUInt16LE(row, 4);
  record.writeUInt16LE(15, 8 + 6 * 16);
  return record;
}

/** The .xls with `rows` more rows of sixteen numbers in its sheet. */
function oldBookWith(rows: number): Uint8Array {
  const container: unknown = CFB.read(Buffer.from(spreadsheetOf('biff8')), { type: 'buffer' });
  const entry = CFB.find(container, '/Workbook') as Container;
  const book = Buffer.from(entry.content);
  // The end of the last sheet.
  const end = book.lastIndexOf(Buffer.from([0x0a, 0, 0, 0]));
  const more = Array.from({ length: rows }, (_, row) => numbers(row + 1000));
  entry.content = Buffer.concat([book.subarray(0, end), ...more, book.subarray(end)]);
  entry.size = entry.content.length;
  return CFB.write(container, { type: 'buffer' }) as Uint8Array;
}

function openBookWith(rows: number): Uint8Array {
  const parts = unzipSync(spreadsheetOf('ods'));
  const row = `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell office:value-type="float" table:number-columns-repeated="16" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`;
  const content = strFromU8(parts['content.xml']!).replace('</table:table>', `${row}</table:table>`);
  return zipSync({ ...parts, 'content.xml': strToU8(content) });
}

test.each([
  ['.xls', oldBookWith],
  ['.ods', openBookWith],
])(
  '%s: more than 300,000 cells are refused before they are made, and the sentence says how many',
  async (kind, withRows) => {
    const sentence = await readSource({ name: `表${kind}`, bytes: withRows(62_500) }).catch(
      (error: unknown) => (error instanceof UserError ? error.in('en-US') : String(error)),
    );
    expect(sentence).toContain('more than 300000 cells');
    const few = await readSource({ name: `表${kind}`, bytes: withRows(5) });
    expect(few.content.kind).toBe('workbook');
  },
);

test('a chain of sectors that goes round in a ring ends', () => {
  const bytes = new Uint8Array(oldBookWith(100));
  const view = new DataView(bytes.buffer);
  const table = view.getUint32(76, true);
  for (let index = 0; index < 128; index += 1) view.setUint32((table + 1) * 512 + index * 4, 0, true);
  expect(streamOf(bytes, 'Workbook')?.length).toBeLessThanOrEqual(bytes.length);
});
