import { cellAddress } from '../../../src/grid/area';
import { repairWorkbook } from '../../../src/outputs/xlsx/repair-workbook';
import { readWorkbook } from '../../../src/sources/xlsx/read-workbook';
import { element, packageOf } from './package-builder';

const STRUCK = '<rPr><sz val="11"/><strike/></rPr>';
const RAISED = '<rPr><vertAlign val="superscript"/></rPr>';
const run = (text: string, look = '') => `<r>${look}<t>${text}</t></r>`;

/** Style 0 is plain, style 1 struck out; a differential style with a struck font comes before both. */
const STRUCK_STYLES =
  '<dxfs><dxf><font><strike/></font></dxf></dxfs><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="2"/></cellXfs>' +
  '<fonts><font><strike val="0"/></font><font/><font><sz val="9"/><strike/></font></fonts>';

async function read(bytes: Uint8Array) {
  const { grids, warnings } = await readWorkbook(bytes, 'a.xlsx');
  return {
    cells: Object.fromEntries(
      grids[0]!.rows.flat().map(({ row, column, value }) => [cellAddress(row, column), value]),
    ),
    told: warnings.map(({ text, values }) => [text['en-US'].includes('were not read'), values.cells]),
  };
}

/** The same text once in the cell itself and once as one that cells share. */
const inBoth = (runs: string, style = 0) =>
  packageOf(
    [
      {
        data: `<row r="1"><c r="A1" s="${style}" t="inlineStr"><is>${runs}</is></c><c r="B1" s="${style}" t="s"><v>0</v></c></row>`,
      },
    ],
    { sharedStrings: `<si>${runs}</si>`, styles: STRUCK_STYLES },
  );

test.each([
  ['an old figure before the new one', run('30.9', STRUCK) + run('28', '<rPr><b/></rPr>'), '28'],
  ['behind it, in the look of the cell', run('≥23个') + run('≥20个', STRUCK), '≥23个'],
  ['in the middle', run('保障') + run('全部', STRUCK) + run('各村'), '保障各村'],
  [
    'double marks of a run that is not',
    run('≥23', '<rPr><strike val="0"/></rPr>') + run('个', STRUCK),
    '≥23',
  ],
])('what is struck out of a text is left out and told: %s', async (_, runs, left) => {
  expect(await read(inBoth(runs))).toEqual({ cells: { A1: left, B1: left }, told: [[true, 'A1、B1']] });
});

test.each([
  ['each of its runs', run('≥20', STRUCK) + run('个', STRUCK), 0, '≥20个'],
  ['the font of the cell', '<t>≥20个</t>', 1, '≥20个'],
])('a cell that is struck out whole is read, and told: %s', async (_, runs, style, text) => {
  expect(await read(inBoth(runs, style))).toEqual({
    cells: { A1: text, B1: text },
    told: [[false, 'A1、B1']],
  });
});

test('the first run may look as the cell does, the others have looks of their own', async () => {
  const runs = run('≥20个') + run('≥23个', '<rPr><sz val="11"/></rPr>');
  expect(await read(inBoth(runs, 1))).toEqual({
    cells: { A1: '≥23个', B1: '≥23个' },
    told: [[true, 'A1、B1']],
  });
  expect(await read(inBoth(runs, 0))).toEqual({ cells: { A1: '≥20个≥23个', B1: '≥20个≥23个' }, told: [] });
});

test('numbers and results of formulas that are struck out are read and told; a struck blank is nothing', async () => {
  const data =
    '<row r="1"><c r="A1" s="1"><v>30.9</v></c><c r="B1" s="1" t="str"><f>A1</f><v>x</v></c><c r="C1" s="1"/></row>' +
    `<row r="2"><c r="A2" t="inlineStr"><is>${run('≥23')}${run(' ', STRUCK)}${run('个')}</is></c></row>`;
  expect(await read(packageOf([{ data }], { styles: STRUCK_STYLES }))).toEqual({
    cells: { A1: 30.9, B1: 'x', A2: '≥23 个' },
    told: [[false, 'A1、B1']],
  });
});

test.each([
  ['a unit', run('≥500m') + run('2', RAISED), '≥500m²'],
  ['a power', run('≥10') + run('4', RAISED) + run('个'), '≥10⁴个'],
  ['the mark of a note', run('30.9') + run('1', RAISED), '30.9¹'],
  ['a word', run('同上') + run('注', RAISED), '同上注'],
  ['lowered digits', run('CO') + run('2', '<rPr><vertAlign val="subscript"/></rPr>'), 'CO2'],
])('raised digits keep their meaning: %s', async (_, runs, text) => {
  expect(await read(inBoth(runs))).toEqual({ cells: { A1: text, B1: text }, told: [] });
});

test('a text of which a part is struck out is not repaired, as that part would be gone', async () => {
  const bytes = inBoth(run('≥90', STRUCK) + run('≥95(%)'));
  const change = { sheet: 'Sheet1', row: 0, column: 0, before: '≥95(%)', after: '≥95%' };
  const { leftAlone, bytes: after } = await repairWorkbook(bytes, [change], 'a.xlsx');
  expect(leftAlone).toEqual([{ repair: change, reason: 'struck' }]);
  expect(after).toEqual(bytes);
});

test('number formats hold wherever their list stands, and those of differential styles are none of them', async () => {
  const format = (code: string) =>
    `<numFmts><numFmt numFmtId="164" formatCode="&quot;≥&quot;0&quot;${code}&quot;"/></numFmts>`;
  const other = '<dxfs><dxf><numFmt numFmtId="164" formatCode="0&quot;元&quot;"/></dxf></dxfs>';
  const cells = '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';
  const data = '<row r="1"><c r="A1" s="1"><v>23</v></c></row>';
  for (const styles of [
    cells + format('个') + other,
    other + format('个') + cells,
    format('个') + other + cells,
  ]) {
    const { grids } = await readWorkbook(packageOf([{ data }], { styles }), 'a.xlsx');
    expect(grids[0]!.rows[0]![0]!.numberFormat).toBe('"≥"0"个"');
  }
});

test('a date that is written out may name its distance from Greenwich', async () => {
  const data = '<row r="1"><c r="A1" t="d"><v>2023-12-31T00:00:00+08:00</v></c></row>';
  const { grids } = await readWorkbook(
    packageOf([{ data: element('worksheet', `<sheetData>${data}</sheetData>`) }]),
    'a',
  );
  // 45,291 days after 30 December 1899.
  expect(grids[0]!.rows[0]![0]!.value).toBe(45_291);
});
