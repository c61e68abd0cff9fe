import { readPdf } from '../../../src/sources/pdf/read-pdf';
import { DrawnPage, pdfOf, useCharacterTables } from '../../support/pdf-writer';

beforeAll(useCharacterTables);

async function read(...pages: DrawnPage[]) {
  const { grid, warnings } = await readPdf(pdfOf(pages), '表.pdf');
  const rows = grid.rows.map((cells) => cells.map(({ value }) => String(value)));
  return { rows, grid, told: warnings.map(({ text, values }) => ({ text: text['en-US'], values })) };
}

const page = () => new DrawnPage();

/** Some of the columns of a table of two rows and a merged title, open at the sides where the title was cut. */
function part(
  title: string | null,
  rows: readonly (readonly string[])[],
  { isFirst = false, isLast = false } = {},
) {
  const drawn = page().table(
    50,
    120,
    rows[0]!.map(() => 240),
    rows,
  );
  const right = 50 + rows[0]!.length * 240;
  drawn.line(50, 100, right, 100);
  if (title !== null) drawn.text(60, 114, title);
  if (isFirst) drawn.line(50, 100, 50, 120);
  if (isLast) drawn.line(right, 100, right, 120);
  return drawn;
}

const first = { isFirst: true };
const last = { isLast: true };

describe('the pages of a table that is too wide', () => {
  const upperLeft = () =>
    part(
      '某某',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      first,
    );
  const lowerLeft = () =>
    part(
      '某某',
      [
        ['子', '丑'],
        ['寅', '卯'],
        ['辰', '巳'],
      ],
      first,
    );
  const upperRight = () => part(null, [['戊'], ['己']], last);
  const lowerRight = () => part(null, [['午'], ['未'], ['申']], last);

  test('are put together whether the further columns follow at once or after the rows below', async () => {
    const whole = [
      ['某某'],
      ['甲', '乙', '戊'],
      ['丙', '丁', '己'],
      ['子', '丑', '午'],
      ['寅', '卯', '未'],
      ['辰', '巳', '申'],
    ];
    const down = await read(upperLeft(), lowerLeft(), upperRight(), lowerRight());
    const over = await read(upperLeft(), upperRight(), lowerLeft(), lowerRight());
    expect(down.rows).toEqual(whole);
    expect(over.rows).toEqual(whole);
    const placeOf = (text: string) => {
      const { within, line } = over.grid.rows.flat().find(({ value }) => value === text)!;
      return [within, line];
    };
    // Each where a person finds it: the page that draws it, and the line there.
    expect(['甲', '戊', '己', '子', '午'].map(placeOf)).toEqual([
      [{ page: 1 }, 2],
      [{ page: 2 }, 1],
      [{ page: 2 }, 2],
      [{ page: 3 }, 2],
      [{ page: 4 }, 1],
    ]);
  });

  test('have a text once that both of them draw, each as far as it has room', async () => {
    const beginning = part(
      null,
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      first,
    ).text(480, 114, '项目支出绩效');
    const end = part(null, [['戊'], ['己']], last).text(50, 114, '支出绩效目标表');
    expect((await read(beginning, end)).rows[0]).toEqual(['项目支出绩效目标表']);
  });

  test('have columns once that each page repeats', async () => {
    const repeated = part(
      null,
      [
        ['甲', '戊'],
        ['丙', '己'],
      ],
      last,
    );
    expect((await read(upperLeft(), repeated)).rows).toEqual([
      ['某某'],
      ['甲', '乙', '戊'],
      ['丙', '丁', '己'],
    ]);
  });

  test('stay two tables where each has a title of its own, or its sides are closed', async () => {
    const [one, other] = [
      part(
        '项目支出绩效目标表',
        [
          ['甲', '乙'],
          ['丙', '丁'],
        ],
        first,
      ),
      part('项目支出绩效目标表', [['戊'], ['己']], last),
    ];
    expect((await read(one, other)).rows).toHaveLength(6);
    const closed = part(
      null,
      [
        ['戊', '己'],
        ['庚', '辛'],
      ],
      last,
    ).line(50, 100, 50, 120);
    expect((await read(upperLeft(), closed)).rows).toHaveLength(5);
  });

  test('whose sides are all closed are one where the page had no room for a column, and rows are the same', async () => {
    const whole = (rows: string[][], widths: number[]) => page().table(50, 100, widths, rows);
    const left = whole(
      [
        ['一级指标', '二级指标'],
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      [250, 250],
    );
    const right = whole([['备注'], ['戊'], ['己']], [100]);
    expect((await read(left, right)).rows).toEqual([
      ['一级指标', '二级指标', '备注'],
      ['甲', '乙', '戊'],
      ['丙', '丁', '己'],
    ]);
    // One row more, or room for the column on the first page: two tables.
    expect((await read(left, whole([['备注'], ['戊'], ['己'], ['庚']], [100]))).rows).toHaveLength(7);
    const narrow = whole(
      [
        ['一级指标', '二级指标'],
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      [100, 100],
    );
    expect((await read(narrow, right)).rows).toHaveLength(6);
  });
});

describe('what a page shows in part', () => {
  test('texts that fill their cells are named where rows are too low', async () => {
    const table = (name: string) =>
      page()
        .table(
          100,
          100,
          [50, 100],
          [
            ['', ''],
            ['', ''],
          ],
        )
        .text(101, 114, name)
        .text(160, 114, '≥3个')
        .text(101, 126, '办公大楼', 12)
        .text(101, 141, '运行情况', 12);
    const { told } = await read(table('常维修维护'));
    expect(told).toEqual([
      {
        text: expect.stringContaining('Rows of tables in PDF "{file}" are too low (page {pages})') as string,
        values: { file: '表.pdf', pages: '1', texts: '：“常维修维护”、“办公大楼运行情况”' },
      },
    ]);
    // A level fills its cell as a name that is whole; where rows are high enough nothing is told.
    expect((await read(table('数量指标'))).told[0]?.values['texts']).toBe('：“办公大楼运行情况”');
    const high = page()
      .table(100, 100, [50, 100], [['', '≥3个']], 60)
      .text(101, 130, '常维修维护');
    expect((await read(high)).told).toEqual([]);
  });

  test('a table over the right edge of the page is told', async () => {
    const { told } = await read(
      page().table(
        400,
        100,
        [150, 100],
        [
          ['甲', '乙'],
          ['丙', '丁'],
        ],
      ),
    );
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringContaining('go over the right edge of the page (page {pages})'),
    ]);
  });
});

describe('a web page that was printed', () => {
  test('has the usual characters in place of radicals that look the same', async () => {
    expect((await read(page().text(100, 100, '某县⼈⺠政府⽬标'))).rows).toEqual([['某县人民政府目标']]);
  });

  test('its address and the numbers of its pages are left out', async () => {
    const one = (number: number) =>
      page()
        .text(100, 400, `正文${number}`)
        .text(50, 780, 'https://example.cn/a.html', 8)
        .text(500, 780, `${number}/2`, 8);
    expect((await read(one(1), one(2))).rows).toEqual([['正文1'], ['正文2']]);
    expect((await read(one(1))).rows).toEqual([['正文1']]);
  });
});
