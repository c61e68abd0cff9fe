import { cellText } from '../../../src/grid/cell-text';
import { readSource } from '../../../src/sources/read-source';

const NAMES =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"';

interface Written {
  declaration?: string;
  styles?: string;
}

/** A workbook of Excel 2003 in XML with one row, as systems fill templates. */
function workbook(
  cells: readonly string[],
  { declaration = '<?xml version="1.0"?>', styles = '' }: Written = {},
) {
  return `${declaration}<?mso-application progid="Excel.Sheet"?>\n<Workbook ${NAMES}>${styles}<Worksheet ss:Name="表"><Table><Row>${cells.join('')}</Row></Table></Worksheet></Workbook>`;
}

async function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { content: found, warnings } = await readSource({ name: '系统导出.xls', bytes });
  const [grid] = found.kind === 'workbook' ? found.grids : [];
  return {
    texts: grid!.rows.flat().map(cellText),
    told: warnings.map(({ text, values }) => text['en-US'].replace('{cells}', String(values['cells']))),
  };
}

const rich = (data: string) =>
  `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${data}</ss:Data></Cell>`;

test.each([
  ['<Font html:Color="#FF0000">≥23</Font><B>个</B>', '≥23个'],
  ['<B>预算</B><I><U>数</U></I>（万元）', '预算数（万元）'],
  ['≥500m<Sup>2</Sup>', '≥500m²'],
  ['≥10<Sup><Font>4</Font></Sup>个', '≥10⁴个'],
  ['CO<Sub>2</Sub>', 'CO2'],
  ['A&amp;B<B>&lt;C&gt;</B>', 'A&B<C>'],
])('a text in several looks is read whole: %s', async (data, text) => {
  expect(await read(workbook([rich(data)]))).toEqual({ texts: [text], told: [] });
});

test.each([
  ['<S>28</S>30.9', '30.9'],
  ['≥23个<Font><S>≥20<Sup>4</Sup>个</S></Font>', '≥23个'],
])('what is struck out is left out and told: %s', async (data, text) => {
  expect(await read(workbook([rich(data)]))).toEqual({
    texts: [text],
    told: [expect.stringContaining('struck out (A1)')],
  });
});

test('a text that is struck out whole is read, and told', async () => {
  expect(await read(workbook([rich('<S>≥23个</S>')]))).toEqual({
    texts: ['≥23个'],
    told: [expect.stringContaining('as a whole (A1)')],
  });
});

test('sections and quotes of either kind change nothing, nor do quotes within others', async () => {
  const cells = [
    '<Cell><Data ss:Type="String"><![CDATA[≥23个 <一>]]></Data></Cell>',
    "<Cell ss:Index='3'><Data ss:Type='Number'>30.9</Data></Cell>",
    `<Cell ss:Formula="='表 1'!R1C1"><Data ss:Type="String">甲</Data></Cell>`,
    '<Cell><Data ss:Type="String"/></Cell><Cell><Data ss:Type="String">乙</Data><Comment><ss:Data>丙</ss:Data></Comment></Cell>',
  ];
  expect(await read(workbook(cells))).toEqual({ texts: ['≥23个 <一>', '30.9', '甲', '乙'], told: [] });
});

test('formats hold, and so do other encodings', async () => {
  const styles =
    '<Styles><Style ss:ID="s1"><NumberFormat ss:Format="&quot;≥&quot;0&quot;个&quot;"/></Style></Styles>';
  const cells = ['<Cell ss:StyleID="s1"><Data ss:Type="Number">23</Data></Cell>'];
  const wide = workbook(cells, { styles, declaration: '<?xml version="1.0" encoding="UTF-16"?>' });
  expect(await read(new Uint8Array(Buffer.from(`\ufeff${wide}`, 'utf16le')))).toEqual({
    texts: ['≥23个'],
    told: [],
  });
  // 村 is B4 E5 in GBK.
  const [before, behind] = workbook(['<Cell><Data ss:Type="String">@</Data></Cell>'], {
    declaration: '<?xml version="1.0" encoding="GBK"?>',
  })
    .replace('表', 'x')
    .split('@');
  const bytes = Buffer.concat([Buffer.from(before!), Buffer.from([0xb4, 0xe5]), Buffer.from(behind!)]);
  expect((await read(new Uint8Array(bytes))).texts).toEqual(['村']);
});

test('formulas without a result are told, cells that are struck out by their style, too', async () => {
  const styles =
    '<Styles><Style ss:ID="s1"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="s2" ss:Parent="s1"/></Styles>';
  const cells = [
    '<Cell ss:Formula="=SUM(RC[1])"/>',
    '<Cell ss:StyleID="s2"><Data ss:Type="Number">30.9</Data></Cell>',
    '<Cell ss:Formula="=RC[1]"><Data ss:Type="String"></Data></Cell>',
    '<Cell><Data ss:Type="Error">#REF!</Data></Cell>',
  ];
  const { texts, told } = await read(workbook(cells, { styles }));
  expect(texts).toEqual(['', '30.9', '', '#REF!']);
  expect(told).toEqual([
    expect.stringContaining('without a result'),
    expect.stringContaining('as a whole (B1)'),
  ]);
});

test('readings and comments are no text of a cell', async () => {
  const cells = [
    '<Cell><Data ss:Type="String">沙流河</Data><PhoneticText>shaliuhe</PhoneticText><Comment><Data>批注</Data></Comment></Cell>',
    '<Cell ss:MergeAcross="1"><Data ss:Type="String">甲</Data></Cell><Cell><Data ss:Type="String">乙</Data></Cell>',
  ];
  expect((await read(workbook(cells))).texts).toEqual(['沙流河', '甲', '乙']);
});

test('days are numbers in the calendar of the workbook', async () => {
  const styles = '<Styles><Style ss:ID="s1"><NumberFormat ss:Format="Short Date"/></Style></Styles>';
  const cells = ['<Cell ss:StyleID="s1"><Data ss:Type="DateTime">2023-12-31T00:00:00.000</Data></Cell>'];
  const plain = workbook(cells, { styles });
  const from1904 = plain.replace(
    '<Styles>',
    '<ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel"><Date1904/></ExcelWorkbook><Styles>',
  );
  expect([(await read(plain)).texts, (await read(from1904)).texts]).toEqual([
    ['2023年12月31日'],
    ['2023年12月31日'],
  ]);
});
