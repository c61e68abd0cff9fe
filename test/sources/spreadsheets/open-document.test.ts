import { zipSync } from 'fflate';
import { amountIn } from '../../../src/forms/reader/numbers';
import { cellText, percentShown, shownText, showsAnotherFigure } from '../../../src/grid/cell-text';
import type { GridCell } from '../../../src/grid/grid';
import { readSource } from '../../../src/sources/read-source';

const NAMES = ['office', 'table', 'text', 'style', 'number', 'calcext']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

interface Sheet {
  cells: readonly string[];
  styles?: string;
  attributes?: string;
}

/** An .ods of one row, with nothing but the parts that the standard demands. */
function openDocument({ cells, styles = '', attributes = '' }: Sheet): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="表"${attributes}><table:table-row>${cells.join('')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const list =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>';
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    'META-INF/manifest.xml': list,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])), {
    level: 0,
  });
}

async function read(sheet: Sheet) {
  const { content, warnings } = await readSource({ name: 'a.ods', bytes: openDocument(sheet) });
  const [grid] = content.kind === 'workbook' ? content.grids : [];
  return {
    cells: grid!.rows.flat(),
    visibility: grid!.visibility,
    told: warnings.map(({ text }) => text['en-US']),
  };
}

const string = (paragraphs: string) =>
  `<table:table-cell office:value-type="string">${paragraphs}</table:table-cell>`;
const number = (value: number, shown: string, type = 'float') =>
  `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;

async function textOf(paragraphs: string): Promise<string> {
  const { cells } = await read({ cells: [string(paragraphs)] });
  return cellText(cells[0]!);
}

test('a package without styles is read', async () => {
  expect(await textOf('<text:p>村级转移支付</text:p>')).toBe('村级转移支付');
});

test.each([
  ['<text:p>村级<text:span>转移</text:span>支付</text:p>', '村级转移支付'],
  ['<text:p>一</text:p><text:p>二</text:p>', '一\n二'],
  ['<text:p>≥23<text:s text:c="2"/>个</text:p>', '≥23  个'],
  [
    '<text:p><text:ruby><text:ruby-base>沙流河</text:ruby-base><text:ruby-text>shaliuhe</text:ruby-text></text:ruby>镇</text:p>',
    '沙流河镇',
  ],
  ['<text:p>甲</text:p><office:annotation><text:p>批注</text:p></office:annotation>', '甲'],
])('texts are read without what is not shown in their cells: %s', async (paragraphs, shown) => {
  expect(await textOf(paragraphs)).toBe(shown);
});

test.each(['Err:508', 'Err:502', '错误:522', '#NAME?', '#N/A'])(
  '%s is an error, as in its own program',
  async (shown) => {
    const { cells } = await read({
      cells: [
        `<table:table-cell table:formula="of:=X()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>${shown}</text:p></table:table-cell>`,
      ],
    });
    expect(cells).toMatchObject([{ value: null, error: shown, formula: 'calculated' }]);
  },
);

test('a text about an error is a text', async () => {
  expect(await textOf('<text:p>Err:508 的处理</text:p>')).toBe('Err:508 的处理');
});

const amount = (cell: GridCell) => amountIn(cell)?.amount.toString();

describe('what the file says that a cell shows', () => {
  test('holds where no style tells it: signs and units around the number', async () => {
    const { cells } = await read({
      cells: [number(23, '≥23个'), number(30.9, '30.90万元'), number(0.95, '≥95%以上')],
    });
    expect(cells.map(cellText)).toEqual(['≥23个', '30.9万元', '≥95%以上']);
    expect([amount(cells[1]!), cells.map(showsAnotherFigure)]).toEqual(['30.9', [false, false, true]]);
  });

  test('a percentage is one', async () => {
    const { cells } = await read({ cells: [number(0.95, '95%', 'percentage'), number(0.255, '26%')] });
    expect([cells.map(cellText), cells.map(percentShown)]).toEqual([
      ['95%', '25.5%'],
      [95, 25.5],
    ]);
  });

  test('another figure than the number is told as such', async () => {
    const { cells } = await read({ cells: [number(309_000, '30.9万元')] });
    expect([showsAnotherFigure(cells[0]!), shownText(cells[0]!), amount(cells[0]!)]).toEqual([
      true,
      '30.9万元',
      '309000',
    ]);
  });

  test('a rounded number keeps its digits, and one without a text is itself', async () => {
    const { cells } = await read({
      cells: [
        number(1.23456, '1.23'),
        '<table:table-cell office:value-type="float" office:value="2.5"><office:annotation/></table:table-cell>',
      ],
    });
    expect([amount(cells[0]!), showsAnotherFigure(cells[0]!), cells[1]!.value]).toEqual([
      '1.23456',
      false,
      2.5,
    ]);
  });
});

describe('hidden sheets', () => {
  const style = (display: string) =>
    `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
  const one = { cells: [string('<text:p>甲</text:p>')], attributes: ' table:style-name="ta2"' };

  test('are read and told', async () => {
    const { visibility, told } = await read({ ...one, styles: style('false') });
    expect([visibility, told]).toEqual(['hidden', [expect.stringContaining('is hidden')]]);
  });

  test('others are not', async () => {
    const { visibility, told } = await read({ ...one, styles: style('true') });
    expect([visibility, told]).toEqual([undefined, []]);
  });
});
