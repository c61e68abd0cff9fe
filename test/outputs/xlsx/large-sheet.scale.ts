import { strFromU8, unzipSync } from 'fflate';
import { repairWorkbook } from '../../../src/outputs/xlsx/repair-workbook';
import { packageOf } from '../../sources/xlsx/package-builder';

const ROWS = 30_000;
const PART = 'xl/worksheets/sheet1.xml';
/** Numbers of rows from 1: the first, the last, those around the middle, one that the sheet has not got. */
const GONE = 17_777;
const WANTED = [1, 15_000, 15_001, GONE, 29_999, ROWS];

const cell = (row: number) => `<c r="B${row}" t="inlineStr"><is><t>第${row}行 >=90百分比</t></is></c>`;
const rowXml = (row: number) => `<row r="${row}" spans="1:2"><c r="A${row}" s="1"/>${cell(row)}</row>`;
const rows = Array.from({ length: ROWS }, (_, index) => index + 1).filter((row) => row !== GONE);
const SHEET = { name: '大表', data: rows.map(rowXml).join(''), after: '<pageMargins left="0.7"/>' };

/** The repair of column B of a row, to a text with characters of one to four bytes. */
const repairOf = (row: number) => ({
  sheet: SHEET.name,
  row: row - 1,
  column: 1,
  before: row === GONE ? null : `第${row}行 >=90百分比`,
  after: `≥90% <${row}> 𠮷é`,
});

const inPlace = (row: number) =>
  `<c r="B${row}" t="inlineStr"><is><t xml:space="preserve">≥90% &lt;${row}&gt; 𠮷é</t></is></c>`;

test('cells anywhere in a large sheet change, and no other byte of it', async () => {
  const before = packageOf([SHEET], { styles: '<cellXfs><xf/><xf/></cellXfs>' });
  const { bytes, leftAlone } = await repairWorkbook(before, WANTED.map(repairOf), 'large.xlsx');
  expect(leftAlone).toEqual([]);
  const source = strFromU8(unzipSync(before)[PART]!);
  expect(source.length).toBeGreaterThan(2 ** 21);
  const expected = WANTED.reduce(
    (xml, row) =>
      row === GONE
        ? xml.replace(`<row r="${GONE + 1}"`, `<row r="${GONE}">${inPlace(GONE)}</row><row r="${GONE + 1}"`)
        : xml.replace(cell(row), inPlace(row)),
    source,
  );
  // Not to print megabytes where they differ.
  expect(strFromU8(unzipSync(bytes)[PART]!) === expected).toBe(true);
});

test('a formula far away that fills the cell leaves it alone', async () => {
  const filling = `<row r="40000"><c r="Z40000"><f t="array" ref="B15000:Z40000">A1:A9</f><v>1</v></c></row>`;
  const before = packageOf([{ ...SHEET, data: SHEET.data + filling }]);
  const { bytes, leftAlone } = await repairWorkbook(before, [repairOf(15_000)], 'large.xlsx');
  expect(leftAlone.map(({ reason }) => reason)).toEqual(['formula']);
  expect(bytes).toBe(before);
});
