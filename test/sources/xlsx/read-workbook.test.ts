import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress } from '../../../src/grid/area';
import { cellText, percentShown, showsAnotherFigure } from '../../../src/grid/cell-text';
import type { Grid, GridCell } from '../../../src/grid/grid';
import { UserError } from '../../../src/locale/user-error';
import { readWorkbook } from '../../../src/sources/xlsx/read-workbook';
import {
  element,
  pack,
  packageOf,
  packageParts,
  stylesOf,
  type PackageXml,
  type SheetXml,
} from './package-builder';

async function read(sheets: readonly SheetXml[], xml: PackageXml = {}) {
  return (await readWorkbook(packageOf(sheets, xml), 'book.xlsx')).grids;
}

/** The cells of a grid by their addresses. */
function cellsOf(grid: Grid | undefined): Map<string, GridCell> {
  return new Map((grid?.rows ?? []).flat().map((cell) => [cellAddress(cell.row, cell.column), cell]));
}

async function cellsIn(data: string, xml: PackageXml = {}): Promise<Map<string, GridCell>> {
  return cellsOf((await read([{ data }], xml))[0]);
}

const row = (...cells: string[]) => `<row r="1">${cells.join('')}</row>`;

describe('values of cells', () => {
  test.each([
    ['a number', '<c r="A1"><v>30.9</v></c>', { value: 30.9 }],
    [
      'a number with the noise of binary fractions',
      '<c r="A1"><v>3.3000000000000003</v></c>',
      { value: 3.3 },
    ],
    ['a number in scientific notation', '<c r="A1" t="n"><v>1.2E-5</v></c>', { value: 0.000012 }],
    ['what is no number', '<c r="A1"><v>1,5</v></c>', { value: '1,5' }],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', { value: '共享' }],
    ['a rich text', '<c r="A1" t="s"><v>1</v></c>', { value: '富文本 & 其他' }],
    ['a text with its reading', '<c r="A1" t="s"><v>2</v></c>', { value: '東京' }],
    ['an escaped text', '<c r="A1" t="s"><v>3</v></c>', { value: 'A\r_x0041_' }],
    [
      'a number, beside what another program adds to the cell',
      '<c r="A1"><v>23</v><extLst><ext uri="{x}"><x:c xmlns:x="u"><x:v>7</x:v><x:is><x:t>九</x:t></x:is></x:c></ext></extLst></c>',
      { value: 23 },
    ],
    ['a text of the cell', '<c r="A1" t="inlineStr"><is><t>行内</t></is></c>', { value: '行内' }],
    [
      'a rich text of the cell',
      '<c r="A1" t="inlineStr"><is><r><t>行</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 内</t></r></is></c>',
      { value: '行 内' },
    ],
    [
      'a text in a CDATA section',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>',
      { value: 'a<b' },
    ],
    [
      'entities',
      '<c r="A1" t="inlineStr"><is><t>&lt;&#26449;&#x6751;&amp;</t></is></c>',
      { value: '<村村&' },
    ],
    [
      'the text of a formula',
      '<c r="A1" t="str"><f>A2&amp;"个"</f><v>23个</v></c>',
      { value: '23个', formula: 'calculated' },
    ],
    ['the number of a formula', '<c r="A1"><f>1+2</f><v>3</v></c>', { value: 3, formula: 'calculated' }],
    [
      'a formula that gives an empty text',
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { value: null, formula: 'calculated' },
    ],
    [
      'a formula without a result',
      '<c r="A1"><f>SUM(E4,G4)</f><v></v></c>',
      { value: null, formula: 'uncalculated' },
    ],
    [
      'one of a shared formula',
      '<c r="A1"><f t="shared" si="0"/><v>2</v></c>',
      { value: 2, formula: 'calculated' },
    ],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { value: null, error: '#N/A' }],
    [
      'the error of a formula',
      '<c r="A1" t="e"><f>SUM(#REF!)</f><v>#REF!</v></c>',
      { value: null, error: '#REF!', formula: 'calculated' },
    ],
    [
      'a text that looks like an error',
      '<c r="A1" t="inlineStr"><is><t>#DIV/0!</t></is></c>',
      { value: null, error: '#DIV/0!' },
    ],
    [
      'a date that is written out',
      '<c r="A1" t="d"><v>2023-12-31</v></c>',
      { value: 45291, numberFormat: 'yyyy/m/d' },
    ],
    [
      'a time that is written out',
      '<c r="A1" t="d"><v>2023-12-31T12:00:00</v></c>',
      { value: 45291.5, numberFormat: 'yyyy/m/d' },
    ],
  ])('%s', async (_name, cell, expected) => {
    const sharedStrings =
      '<si><t>共享</t></si>' +
      '<si><r><t>富文本 </t></r><r><rPr><b/></rPr><t>&amp; 其他</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>_x0041__x000D__x005F_x0041_</t></si>';
    const {
      row: _row,
      column: _column,
      ...content
    } = (await cellsIn(row(cell), { sharedStrings })).get('A1')!;
    expect(content).toEqual({ numberFormat: undefined, ...expected });
  });

  test('every other shape of the same markup gives the same cells', async () => {
    const usual = row(
      '<c r="A1"><v>1</v></c>',
      '<c r="B1" t="str"><f>B2</f><v>二</v></c>',
      '<c r="D1" t="inlineStr"><is><t>四</t></is></c>',
    );
    const expected = await cellsIn(usual);
    expect(expected.size).toBe(3);
    const shapes = {
      'blanks and other quotes': `<row spans='1:4'  r = '1' ><c  r='A1' ><v >1</v ></c >${usual.slice('<row r="1"><c r="A1"><v>1</v></c>'.length)}`,
      'no positions':
        '<row><c><v>1</v></c><c t="str"><f>B2</f><v>二</v></c><c/><c t="inlineStr"><is><t>四</t></is></c></row>',
      'a comment': usual.replace('<c r="B1"', '<!-- <c r="C1"><v>3</v></c> --><c r="B1"'),
      'empty cells': usual
        .replace('<c r="D1"', '<c r="C1" s="0"/><c r="D1"')
        .replace('</row>', '<c r="E1" s="0"></c></row>'),
      'rows around': `<row r="1" s="1"/>${usual}<row r="2" s="1"><c r="A2" s="1"/></row><row r="3"/>`,
      'cells in another order': row(
        '<c r="D1" t="inlineStr"><is><t>四</t></is></c>',
        '<c r="B1" t="str"><f>B2</f><v>二</v></c>',
        '<c r="A1"><v>1</v></c>',
      ),
      'attributes in another order': usual.replace('<c r="B1" t="str">', '<c t="str" r="B1">'),
    };
    for (const [name, data] of Object.entries(shapes)) {
      expect([name, [...(await cellsIn(data))]]).toEqual([name, [...expected]]);
    }
    const prefixed = element('worksheet', `<sheetData>${usual}</sheetData>`)
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    expect([...(await cellsIn(prefixed))]).toEqual([...expected]);
  });

  test('an array formula stands in all cells that it fills', async () => {
    const cells = await cellsIn(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>',
    );
    expect(['A1', 'A2', 'B2'].map((address) => cells.get(address)?.formula)).toEqual([
      'calculated',
      'calculated',
      undefined,
    ]);
  });
});

describe('number formats', () => {
  test.each([
    [14, '2023年12月31日'],
    [22, '2023年12月31日'],
    [31, '2023年12月31日'],
    [28, '2023年12月31日'],
    [58, '2023年12月31日'],
    [27, '2023年12月'],
    [57, '2023年12月'],
    ['[$-F800]dddd, mmmm dd, yyyy', '2023年12月31日'],
    ['yyyy"年"m"月"d"日";@', '2023年12月31日'],
    [0, '45291'],
    [1, '45291'],
    [2, '45291'],
    ['"≥"0"个"', '≥45291个'],
  ])('%j shows 45291 as %s', async (format, text) => {
    const styles = stylesOf(['0%', format]);
    const cells = await cellsIn(row('<c r="A1" s="1"><v>45291</v></c>'), { styles });
    expect(cellText(cells.get('A1')!)).toBe(text);
  });

  test('days that are counted from 1904 are the same days', async () => {
    const styles = stylesOf([14, 0]);
    const data = row('<c r="A1" s="0"><v>43829</v></c>', '<c r="B1" s="1"><v>43829</v></c>');
    const cells = await cellsIn(data, { styles, workbookPr: '<workbookPr date1904="1"/>' });
    expect([...cells.values()].map(cellText)).toEqual(['2023年12月31日', '43829']);
  });
});

describe('sheets', () => {
  const one = row('<c r="A1"><v>1</v></c>');

  test('come in the order of their tabs, hidden ones among them; charts, dialogs and macros hold no cells', async () => {
    const grids = await read([
      { name: '二', data: one, target: 'worksheets/sheet1.xml' },
      { name: '图', type: 'chartsheet', data: '' },
      { name: '一 &amp; 半', data: one, state: 'hidden' },
      { name: '框', type: 'dialogsheet', data: '' },
      { name: '宏', type: 'xlMacrosheet', data: '' },
      { name: '零', data: one, state: 'veryHidden' },
    ]);
    expect(grids.map(({ sheet, visibility, file }) => [sheet, visibility, file])).toEqual([
      ['二', undefined, 'book.xlsx'],
      ['一 & 半', 'hidden', 'book.xlsx'],
      ['零', 'veryHidden', 'book.xlsx'],
    ]);
  });

  test('are read by what their cells hold, not by their extent', async () => {
    const [grid] = await read([
      { data: `${one}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>末</t></is></c></row>` },
    ]);
    expect(grid?.rows.flat().map(({ row: r, column, value }) => [r, column, value])).toEqual([
      [0, 0, 1],
      [1_048_575, 16_383, '末'],
    ]);
  });

  test('have cells under merged areas apart', async () => {
    const data = row(
      '<c r="A1"><v>1</v></c>',
      '<c r="B1"><v>1</v></c>',
      '<c r="C1"><v>2</v></c>',
      '<c r="D1"><v>4</v></c>',
    );
    for (const merged of ['<mergeCell ref="A1:C2"/>', "<mergeCell ref='A1:C2' />"]) {
      const [grid] = await read([{ data, after: `<mergeCells count="1">${merged}</mergeCells>` }]);
      expect([...cellsOf(grid).keys()]).toEqual(['A1', 'D1']);
      expect(grid?.covered?.map(({ column, value }) => [column, value])).toEqual([[2, 2]]);
    }
  });

  test.each([
    ['a path from the root', { target: '/xl/worksheets/sheet1.xml' }],
    ['a path over other folders', { target: '../xl/./worksheets/sheet1.xml' }],
    ['backslashes', { target: '\\xl\\worksheets\\sheet1.xml', part: 'xl\\worksheets\\sheet1.xml' }],
    ['other letters', { target: 'worksheets/Sheet1.xml', part: 'XL/Worksheets/SHEET1.xml' }],
    ['an escaped blank', { target: 'worksheets/my%20sheet.xml', part: 'xl/worksheets/my sheet.xml' }],
  ])('are found by %s', async (_name, names) => {
    expect([...cellsOf((await read([{ data: one, ...names }]))[0]).keys()]).toEqual(['A1']);
  });

  test('have shared texts also where the part is named in other letters', async () => {
    const { 'xl/sharedStrings.xml': texts, ...parts } = packageParts(
      [{ data: row('<c r="A1" t="s"><v>0</v></c>') }],
      {
        sharedStrings: '<si><t>文</t></si>',
      },
    );
    const { grids } = await readWorkbook(pack({ ...parts, 'xl/SharedStrings.xml': texts! }), 'book.xlsx');
    expect(cellsOf(grids[0]).get('A1')?.value).toBe('文');
  });

  test.each([
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const)('are read in %s, with its mark: %j', async (encoding, hasMark) => {
    const data = row('<c r="A1" t="inlineStr"><is><t>村级</t></is></c>');
    const text = element('worksheet', `<sheetData>${data}</sheetData>`).replace('UTF-8', 'UTF-16');
    const bytes = Buffer.from((hasMark ? '\ufeff' : '') + text, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    const [grid] = await read([{}], { parts: { 'xl/worksheets/sheet1.xml': bytes } });
    expect(cellsOf(grid).get('A1')?.value).toBe('村级');
  });

  test('names of parts that lead out of the package are only names', async () => {
    const [grid] = await read([{ data: one }], { parts: { '../../etc/passwd': 'x', '/tmp/evil.xml': 'x' } });
    expect(cellsOf(grid).size).toBe(1);
  });
});

describe('a file that cannot be read', () => {
  const whole = packageParts([{ data: row('<c r="A1" t="s"><v>0</v></c>') }], {
    sharedStrings: '<si><t>文</t></si>',
  });
  const sheet = 'xl/worksheets/sheet1.xml';

  async function failure(bytes: Uint8Array): Promise<string> {
    const error: unknown = await readWorkbook(bytes, 'book.xlsx').then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).in('en-US');
  }

  const withPart = (name: string, content: string) => pack({ ...whole, [name]: content });

  test.each([
    ['a part that is not well-formed', () => withPart(sheet, '<worksheet><sheetData></worksheet>'), sheet],
    [
      'a part that ends too early',
      () => withPart(sheet, element('worksheet', '<sheetData>').slice(0, -20)),
      sheet,
    ],
    [
      'a row without its end',
      () => withPart(sheet, element('worksheet', '<sheetData><row r="1"></sheetData>')),
      sheet,
    ],
    [
      'a row ended twice',
      () => withPart(sheet, element('worksheet', '<sheetData><row r="1"></row></row></sheetData>')),
      sheet,
    ],
    [
      'two cells in one place',
      () =>
        withPart(
          sheet,
          element(
            'worksheet',
            `<sheetData>${row('<c r="A1"><v>1</v></c>', '<c r="A1"><v>2</v></c>')}</sheetData>`,
          ),
        ),
      sheet,
    ],
    [
      'a shared text that is not there',
      () =>
        withPart(
          sheet,
          element('worksheet', `<sheetData>${row('<c r="A1" t="s"><v>7</v></c>')}</sheetData>`),
        ),
      sheet,
    ],
    [
      'an entity that is not known',
      () => withPart('xl/sharedStrings.xml', element('sst', '<si><t>&who;</t></si>')),
      'xl/sharedStrings.xml',
    ],
    [
      'a document type with entities',
      () =>
        withPart(
          'xl/sharedStrings.xml',
          '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
        ),
      'xl/sharedStrings.xml',
    ],
    [
      'a sheet whose part is missing',
      () => pack(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== sheet))),
      sheet,
    ],
    [
      'two references by one name',
      () =>
        withPart(
          'xl/_rels/workbook.xml.rels',
          String(whole['xl/_rels/workbook.xml.rels']).replace(
            '</R',
            '<Relationship Id="rId1" Type="t/x"/></R',
          ),
        ),
      'xl/workbook.xml',
    ],
    [
      'a sheet of a kind that nobody knows',
      () => pack(packageParts([{ data: '<row r="1"/>', type: 'newsheet' }])),
      'xl/workbook.xml',
    ],
    ['two parts by one name', () => withPart('XL/worksheets/sheet1.xml', 'x'), sheet],
    ['another document', () => pack({ 'word/document.xml': '<w/>' }), 'no .xlsx workbook'],
    [
      'a cell that holds bytes of another encoding',
      () => {
        const bytes = Buffer.from(element('sst', '<si><t>村</t></si>'), 'utf8');
        bytes[bytes.indexOf(0xe6)] = 0xff;
        return pack({ ...whole, 'xl/sharedStrings.xml': bytes });
      },
      'xl/sharedStrings.xml',
    ],
  ] as const)('%s: one sentence that says where', async (_name, bytes, words) => {
    expect(await failure(bytes())).toContain(words);
  });

  test('a file that is cut off anywhere', async () => {
    const bytes = pack(whole);
    for (let length = 4; length < bytes.length; length += 97) {
      expect(await failure(bytes.slice(0, length))).toContain('book.xlsx');
    }
  });

  test('a part that was changed after it was packed', async () => {
    const bytes = pack(whole);
    const view = Buffer.from(bytes);
    // The checksum of the first entry of the directory.
    const directory = view.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view[directory + 16] = (view[directory + 16]! + 1) & 0xff;
    expect(await failure(view)).toContain('_rels/.rels');
  });
});

describe('what is told of a workbook', () => {
  const table = (total: string) =>
    '<row r="1"><c r="A1" t="inlineStr"><is><t>项目编码</t></is></c><c r="B1" t="inlineStr"><is><t>13020823P00005210016P</t></is></c>' +
    '<c r="C1" t="inlineStr"><is><t>项目名称</t></is></c><c r="D1" t="inlineStr"><is><t>村级转移支付</t></is></c></row>' +
    `<row r="2"><c r="A2" t="inlineStr"><is><t>预算数</t></is></c>${total}</row>`;

  const told = async (sheet: SheetXml) => {
    const { warnings } = await readWorkbook(packageOf([{ name: '表', ...sheet }]), 'book.xlsx');
    return warnings.map(({ text, values }) => [
      text['zh-CN'].replace(/.*(没有计算结果|是隐藏的|看不见).*/, '$1'),
      values,
    ]);
  };

  const place = { file: 'book.xlsx', sheet: '表' };

  test('are formulas without a result, hidden sheets and what lies under merged cells', async () => {
    expect(await told({ data: table('<c r="B2"><v>30.9</v></c>') })).toEqual([]);
    expect(await told({ data: table('<c r="B2"><f>1+1</f></c>') })).toEqual([
      ['没有计算结果', { ...place, count: 1, cells: 'B2' }],
    ]);
    expect(await told({ data: table('<c r="B2"><f>1+1</f></c><c r="C2"><f>B2*2</f></c>') })).toEqual([
      ['没有计算结果', { ...place, count: 2, cells: 'B2、C2' }],
    ]);
    expect(await told({ data: table('<c r="B2"><v>30.9</v></c>'), state: 'veryHidden' })).toEqual([
      ['是隐藏的', place],
    ]);
    expect(
      await told({
        data: table('<c r="B2"><v>30.9</v></c><c r="C2"><v>3</v></c>'),
        after: '<mergeCells><mergeCell ref="B2:D2"/></mergeCells>',
      }),
    ).toEqual([['看不见', { ...place, cells: 'C2' }]]);
  });

  const lines = async (row: string, cols = '', after = '') => {
    const data = table('<c r="B2"><v>30.9</v></c>').replace('<row r="2"', `<row r="2"${row}`);
    const sheet = element('worksheet', `${cols}<sheetData>${data}</sheetData>${after}`);
    return told({ data: sheet });
  };
  const HIDDEN_ROW = '工作簿“{file}”工作表“{sheet}”有隐藏的行（{rows}），其中的内容也已读取。';
  const HIDDEN_COLUMN = '工作簿“{file}”工作表“{sheet}”有隐藏的列（{columns}），其中的内容也已读取。';

  test.each([
    ' hidden="1"',
    ' spans="1:4" hidden="true" outlineLevel="1"',
    ' ht="0" customHeight="1"',
    " hidden='1'",
  ])('are hidden rows that hold something: %s', async (attributes) =>
    expect(await lines(attributes)).toEqual([[HIDDEN_ROW, { ...place, rows: '2' }]]),
  );

  test.each([' hidden="0"', ' ht="20" customHeight="1"', ' ht="0.75"', ' customHeight="1"'])(
    'are no rows that are seen: %s',
    async (attributes) => expect(await lines(attributes)).toEqual([]),
  );

  test('are no rows that hold nothing, and none whose cells go on in rows that are seen', async () => {
    const merged = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>';
    expect(await lines(' hidden="1"', '', merged)).toEqual([]);
    const data = `${table('<c r="B2"><v>30.9</v></c>')}<row r="3" hidden="1"><c r="A3" s="1"/></row><row r="4" hidden="1"/>`;
    expect(await told({ data })).toEqual([]);
  });

  test('are hidden columns that hold something', async () => {
    const hides =
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0" customWidth="1"/></cols>';
    expect(await lines('', hides)).toEqual([[HIDDEN_COLUMN, { ...place, columns: 'B、C、D' }]]);
    expect(
      await lines('', '<cols><col min="5" max="16384" hidden="1"/><col min="1" max="1" width="9"/></cols>'),
    ).toEqual([]);
  });
});

const FAULTS = join(__dirname, '../../../../shared/faults');

(existsSync(FAULTS) ? describe : describe.skip)('the workbooks of public bug reports', () => {
  const grids = async (name: string) => (await readWorkbook(readFileSync(join(FAULTS, name)), name)).grids;
  const first = async (name: string) => cellsOf((await grids(name))[0]);

  test('are all read', async () => {
    for (const name of readdirSync(FAULTS).filter((file) => file.endsWith('.xlsx'))) {
      const [grid] = await grids(name);
      expect([name, (grid?.rows.length ?? 0) > 1]).toEqual([name, true]);
    }
  });

  test('give what a person sees', async () => {
    const quoted = await first('v01_quoted_percent.xlsx');
    expect(['B7', 'C7', 'D7', 'F7'].map((address) => percentShown(quoted.get(address)!))).toEqual([
      25, 50, 75, 100,
    ]);
    expect(cellText(quoted.get('F11')!)).toBe('≥95%');
    const total = (await first('v04_error_total.xlsx')).get('C4');
    expect(total).toMatchObject({ value: null, error: '#REF!', formula: 'calculated' });
    const date = (await first('v02_amount_dateformat.xlsx')).get('C4')!;
    expect([date.value, showsAnotherFigure(date)]).toEqual([30.9, true]);
    expect((await first('v14_nocache.xlsx')).get('C4')).toMatchObject({
      value: null,
      formula: 'uncalculated',
    });
    expect((await first('v15_float.xlsx')).get('C4')).toMatchObject({ value: 3.3, formula: 'calculated' });
    expect(
      [...(await first('v05_covered.xlsx')).keys()].filter((address) => /^[C-G][58]$/.test(address)),
    ).toEqual([]);
    expect((await grids('v16_hidden.xlsx')).map(({ visibility }) => visibility)).toEqual([
      undefined,
      'hidden',
    ]);
    expect((await grids('v06_chartsheet.xlsx')).map(({ sheet }) => sheet)).toEqual(['村级转移支付']);
  });
});
