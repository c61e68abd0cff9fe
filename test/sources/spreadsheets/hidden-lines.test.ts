import { CFB, utils, write, type BookType } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { readSource } from '../../../src/sources/read-source';

/** Eleven rows of six columns; rows 3, 4 and 9 and columns C and E are hidden, and A9 goes on in a row that is seen. */
function book(bookType: BookType, isHidden = true): Buffer {
  const sheet = utils.aoa_to_sheet(
    Array.from({ length: 11 }, (_, row) => Array.from({ length: 6 }, (__, column) => `甲${row}乙${column}`)),
  );
  if (isHidden) {
    sheet['!rows'] = Array.from({ length: 11 }, (_, row) => ({ hidden: [2, 3, 8].includes(row) }));
    sheet['!cols'] = Array.from({ length: 6 }, (_, column) => ({ hidden: [2, 4].includes(column), wch: 9 }));
  }
  return write(utils.book_new(sheet, '表'), { bookType, type: 'buffer' }) as Buffer;
}

/** The same .xls with hidden rows, which the library does not write: [MS-XLS] 2.4.221, Row, with fDyZero. */
function oldWorkbook(): Buffer {
  const file = CFB.read(book('biff8'), { type: 'buffer' });
  const entry = CFB.find(file, '/Workbook')!;
  const stream = Buffer.from(entry.content as Uint8Array);
  let at = 0;
  for (let sheets = 0; sheets < 2; at += 4 + stream.readUInt16LE(at + 2))
    if (stream.readUInt16LE(at) === 0x0809) sheets += 1;
  const rows = [2, 3, 8].map((row) => {
    const record = Buffer.alloc(20);
    [0x0208, 16, row, 0, 6, 0x00ff].forEach((word, index) => record.writeUInt16LE(word, index * 2));
    record.writeUInt32LE(0x0120, 16);
    return record;
  });
  entry.content = Buffer.concat([stream.subarray(0, at), ...rows, stream.subarray(at)]);
  entry.size = entry.content.length;
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

/** An .ods with the columns and rows as LibreOffice writes them; rows 3 and 4 are one element. */
function openDocument(hides = 'collapse'): Uint8Array {
  const parts = unzipSync(book('ods', false));
  const plain = Buffer.from(parts['content.xml']!).toString();
  const hidden = `table:visibility="${hides}"`;
  const columns = `<table:table-column table:number-columns-repeated="2"/><table:table-column ${hidden}/><table:table-column/><table:table-column ${hidden} /><table:table-column/>`;
  let row = 0;
  const content = plain
    .replace(/<table:table-column[^>]*>/g, '')
    .replace(/<table:table [^>]*>/, (table) => table + columns)
    .replace(/<table:table-row/g, (tag) => {
      row += 1;
      return [3, 4, 9].includes(row) ? `${tag} ${hidden}` : tag;
    });
  return zipSync({ ...parts, 'content.xml': Buffer.from(content) }, { level: 0 });
}

async function told(name: string, bytes: Uint8Array): Promise<unknown> {
  const { warnings } = await readSource({ name, bytes });
  return warnings.map(({ text, values }) => [text['en-US'].slice(0, 60), values?.rows ?? values?.columns]);
}

const ROWS = ['On sheet "{sheet}" of workbook "{file}" rows are hidden ({ro', '3、4、9'];
const COLUMNS = ['On sheet "{sheet}" of workbook "{file}" columns are hidden (', 'C、E'];

test.each([
  ['.xlsx', () => book('xlsx')],
  ['.xlsb', () => book('xlsb')],
  ['.xls', oldWorkbook],
  ['.xls of XML', () => book('xlml')],
  ['.ods', () => openDocument()],
  ['.ods with a filter', () => openDocument('filter')],
])('hidden rows and columns that hold something are told: %s', async (kind, make) => {
  expect(await told(`a${kind.split(' ')[0]!}`, make())).toEqual([ROWS, COLUMNS]);
});

/** Row 2 and column B of an .ods are as high and as wide as nothing: OpenDocument 1.3, 17.16 and 17.18. */
function flattened(height: string): Uint8Array {
  const parts = unzipSync(book('ods', false));
  const style = (family: string, measure: string) =>
    `<style:style style:name="no ${family}" style:family="table-${family}"><style:table-${family}-properties style:${measure}="${height}"/></style:style>`;
  const content = Buffer.from(parts['content.xml']!)
    .toString()
    .replace(
      '<office:automatic-styles>',
      (styles) => styles + style('row', 'row-height') + style('column', 'column-width'),
    )
    .replace(/<table:table-column[^>]*>/g, '')
    .replace(
      /<table:table [^>]*>/,
      (table) => `${table}<table:table-column/><table:table-column table:style-name="no column"/>`,
    )
    .replace(/(<table:table-row[^]*?)<table:table-row/, '$1<table:table-row table:style-name="no row"');
  return zipSync({ ...parts, 'content.xml': Buffer.from(content) }, { level: 0 });
}

test.each(['0cm', '0.000in', '0pt'])('rows and columns of no height and width are told: %s', async (none) => {
  expect(await told('a.ods', flattened(none))).toEqual([
    [ROWS[0], '2'],
    [COLUMNS[0], 'B'],
  ]);
});

test.each(['0.01cm', '10pt'])('low rows and narrow columns are seen: %s', async (some) => {
  expect(await told('a.ods', flattened(some))).toEqual([]);
});

test('rows and columns of no height and width of the XML of Excel 2003 are told', async () => {
  const xml = book('xlml', false)
    .toString()
    .replace('<Row ', '<Row ss:Height="0" ')
    .replace('<Row>', '<Row ss:Height="0">')
    .replace(/(<Table[^>]*>)/, '$1<Column ss:Index="2" ss:Width="0"/>');
  expect(await told('a.xls', Buffer.from(xml))).toEqual([
    [ROWS[0], '1'],
    [COLUMNS[0], 'B'],
  ]);
});

test.each(['xlsx', 'xlsb', 'biff8', 'xlml', 'ods'] as const)(
  'none are told where all are seen: %s',
  async (kind) => {
    expect(await told('a.xls', book(kind, false))).toEqual([]);
  },
);

test('rows that are repeated below the table hold nothing', async () => {
  const parts = unzipSync(openDocument('visible'));
  const below =
    '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048565"/></table:table>';
  const content = Buffer.from(parts['content.xml']!).toString().replace('</table:table>', below);
  const bytes = zipSync({ ...parts, 'content.xml': Buffer.from(content) }, { level: 0 });
  expect(await told('a.ods', bytes)).toEqual([]);
});
