import { CFB } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { UserError } from '../../src/locale/user-error';
import { contentKind } from '../../src/sources/content';
import { readSource, sourceFormat } from '../../src/sources/read-source';
import { FILES, spreadsheetOf } from '../fuzz/files';
import { useCharacterTables } from '../support/pdf-writer';

beforeAll(useCharacterTables);

/** A compound file whose directory has an entry of that name, as old Office files have. */
function compoundFile(entry: string): Uint8Array {
  const bytes = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.write(entry, 512, 'utf16le');
  bytes.writeUInt16LE((entry.length + 1) * 2, 512 + 64);
  return bytes;
}

/** A compound file with one stream of that name. */
function withStream(name: string, content: Buffer): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** A workbook as Excel 2007 and later save it as .xls with a password: BOF, then FILEPASS, then what nobody can read. */
function protectedBook(): Uint8Array {
  const content = Buffer.alloc(9000, 0xa7);
  Buffer.from('0908100000060500bb0dcc0700000000060000002f00c800010004000200', 'hex').copy(content);
  return withStream('Workbook', content);
}

/** An old Word document, with the bit of its head that says whether it is encrypted. */
function oldWord(isEncrypted: boolean): Uint8Array {
  const content = Buffer.alloc(9000);
  Buffer.from('eca5c1004f200408', 'hex').copy(content);
  content.writeUInt16LE(isEncrypted ? 0x0100 : 0, 10);
  return withStream('WordDocument', content);
}

/** An OpenDocument whose list of parts says how its content is encrypted. */
function protectedOds(): Uint8Array {
  const parts = unzipSync(spreadsheetOf('ods'));
  const list = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data manifest:checksum="a"/></manifest:file-entry></manifest:manifest>`;
  return zipSync({
    ...parts,
    'META-INF/manifest.xml': strToU8(list),
    'content.xml': new Uint8Array(900).fill(0xc3),
  });
}

const FORMATS: Readonly<Record<string, string>> = {
  docx: 'docx',
  html: 'html',
  mht: 'mht',
  xlsx: 'xlsx',
  xls: 'spreadsheet',
  xlsb: 'spreadsheet',
  ods: 'spreadsheet',
  csv: 'csv',
  pdf: 'pdf',
};

test.each(Object.entries(FILES))('.%s is told by its content, whatever it is called', (kind, make) => {
  const bytes = make();
  // Values between commas are a text as any other.
  const name = kind === 'csv' ? 'a.csv' : 'a.txt';
  expect(sourceFormat({ name, bytes })).toBe(FORMATS[kind]);
});

test.each(Object.entries(FILES))('.%s: a sound file is read', async (kind, make) => {
  const { content, warnings } = await readSource({ name: `a.${kind}`, bytes: make() });
  expect(warnings).toEqual([]);
  const isWorkbook = FORMATS[kind] === 'spreadsheet' || kind === 'xlsx' || kind === 'csv';
  expect(content.kind).toBe(isWorkbook ? 'workbook' : 'document');
  if (content.kind === 'workbook') {
    expect(content.grids[0]?.rows.flat().some(({ value }) => value === '一级指标')).toBe(true);
    expect(content.grids[0]?.file).toBe(`a.${kind}`);
  } else expect(content.document.projects).toHaveLength(1);
});

test('a page that a system calls .xls is a page', () => {
  expect(sourceFormat({ name: 'a.xls', bytes: FILES.html!() })).toBe('html');
});

test.each([
  ['<center><b>题目</b></center><table><tr><td>甲</table>', 'html'],
  ['<font>题目</font>\n<TABLE border=1><tr><td>甲</TABLE>', 'html'],
  ['<甲> 与 <table> 之间', undefined],
  ['<a>甲</a>', undefined],
])('%s, which a system calls .dat, is %s', (text, format) => {
  expect(sourceFormat({ name: 'a.dat', bytes: Buffer.from(text) })).toBe(format);
});

test('.csv: what keeps a number a text for Excel is no part of it', async () => {
  const bytes = Buffer.from('项目编码,"=""0101""",\'02,\'甲,="a"&"b"\n');
  const { content } = await readSource({ name: 'a.csv', bytes });
  const values = content.kind === 'workbook' ? content.grids[0]?.rows[0]?.map(({ value }) => value) : [];
  expect(values).toEqual(['项目编码', '0101', '02', "'甲", '="a"&"b"']);
});

test('a text with tabs that a system calls .xls is read in the encoding of texts', async () => {
  // 项目名称 and 甲 in GBK.
  const bytes = Buffer.from('cfeec4bfc3fbb3c609bcd70d0a30313031', 'hex');
  const { content } = await readSource({ name: 'a.xls', bytes });
  const rows = content.kind === 'workbook' ? content.grids[0]?.rows : [];
  expect(rows?.map((cells) => cells.map(({ value }) => value))).toEqual([['项目名称', '甲'], ['0101']]);
});

test('a flat OpenDocument spreadsheet is one', async () => {
  const { content } = await readSource({ name: 'a.ods', bytes: spreadsheetOf('fods') });
  expect(content.kind).toBe('workbook');
});

describe('macros are left out and told', () => {
  const withPart = (bytes: Uint8Array, name: string) =>
    zipSync({ ...unzipSync(bytes), [name]: new Uint8Array(700) });
  const oldBook = () => {
    const container: unknown = CFB.read(Buffer.from(spreadsheetOf('biff8')), { type: 'buffer' });
    CFB.utils.cfb_add(container, '/_VBA_PROJECT_CUR/VBA/dir', Buffer.alloc(600, 1));
    return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
  };

  test.each<[string, Uint8Array, boolean]>([
    ['a.xls', oldBook(), true],
    ['a.xlsm', withPart(FILES.xlsx!(), 'xl/vbaProject.bin'), true],
    ['a.xlsb', withPart(spreadsheetOf('xlsb'), 'xl/vbaProject.bin'), true],
    ['a.ods', withPart(spreadsheetOf('ods'), 'Basic/Standard/Module1.xml'), true],
    ['a.ods', withPart(spreadsheetOf('ods'), 'Basic/Standard/script-lb.xml'), false],
  ])('%s', async (name, bytes, isTold) => {
    const { warnings } = await readSource({ name, bytes });
    expect(warnings.map(({ text }) => text['en-US'])).toEqual(
      isTold ? ['Not read in file "{file}": macros.'] : [],
    );
  });
});

describe('files that are not read say what to do', () => {
  const sentenceOf = async (name: string, bytes: Uint8Array) => {
    try {
      await readSource({ name, bytes });
    } catch (error) {
      if (error instanceof UserError) return error.in('en-US');
      throw error;
    }
    return 'was read';
  };

  test.each([
    ['a.docx', compoundFile('EncryptedPackage'), 'password'],
    ['a.xlsx', compoundFile('EncryptedPackage'), 'password'],
    ['a.xls', protectedBook(), 'password'],
    ['a.ods', protectedOds(), 'password'],
    ['a.doc', oldWord(true), 'password'],
    ['a.doc', oldWord(false), '.docx'],
    ['a.doc', compoundFile('WordDocument'), '.docx'],
    ['a.wps', compoundFile('WordDocument'), '.docx'],
    ['a.rtf', Buffer.from('{\\rtf1 a}'), '.docx'],
    ['a.pptx', Buffer.from('a'), 'no kind'],
    ['a.xls', compoundFile('Workbook'), 'damaged'],
    ['a.ods', spreadsheetOf('ods').subarray(0, 900), 'damaged'],
  ])('%s', async (name, bytes, words) => {
    expect(await sentenceOf(name, bytes)).toContain(words);
  });

  test('a package that unpacks without measure, before it reaches the library', async () => {
    const { zipSync } = await import('fflate');
    const bytes = zipSync({ 'xl/workbook.bin': new Uint8Array(12 * 2 ** 20) });
    expect(await sentenceOf('a.xlsb', bytes)).toContain('too large');
  });
});

test('a compound file is told by the entries of its directory', () => {
  expect(contentKind(compoundFile('Book'))).toBe('spreadsheet');
  expect(contentKind(compoundFile('Other'))).toBe('otherCompound');
});

test('a spreadsheet with a cell in the last row is read, one with rows that no worksheet has is refused at once', async () => {
  const withRow = (row: number) => ({
    name: '表.xls',
    bytes: new TextEncoder().encode(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table><Row ss:Index="${row}"><Cell><Data ss:Type="String">项目名称</Data></Cell></Row></Table></Worksheet></Workbook>`,
    ),
  });
  const { content } = await readSource(withRow(1_048_576));
  expect(content).toMatchObject({ grids: [{ rows: [[{ row: 1_048_575, value: '项目名称' }]] }] });
  await expect(readSource(withRow(2_000_000_000))).rejects.toThrow(UserError);
});
