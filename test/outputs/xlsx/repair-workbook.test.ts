import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { CellRepair } from '../../../src/domain/cell-repair';
import { repairWorkbook } from '../../../src/outputs/xlsx/repair-workbook';
import { writeWorkbook } from '../../../src/outputs/xlsx/write-workbook';
import { planUnplacedSheet } from '../../../src/reports/unplaced/unplaced-sheet';
import { planWorkbook } from '../../../src/workbook/workbook-plan';
import { cleanDocument } from '../../support/clean-document';
import { firstSheet, workbookParts, type WorkbookTraits } from '../../support/workbook-parts';
import { zipOf, type ZipPart, type ZipShape } from '../../support/zip-writer';

const SHEET = '村级转移支付';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

const repair = (
  row: number,
  column: number,
  before: CellRepair['before'],
  after: CellRepair['after'],
): CellRepair => ({ sheet: SHEET, row, column, before, after });

/** `≥95 百分比` in A8. */
const TARGET = repair(7, 0, '≥95 百分比', '≥95%');

async function repaired(
  repairs: readonly CellRepair[],
  traits: WorkbookTraits = {},
  parts: readonly ZipPart[] = workbookParts(traits),
  shape: ZipShape = {},
) {
  const before = zipOf(parts, shape);
  const { bytes, leftAlone } = await repairWorkbook(before, repairs, 'book.xlsx');
  // The sheet alone: where sizes stand in Zip64, the library sets aside gigabytes for each part.
  const sheet = unzipSync(bytes, { filter: ({ name }) => name === SHEET_PART })[SHEET_PART];
  const xml = new TextDecoder().decode(sheet);
  return { before, after: bytes, leftAlone, xml };
}

/** Where the local header of each entry begins, and the directory, by the names that stand 30 bytes behind. */
function starts(bytes: Uint8Array, parts: readonly ZipPart[]): number[] {
  const text = Buffer.from(bytes).toString('latin1');
  const latin = (name: string) => Buffer.from(name, 'utf8').toString('latin1');
  const entries = parts.map(({ name }) => text.indexOf(latin(name)) - 30);
  return [...entries, text.indexOf('PK\u0001\u0002')];
}

/** Every byte of the file but those of one entry, and but the figures of the directory. */
function expectOtherBytesEqual(before: Uint8Array, after: Uint8Array, parts: readonly ZipPart[]): void {
  const [old, now] = [starts(before, parts), starts(after, parts)];
  const changed = parts.findIndex(({ name }) => name === SHEET_PART);
  expect(Buffer.from(after.subarray(0, now[changed]))).toEqual(Buffer.from(before.subarray(0, old[changed])));
  const [restBefore, restAfter] = [old[changed + 1]!, now[changed + 1]!];
  expect(Buffer.from(after.subarray(restAfter, now.at(-1)))).toEqual(
    Buffer.from(before.subarray(restBefore, old.at(-1))),
  );
  expect(after.length - now.at(-1)!).toBe(before.length - old.at(-1)!);
}

function expectOtherPartsEqual(before: Uint8Array, after: Uint8Array): void {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  for (const [name, content] of Object.entries(old)) {
    if (name !== SHEET_PART) expect([name, Buffer.from(now[name]!)]).toEqual([name, Buffer.from(content)]);
  }
}

test('a text is replaced in its cell, with its style; every other byte of the package stays', async () => {
  const { before, after, xml, leftAlone } = await repaired([TARGET]);
  expect(leftAlone).toEqual([]);
  expectOtherPartsEqual(before, after);
  expectOtherBytesEqual(before, after, workbookParts());
  expect(xml).toBe(
    firstSheet().replace(
      '<c r="A8" s="3" t="s"><v>4</v></c>',
      '<c r="A8" s="3" t="inlineStr"><is><t xml:space="preserve">≥95%</t></is></c>',
    ),
  );
});

test('numbers, truth values, rich and inline texts are replaced; extensions of the cell stay', async () => {
  const { xml } = await repaired([
    repair(1, 2, 30.9, 31),
    repair(3, 1, false, '否'),
    repair(7, 1, '富文本', 0.5),
    repair(7, 3, '行内', ' 两 端 '),
  ]);
  const text = (content: string) => `<is><t xml:space="preserve">${content}</t></is>`;
  expect(xml).toBe(
    firstSheet()
      .replace('<c r="C2"><v>30.9</v></c>', '<c r="C2"><v>31</v></c>')
      .replace('<c r="B4" t="b"><v>0</v></c>', `<c r="B4" t="inlineStr">${text('否')}</c>`)
      .replace('<c r="B8" t="s"><v>5</v></c>', '<c r="B8"><v>0.5</v></c>')
      .replace('<is><t>行内</t></is>', text(' 两 端 ')),
  );
});

test('a cell that is not there is added in its place, with the style of its row or column', async () => {
  const { xml, before, after } = await repaired([
    repair(0, 1, null, '甲'),
    repair(0, 8, null, '乙'),
    repair(4, 6, null, 7),
    repair(5, 0, null, '丙'),
    repair(6, 1, null, '丁'),
    repair(6, 2, null, '戊'),
    repair(9, 3, null, '己'),
    repair(9, 1, null, 2),
  ]);
  const text = (address: string, content: string, style = '') =>
    `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
  expect(xml).toBe(
    firstSheet()
      .replace('<row r="1" spans="1:6"', '<row r="1" spans="1:9"')
      .replace('<c r="F1"', `${text('B1', '甲', ' s="4"')}<c r="F1"`)
      .replace('<v>1</v></c></row>', `<v>1</v></c>${text('I1', '乙', ' s="4"')}</row>`)
      .replace('<row r="5" spans="1:6"', '<row r="5" spans="1:7"')
      .replace('<c r="F5"><v>0</v></c>', '<c r="F5"><v>0</v></c><c r="G5" s="3"><v>7</v></c>')
      .replace('<row r="7" ht="20"', `<row r="6">${text('A6', '丙')}</row><row r="7" ht="20"`)
      .replace('customHeight="1"/>\n', `customHeight="1">${text('B7', '丁')}${text('C7', '戊')}</row>\n`)
      .replace('</sheetData>', `<row r="10"><c r="B10"><v>2</v></c>${text('D10', '己')}</row></sheetData>`),
  );
  expectOtherPartsEqual(before, after);
});

test.each(['<sheetData/>', '<sheetData ></sheetData>'])(
  'rows are added to a sheet without any: %s',
  async (data) => {
    const parts = workbookParts().map((part) =>
      part.name === SHEET_PART
        ? { ...part, content: firstSheet({ rows: '' }).replace('<sheetData></sheetData>', data) }
        : part,
    );
    const { xml } = await repaired([repair(1, 0, null, 1), repair(0, 1, null, 2)], {}, parts);
    expect(xml).toContain(
      '<row r="1"><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
    );
  },
);

test('rows and cells without addresses are counted', async () => {
  const rows =
    '<row><c><v>1</v></c><c t="s"><v>2</v></c></row><row r="3"><c r="B3"><v>5</v></c><c><v>6</v></c></row>';
  const { xml } = await repaired([repair(0, 1, '项目名称', 'x'), repair(2, 2, 6, 7), repair(1, 0, null, 3)], {
    rows,
  });
  expect(xml).toBe(
    firstSheet({ rows })
      .replace('<c t="s"><v>2</v></c>', '<c t="inlineStr"><is><t xml:space="preserve">x</t></is></c>')
      .replace('<row r="3">', '<row r="2"><c r="A2"><v>3</v></c></row><row r="3">')
      .replace('<v>6</v>', '<v>7</v>'),
  );
});

test.each([
  ['rows out of order', '<row r="9"><c r="A9"><v>1</v></c></row>CELL<row r="2"/>'],
  ['the row last, behind one below it', '<row r="2"/><row r="9"/>CELL'],
  ['a row in two pieces', '<row r="8"><c r="C8"><v>1</v></c></row>CELL<row r="9"/>'],
  ['a row whose second piece stands apart', '<row r="8"><c r="C8"><v>1</v></c></row><row r="9"/>CELL'],
  ['a row over a number that is said twice', '<row r="7"/><row r="7"/>CELL'],
])('a cell is changed where it stands, not added a second time: %s', async (_, order) => {
  const cell = (content: string) => `<row r="8"><c r="B8"><v>5</v></c><c r="A8" ${content}</c></row>`;
  const rows = order.replace('CELL', cell('t="s"><v>4</v>'));
  const { xml, leftAlone } = await repaired([TARGET], { rows });
  expect(leftAlone).toEqual([]);
  const now = order.replace('CELL', cell('t="inlineStr"><is><t xml:space="preserve">≥95%</t></is>'));
  expect(xml).toBe(firstSheet({ rows: now }));
});

test('rows in comments and formulas over other rows do not deceive', async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B9">C1:D9</f><v>1</v></c></row><!-- <row r="8"><c r="C8"/></row> --><row r="8"><c r="B8"><v>2</v></c><c r="C8" t="s"><v>4</v></c></row>';
  const repairs = [repair(7, 1, 2, 3), repair(7, 2, '≥95 百分比', '≥95%')];
  for (const text of [rows, rows.replace(/<!--.*-->/, '')]) {
    const { xml, leftAlone } = await repaired(repairs, { rows: text });
    expect(leftAlone.map(({ repair: { column }, reason }) => [column, reason])).toEqual([[1, 'formula']]);
    expect(xml).toBe(
      firstSheet({ rows: text }).replace(
        '<c r="C8" t="s"><v>4</v></c>',
        '<c r="C8" t="inlineStr"><is><t xml:space="preserve">≥95%</t></is></c>',
      ),
    );
  }
});

describe('left alone and told', () => {
  const reasonsOf = async (repairs: CellRepair[], traits: WorkbookTraits = {}) => {
    const { before, after, leftAlone } = await repaired(repairs, traits);
    // Nothing to change: the file comes back as it is.
    if (leftAlone.length === repairs.length) expect(Buffer.from(after)).toEqual(Buffer.from(before));
    return leftAlone.map(({ repair: { row, column }, reason }) => [row, column, reason]);
  };

  test('what a formula gives: text, truth value, error, shared, in an array, a picture', async () => {
    expect(
      await reasonsOf([
        repair(2, 0, '≥30.9', '≥30'),
        repair(2, 2, true, '是'),
        repair(2, 3, 2, 3),
        repair(3, 3, 0, 1),
        repair(3, 4, 30.9, 31),
        repair(4, 1, null, 'x'),
        repair(4, 5, 0, 1),
      ]),
    ).toEqual([
      [2, 0, 'formula'],
      [2, 2, 'formula'],
      [2, 3, 'formula'],
      [3, 3, 'formula'],
      [3, 4, 'formula'],
      [4, 1, 'formula'],
      [4, 5, 'formula'],
    ]);
  });

  test('errors', async () => {
    expect(await reasonsOf([repair(2, 4, null, 30.9)])).toEqual([[2, 4, 'error']]);
  });

  describe('headers and totals of Excel tables, whose texts stand in the parts of the tables as well', () => {
    const TABLE_PART = 'xl/tables/table1.xml';
    const withTable = (attributes: string, ref = 'A1:F4') => [
      ...workbookParts().map((part) =>
        part.name === 'xl/worksheets/_rels/sheet1.xml.rels'
          ? {
              ...part,
              content: String(part.content).replace(
                '</Relationships>',
                '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
              ),
            }
          : part,
      ),
      {
        name: TABLE_PART,
        content: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="${ref}"${attributes}><autoFilter ref="A8:F8"/><tableColumns count="6"/></table>`,
      },
    ];
    const REPAIRS = [
      repair(0, 0, '村级转移支付绩效目标表', '改'),
      repair(1, 0, '项目名称', '改'),
      repair(3, 1, false, '改'),
      TARGET,
    ];
    test.each([
      ['a header row unless told otherwise', '', [0]],
      ['no header row', ' headerRowCount="0"', []],
      ['a header and a total row', ' totalsRowCount="1"', [0, 3]],
      ['a total row that was once shown', ' totalsRowShown="0"', [0]],
    ])('%s', async (_, attributes, rows) => {
      const parts = withTable(attributes);
      const { before, after, leftAlone } = await repaired(REPAIRS, {}, parts);
      expect(leftAlone.map(({ repair: { row }, reason }) => [row, reason])).toEqual(
        rows.map((row) => [row, 'tableFrame']),
      );
      expectOtherPartsEqual(before, after);
    });

    test('a reference to a table that is not there stands in the way of nothing', async () => {
      const parts = withTable('').filter(({ name }) => name !== TABLE_PART);
      expect((await repaired(REPAIRS, {}, parts)).leftAlone).toEqual([]);
    });

    test('cells beside the table are repaired', async () => {
      const { leftAlone } = await repaired(
        [repair(0, 0, '村级转移支付绩效目标表', '改'), TARGET],
        {},
        withTable('', 'B1:F4'),
      );
      expect(leftAlone).toEqual([]);
    });
  });

  test('what no longer holds what was checked, and sheets that are gone', async () => {
    expect(
      await reasonsOf([
        repair(7, 0, '≥90 百分比', '≥90%'),
        repair(7, 1, null, 'x'),
        repair(8, 1, '有', 'x'),
        { ...TARGET, sheet: '没有' },
      ]),
    ).toEqual([
      [7, 0, 'changed'],
      [7, 1, 'changed'],
      [8, 1, 'changed'],
      [7, 0, 'changed'],
    ]);
  });

  test('locked cells of a protected sheet; those that are unlocked are repaired', async () => {
    const repairs = [
      TARGET,
      repair(1, 1, '村级转移支付', '村级'),
      repair(6, 7, null, '列样式未锁定'),
      repair(6, 0, null, '锁定'),
    ];
    expect(await reasonsOf(repairs, { isProtected: true })).toEqual([
      [1, 1, 'locked'],
      [6, 0, 'locked'],
    ]);
    expect(await reasonsOf(repairs)).toEqual([]);
    const { xml } = await repaired(repairs, { isProtected: true });
    expect(xml).toContain('≥95%');
    expect(xml).toContain('<row r="7" ht="20" customHeight="1"><c r="H7" s="3" t="inlineStr">');
    expect(xml).not.toContain('锁定</t></is></c><c');
  });
});

test.each([
  ['=1+1', '=1+1'],
  ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
  ['_x0041_', '_x005F_x0041_'],
  ['_xFFFF_ __x000D_', '_x005F_xFFFF_ __x005F_x000D_'],
  ['_x41_ _X0041_ _x00G1_', '_x41_ _X0041_ _x00G1_'],
  ['a\u0000b\u0007\u001f', 'a_x0000_b_x0007__x001F_'],
  ['a\r\nb\tc', 'a_x000D_\nb\tc'],
  ['\ud800 😀 \udc00\uffff\ufffe', '_xD800_ 😀 _xDC00__xFFFF__xFFFE_'],
  ['\ud83d\ud83d\ude00', '_xD83D_😀'],
])('the text %j stands in the XML as %j', async (text, xmlText) => {
  const { xml, after } = await repaired([{ ...TARGET, after: text }]);
  expect(xml).toContain(`<t xml:space="preserve">${xmlText}</t>`);
  await expect(readXlsx(after)).resolves.toBeDefined();
});

describe('packages as other programs write them', () => {
  const shapes: [string, (part: ZipPart, index: number) => ZipPart, ZipShape][] = [
    ['sizes after the data', (part) => ({ ...part, hasDescriptor: true }), {}],
    ['extra fields', (part) => ({ ...part, extra: Uint8Array.of(0x55, 0x54, 5, 0, 1, 9, 8, 7, 6) }), {}],
    ['stored parts', (part) => ({ ...part, isStored: true }), {}],
    ['Zip64 sizes', (part) => ({ ...part, isZip64: true }), {}],
    ['Zip64 sizes after the data', (part) => ({ ...part, isZip64: true, hasDescriptor: true }), {}],
    ['a Zip64 end', (part) => part, { isZip64: true }],
    ['a comment', (part) => part, { comment: 'PK 备注' }],
    ['folders', (part, index) => (index === 0 ? { name: 'xl/', content: '', isStored: true } : part), {}],
  ];
  test.each(shapes)('%s', async (_, change, shape) => {
    const parts = workbookParts().map(change);
    const { before, after, xml } = await repaired([TARGET], {}, parts, shape);
    expectOtherBytesEqual(before, after, parts);
    expect(xml).toContain('≥95%');
  });

  test('names in other letters and with backslashes', async () => {
    const parts = workbookParts().map((part) =>
      part.name === 'xl/styles.xml' ? { ...part, name: 'XL\\Styles.xml' } : part,
    );
    const { leftAlone } = await repaired(
      [TARGET, repair(0, 5, '单位：万元', '单位：元')],
      { isProtected: true },
      parts.map((part) =>
        part.name === SHEET_PART ? { ...part, content: firstSheet({ isProtected: true }) } : part,
      ),
    );
    // The unlocked style of A8 was found.
    expect(leftAlone.map(({ repair: { row } }) => row)).toEqual([0]);
  });

  test('elements with a prefix, of the strict file format', async () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const rows = '<x:row r="1"><x:c r="A1" t="s"><x:v>4</x:v></x:c></x:row>';
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const parts = workbookParts().map((part) => ({
      ...part,
      content:
        typeof part.content === 'string'
          ? strict(part.name === SHEET_PART ? sheet : part.content)
          : part.content,
    }));
    const { xml } = await repaired([{ ...TARGET, row: 0 }, repair(2, 0, null, 5)], {}, parts);
    expect(xml).toBe(
      strict(sheet)
        .replace(
          '<x:c r="A1" t="s"><x:v>4</x:v></x:c>',
          '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">≥95%</x:t></x:is></x:c>',
        )
        .replace('</x:sheetData>', '<x:row r="3"><x:c r="A3"><x:v>5</x:v></x:c></x:row></x:sheetData>'),
    );
  });

  test.each(['utf16le', 'utf16be'])('a sheet in %s', async (encoding) => {
    const encode = (text: string) => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      return new Uint8Array(encoding === 'utf16be' ? bytes.swap16() : bytes);
    };
    const xml = firstSheet().replace('UTF-8', 'UTF-16');
    const parts = workbookParts().map((part) =>
      part.name === SHEET_PART ? { ...part, content: encode(xml) } : part,
    );
    const { after } = await repaired([TARGET], {}, parts);
    const expected = xml.replace(
      '<c r="A8" s="3" t="s"><v>4</v></c>',
      '<c r="A8" s="3" t="inlineStr"><is><t xml:space="preserve">≥95%</t></is></c>',
    );
    expect(Buffer.from(unzipSync(after)[SHEET_PART]!)).toEqual(Buffer.from(encode(expected)));
  });

  /** Codes of GB 2312 and, of the last two, GBK. */
  const GBK: Readonly<Record<string, string>> = {
    '≥': '\xa1\xdd',
    行: '\xd0\xd0',
    内: '\xc4\xda',
    区: '\xc7\xf8',
    域: '\xd3\xf2',
    年: '\xc4\xea',
    甲: '\xbc\xd7',
    鎔: '\xe6\x67',
  };

  test.each([
    ['a text', '≥95%', '≥95%'],
    ['one of the encoding alone', '鎔 甲', '鎔 甲'],
    ['one that the encoding does not have', '甲\u{20000}&', '甲&#131072;&amp;'],
  ])('a sheet in GBK, as it declares: %s', async (_, after, written) => {
    const encode = (text: string) =>
      Buffer.from(
        text.replace(/[^\0-\x7f]/gu, (character) => GBK[character]!),
        'latin1',
      );
    const xml = firstSheet().replace('UTF-8', 'GBK');
    const parts = workbookParts().map((part) =>
      part.name === SHEET_PART ? { ...part, content: new Uint8Array(encode(xml)) } : part,
    );
    const result = await repaired([repair(7, 0, '≥95 百分比', after)], {}, parts);
    const expected = xml.replace(
      '<c r="A8" s="3" t="s"><v>4</v></c>',
      `<c r="A8" s="3" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`,
    );
    expect(Buffer.from(unzipSync(result.after)[SHEET_PART]!)).toEqual(encode(expected));
    expectOtherPartsEqual(result.before, result.after);
  });

  test('a sheet whose bytes another encoder would not write again is refused, not changed', async () => {
    // 0x81 0x30 0x81 0x30 is a character of GB 18030 in four bytes.
    const [before, behind] = firstSheet().replace('UTF-8', 'gb18030').split('≥');
    const latin = `${before}\x81\x30\x81\x30${behind}`.replace(/[^\0-\xff]/g, '?');
    const parts = workbookParts().map((part) =>
      part.name === SHEET_PART ? { ...part, content: new Uint8Array(Buffer.from(latin, 'latin1')) } : part,
    );
    await expect(repaired([TARGET], {}, parts)).rejects.toThrow('sheet1.xml');
  });

  test('without a theme nothing refers to one', async () => {
    const { before, after } = await repaired([TARGET], { hasTheme: false });
    expectOtherPartsEqual(before, after);
  });
});

test('formulas that keep their old results are told, unless Excel calculates on opening', async () => {
  const staleWith = async (change: (xml: string) => string, repairs = [TARGET], rows?: string) => {
    const parts = workbookParts({ rows }).map((part) =>
      typeof part.content === 'string' ? { ...part, content: change(part.content) } : part,
    );
    return (await repairWorkbook(zipOf(parts), repairs, 'book.xlsx')).isStale;
  };
  expect(await staleWith((xml) => xml)).toBe(true);
  expect(await staleWith((xml) => xml.replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'))).toBe(
    false,
  );
  expect(await staleWith((xml) => xml, [{ ...TARGET, before: '别的' }])).toBe(false);
  const rows = '<row r="8"><c r="A8" t="s"><v>4</v></c></row>';
  expect(await staleWith((xml) => xml.replace('<f>村级转移支付!C2</f>', ''), [TARGET], rows)).toBe(false);
});

test('a workbook of the product itself keeps every other part, quotes of print titles among them', async () => {
  const { plans } = planWorkbook(cleanDocument(2, 3));
  const { bytes } = await writeWorkbook(plans);
  const [plan] = plans;
  const before = plan?.rows[2]?.[1] as string;
  const change = { sheet: plan?.name ?? '', row: 2, column: 1, before, after: `${before}X` };
  const { bytes: after, leftAlone } = await repairWorkbook(bytes, [change], 'book.xlsx');
  expect(leftAlone).toEqual([]);
  const [old, now] = [unzipSync(bytes), unzipSync(after)];
  const changed = Object.keys(old).filter((name) => !Buffer.from(old[name]!).equals(Buffer.from(now[name]!)));
  expect(changed).toEqual([SHEET_PART]);
  expect(new TextDecoder().decode(now['xl/workbook.xml'])).toMatch(/Print_Titles"[^>]*>'[^']+'!\$\d+:\$\d+</);
  const written = new TextDecoder().decode(now[SHEET_PART]);
  const source = new TextDecoder().decode(old[SHEET_PART]);
  const cell = /<c r="B3"[^>]*?(?:\/>|>.*?<\/c>)/s;
  expect(written.replace(cell, '')).toBe(source.replace(cell, ''));
});

test('any cells of any sheet: what was changed is read as such, and nothing else differs', async () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -999, max: 999 }),
    fc.stringMatching(/^[甲乙a-z<&_x0-9 ]{1,8}$/),
  );
  const grid = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 });
  const edits = fc.uniqueArray(
    fc.record({
      row: fc.nat({ max: 7 }),
      column: fc.nat({ max: 7 }),
      after: value.filter((v) => v !== null),
    }),
    { selector: ({ row, column }) => row * 8 + column, minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(grid, edits, async (values, changes) => {
      const { bytes } = await writeWorkbook([
        { ...planUnplacedSheet([], '表'), rows: values, rowHeights: [], merges: [], styles: [] },
      ]);
      const repairs = changes.map(({ row, column, after }) => ({
        sheet: '表',
        row,
        column,
        before: values[row]?.[column] ?? null,
        after: after as string | number,
      }));
      const { bytes: patched, leftAlone } = await repairWorkbook(bytes, repairs, 'book.xlsx');
      expect(leftAlone).toEqual([]);
      const { sheets } = await readXlsx(patched);
      const plain = (content: unknown) =>
        typeof content === 'string' ? content.replace(/_x005F_/g, '_') : (content ?? null);
      for (let row = 0; row < 8; row += 1) {
        for (let column = 0; column < 8; column += 1) {
          const change = changes.find((edit) => edit.row === row && edit.column === column);
          const expected = change ? change.after : (values[row]?.[column] ?? null);
          expect([row, column, plain(sheets[0]?.rows[row]?.[column])]).toEqual([row, column, expected]);
        }
      }
    }),
    {
      numRuns: 60,
      endOnFailure: true,
      // A cell is added right before one that is changed.
      examples: [
        [
          [[null, '乙']],
          [
            { row: 0, column: 1, after: 3 },
            { row: 0, column: 0, after: '甲' },
          ],
        ],
      ],
    },
  );
});

test('a repaired workbook is repaired again', async () => {
  const { after } = await repaired([TARGET, repair(9, 0, null, '新')]);
  const second = await repairWorkbook(
    after,
    [repair(7, 0, '≥95%', 95), repair(9, 0, '新', '旧')],
    'book.xlsx',
  );
  expect(second.leftAlone).toEqual([]);
  const { sheets } = await readXlsx(second.bytes);
  expect([sheets[0]?.rows[7]?.[0], sheets[0]?.rows[9]?.[0]]).toEqual([95, '旧']);
});

test('a damaged file is told as such', async () => {
  const whole = zipOf(workbookParts());
  for (const bytes of [whole.subarray(0, whole.length - 30), zipOf([]), whole.subarray(40)]) {
    await expect(repairWorkbook(bytes, [TARGET], 'book.xlsx')).rejects.toMatchObject({ name: 'UserError' });
  }
});
