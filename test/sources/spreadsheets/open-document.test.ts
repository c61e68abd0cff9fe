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
    told: warnings.map(({ text, values }) => text['en-US'].replace('{cells}', String(values['cells']))),
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
  ['<text:p>30<text:s text:c="3" />9</text:p>', '30   9'],
  ["<text:p>30<text:s\ntext:c='2'/>9<text:s></text:s>1</text:p>", '30  9 1'],
  [
    '<text:p>30<text:line-break></text:line-break>9<text:tab text:tab-ref="1"></text:tab>1</text:p>',
    '30\n9\t1',
  ],
  ['<text:p>甲<text:soft-page-break/>乙<text:sequence>1</text:sequence></text:p>', '甲乙1'],
  ['<text:p>≥<![CDATA[23个<]]><![CDATA[&]]></text:p>', '≥23个<&'],
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

describe('parts of texts that look differently', () => {
  const span = (style: string, text: string) => `<text:span text:style-name="${style}">${text}</text:span>`;
  const styles = [
    ['S', 'style:text-line-through-style="solid"'],
    ['N', 'style:text-line-through-style="none" style:text-line-through-type="none"'],
    ['U', 'style:text-position="super 58%"'],
    ['L', 'style:text-position="sub 58%"'],
  ]
    .map(
      ([name, looks]) =>
        `<style:style style:name="${name}" style:family="text"><style:text-properties ${looks}/></style:style>`,
    )
    .join('');
  const readOne = (text: string) => read({ cells: [string(`<text:p>${text}</text:p>`)], styles });

  test.each([
    [`${span('S', '30.9')}28`, '28'],
    [`保障${span('S', `全部${span('U', '1')}`)}各村`, '保障各村'],
    [`≥23${span('N', '个')}${span('S', '以上')}`, '≥23个'],
  ])('what is struck out is left out and told: %s', async (text, left) => {
    const { cells, told } = await readOne(text);
    expect([cells[0], told]).toMatchObject([{ value: left }, [expect.stringContaining('struck out (A1)')]]);
  });

  test('a text that is struck out whole is read, and told', async () => {
    const { cells, told } = await readOne(span('S', '≥23个'));
    expect([cells[0], told]).toMatchObject([
      { value: '≥23个' },
      [expect.stringContaining('as a whole (A1)')],
    ]);
  });

  test.each([
    [`≥500m${span('U', '2')}`, '≥500m²'],
    [`≥10${span('U', '4')}个`, '≥10⁴个'],
    [`CO${span('L', '2')}排放量${span('U', '注')}`, 'CO2排放量注'],
  ])('raised digits keep their meaning: %s', async (text, read) => {
    const { cells, told } = await readOne(text);
    expect([cells[0]!.value, told]).toEqual([read, []]);
  });
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

  test('nothing of a number: it counts as an amount, is empty otherwise, and is told; a 0 that is left out is not', async () => {
    const { cells, told } = await read({ cells: [number(30.9, ''), number(0, '')] });
    expect([cells.map(cellText), amount(cells[0]!)]).toEqual([['', ''], '30.9']);
    expect(told).toEqual([expect.stringContaining('hide their numbers (A1)')]);
  });

  test('a number without any text is itself', async () => {
    const { cells } = await read({
      cells: ['<table:table-cell office:value-type="float" office:value="30.9"/>', string('<text:p/>')],
    });
    expect(cells.map(({ value }) => value)).toEqual([30.9]);
  });

  test('an amount in a cell that is formatted as a date keeps its value, as days from 30 December 1899', async () => {
    const date = (value: string) =>
      `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>1900/1/29</text:p></table:table-cell>`;
    // 21:36 is nine tenths of a day.
    const days = [
      '1900-01-29T21:36:00',
      '1899-12-31',
      '1899-12-25',
      '1900-02-28',
      '1900-03-01',
      '2023-12-31',
    ];
    const { cells } = await read({ cells: days.map(date) });
    expect(cells.map(({ value }) => value)).toEqual([30.9, 1, -5, 60, 61, 45_291]);
    expect(showsAnotherFigure(cells[0]!)).toBe(true);
  });

  test('attributes stand between quotes of either kind', async () => {
    const { cells } = await read({
      cells: [
        "<table:table-cell office:value-type='float' office:value='30.9'><text:p>30.9</text:p></table:table-cell>",
        string('<text:p>甲</text:p>'),
      ],
    });
    expect(cells.map(({ column, value }) => [column, value])).toEqual([
      [0, 30.9],
      [1, '甲'],
    ]);
  });

  test('no more of a date than it shows, and hours beyond a day', async () => {
    const date = (shown: string) =>
      `<table:table-cell office:value-type="date" office:date-value="2023-12-31"><text:p>${shown}</text:p></table:table-cell>`;
    const hours =
      '<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"><text:p>36:00:00</text:p></table:table-cell>';
    const { cells } = await read({
      cells: [date('2023年12月'), date('2023-12'), date('2023年'), date('2023/12/31'), hours],
    });
    expect(cells.map(cellText)).toEqual(['2023年12月', '2023年12月', '2023年', '2023年12月31日', '36:00:00']);
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
