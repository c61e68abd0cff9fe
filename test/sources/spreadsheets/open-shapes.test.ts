import { zipSync } from 'fflate';
import { cellAddress } from '../../../src/grid/area';
import { cellText, shownText } from '../../../src/grid/cell-text';
import { UserError } from '../../../src/locale/user-error';
import { readSource } from '../../../src/sources/read-source';

const NAMES = ['office', 'table', 'text', 'style', 'number', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

interface Parts {
  tables: string;
  styles?: string;
  /** The part with the styles of the whole file. */
  common?: string;
}

/** An .ods with these tables. */
function openDocument({ tables, styles = '', common }: Parts): Uint8Array {
  const content = `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    'content.xml': Buffer.from(content),
    ...(common !== undefined && {
      'styles.xml': Buffer.from(`<office:document-styles ${NAMES}>${common}</office:document-styles>`),
    }),
  });
}

async function read(bytes: Uint8Array, name = 'a.ods') {
  const { content, warnings } = await readSource({ name, bytes });
  const grids = content.kind === 'workbook' ? content.grids : [];
  return {
    sheets: grids.map(({ sheet }) => sheet),
    grid: grids[0]!,
    cells: grids[0]!.rows.flat(),
    told: warnings.map(({ text, values }) => text['en-US'].replace('{cells}', String(values['cells']))),
  };
}

const table = (rows: string, name = '表') => `<table:table table:name="${name}">${rows}</table:table>`;
const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
const text = (shown: string) =>
  `<table:table-cell office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`;
const oneRow = (cells: string, styles = '', common?: string) =>
  read(openDocument({ tables: table(row(cells)), styles, ...(common !== undefined && { common }) }));

test('an error that an old program writes as 0 is an error', async () => {
  const cell = (shown: string) =>
    `<table:table-cell table:formula="of:=[.A9]" office:value-type="float" office:value="0"><text:p>${shown}</text:p></table:table-cell>`;
  const { cells } = await oneRow(cell('#REF!') + cell('Err:502') + cell('0'));
  expect(cells.map(({ value, error }) => error ?? value)).toEqual(['#REF!', 'Err:502', 0]);
});

test('what formulas took from other files is no sheet, a sheet that is linked is one', async () => {
  const source = '<table:table-source table:mode="copy-results-only"/>';
  const cached = `<table:table table:name="'file:///tmp/去年.ods'#$表1">${source}${row(text('旧'))}</table:table>`;
  const linked = `<table:table table:name="去年">${source}${row(text('旧'))}</table:table>`;
  const { sheets } = await read(openDocument({ tables: table(row(text('甲'))) + cached + linked }));
  expect(sheets).toEqual(['表', '去年']);
});

test('tables in drawings and cells, and texts in drawings, are none of the sheet', async () => {
  const drawing = `<table:shapes><draw:frame><draw:text-box><text:p>图</text:p></draw:text-box></draw:frame>${table(row(text('图中')), '图表')}</table:shapes>`;
  const cell = `<table:table-cell office:value-type="string"><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame><text:p>甲<draw:frame><text:p>框</text:p></draw:frame></text:p></table:table-cell>`;
  const { sheets, cells } = await read(openDocument({ tables: table(drawing + row(cell + text('乙'))) }));
  expect([sheets, cells.map(cellText)]).toEqual([['表'], ['甲', '乙']]);
});

describe('cells that are struck out by their style', () => {
  const style = (line: string) =>
    `<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="删除"/><style:style style:name="删除" style:family="table-cell"><style:text-properties style:text-line-through-style="${line}"/></style:style>`;
  const cell =
    '<table:table-cell table:style-name="ce1" office:value-type="float" office:value="30.9"><text:p>30.9</text:p></table:table-cell>';

  test.each(['automatic', 'common'])('are read and told: %s styles', async (where) => {
    const { cells, told } = await (where === 'common'
      ? oneRow(cell, '', style('solid'))
      : oneRow(cell, style('solid')));
    expect([cells[0]!.value, told]).toEqual([30.9, [expect.stringContaining('as a whole (A1)')]]);
  });

  test('others are not told', async () => {
    expect((await oneRow(cell, style('none'))).told).toEqual([]);
  });
});

test('a merged area of nothing is one', async () => {
  const { grid } = await oneRow(
    `<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1"/><table:covered-table-cell/>${text('甲')}`,
  );
  expect(grid.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
});

test('a column gives its cells its style: the order of a date that shows two figures', async () => {
  const styles =
    '<number:date-style style:name="N1"><number:month/><number:text>月-</number:text><number:year/></number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
  const column = '<table:table-column/><table:table-column table:default-cell-style-name="ce1"/>';
  const date =
    '<table:table-cell office:value-type="date" office:date-value="2023-12-23"><text:p>12月-23</text:p></table:table-cell>';
  const { cells } = await read(openDocument({ tables: table(column + row(text('甲') + date)), styles }));
  expect(cells.map(cellText)).toEqual(['甲', '2023年12月']);
});

test('codes keep the zeros before them, and rounding and grouping are shown', async () => {
  const number = (value: number, shown: string) =>
    `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const { cells } = await oneRow(
    number(101, '0101') +
      number(30.9, '30.90') +
      number(1234.5, '1,234.50') +
      number(-2, '-2.0') +
      number(-2, '(2)'),
  );
  expect(cells.map(cellText)).toEqual(['0101', '30.9', '1234.5', '-2', '-2']);
  expect(cells.map(shownText)).toEqual(['0101', '30.90', '1,234.50', '-2.0', '(2)']);
});

test('a text of which nothing is shown is told', async () => {
  const cell = (shown: string) =>
    `<table:table-cell office:value-type="string" office:string-value="甲"><text:p>${shown}</text:p></table:table-cell>`;
  const { cells, told } = await oneRow(cell('') + cell('甲项目'));
  expect([cells.map(cellText), told]).toEqual([['', '甲项目'], [expect.stringMatching(/hid.*\(A1\)/)]]);
});

test('rows and cells are repeated with what they hold', async () => {
  const cells = `<table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/>`;
  const { cells: read2 } = await read(
    openDocument({
      tables: table(
        `<table:table-row table:number-rows-repeated="2"/><table:table-row table:number-rows-repeated="2">${cells}</table:table-row>`,
      ),
    }),
  );
  expect(read2.map(({ row: at, column }) => cellAddress(at, column))).toEqual(['C3', 'D3', 'C4', 'D4']);
});

test('names of elements may have other prefixes', async () => {
  const content = `<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:spreadsheet><t:table t:name="表"><t:table-row><t:table-cell o:value-type="string"><x:p>甲<x:s x:c="2"/>乙</x:p></t:table-cell></t:table-row></t:table></o:spreadsheet></o:body></o:document-content>`;
  const { cells } = await read(zipSync({ 'content.xml': Buffer.from(content) }));
  expect(cells.map(({ value }) => value)).toEqual(['甲  乙']);
});

test('a file that is not well-formed ends in a sentence', async () => {
  const damaged = read(openDocument({ tables: table(row(text('甲 & 乙'))) }));
  await expect(damaged).rejects.toThrow(UserError);
});
