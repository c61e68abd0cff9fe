import { UserError } from '../../../src/locale/user-error';
import { readPdf } from '../../../src/sources/pdf/read-pdf';
import { DrawnPage, pdfOf, useCharacterTables } from '../../support/pdf-writer';

beforeAll(useCharacterTables);

async function read(...pages: DrawnPage[]) {
  const { grid, warnings } = await readPdf(pdfOf(pages), '表.pdf');
  const rows = grid.rows.map((cells) => {
    const row: (string | null)[] = [];
    for (const { column, value } of cells) row[column] = String(value);
    return Array.from(row, (text) => text ?? null);
  });
  return { rows, grid, told: warnings.map(({ text }) => text['en-US']) };
}

const page = () => new DrawnPage();

describe('a ruled table', () => {
  test('has its cells, merged ones once, whatever drew its lines', async () => {
    const drawn = page().table(
      100,
      100,
      [100, 100, 100],
      [
        ['项目名称', '甲', undefined],
        ['产出指标', '数量', '≥3个'],
        [null, '质量', '100%'],
      ],
    );
    const bars = page()
      .bar(100, 100, 200, 1)
      .bar(100, 120, 200, 1)
      .bar(100, 100, 1, 20)
      .bar(200, 100, 1, 20)
      .bar(300, 100, 1, 20)
      .text(104, 114, '项目名称')
      .text(204, 114, '甲');
    const { rows, grid } = await read(drawn);
    expect(rows).toEqual([
      ['项目名称', '甲'],
      ['产出指标', '数量', '≥3个'],
      [null, '质量', '100%'],
    ]);
    expect(grid.merged).toEqual([
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 1, column: 0, rows: 2, columns: 1 },
    ]);
    expect((await read(bars)).rows).toEqual([['项目名称', '甲']]);
  });

  test('tells the page and the line of each cell', async () => {
    const first = page().text(250, 60, '题目');
    const second = page().table(
      100,
      100,
      [100, 100],
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    );
    const { grid } = await read(first, second);
    expect(grid.rows.flat().map(({ value, line, within }) => [value, within, line])).toEqual([
      ['题目', { page: 1 }, 1],
      ['甲', { page: 2 }, 1],
      ['乙', { page: 2 }, 1],
      ['丙', { page: 2 }, 2],
      ['丁', { page: 2 }, 2],
    ]);
  });

  test('lines that were wrapped in a cell are one text; those that were not are lines', async () => {
    const drawn = page()
      .table(100, 100, [60, 300], [['', '']], 60)
      .text(104, 120, '社会效益指')
      .text(104, 133, '标')
      .text(164, 120, '1.按时拨付到位。')
      .text(164, 133, '2.确保各村正常运转。');
    expect((await read(drawn)).rows).toEqual([['社会效益指标', '1.按时拨付到位。\n2.确保各村正常运转。']]);
  });

  test('the quarter of a character that Word leaves around numbers is no blank; a wider gap is one', async () => {
    const drawn = page()
      .table(100, 100, [120, 120], [['', '']])
      .text(104, 114, '≥12')
      .text(136.5, 114, '公里')
      .text(224, 114, '张三')
      .text(251, 114, '031');
    expect((await read(drawn)).rows).toEqual([['≥12公里', '张三 031']]);
  });

  test('a line that ends early as its next character may not stand without the comma behind it is wrapped', async () => {
    const drawn = page()
      .table(100, 100, [80, 94], [['目标', '']], 60)
      .text(184, 120, '更换老旧阀门井')
      .text(184, 133, '盖，更换管网十二')
      .text(184, 146, '公里。');
    expect((await read(drawn)).rows).toEqual([['目标', '更换老旧阀门井盖，更换管网十二公里。']]);
  });

  test('a text that is higher than its row belongs to the row in its middle', async () => {
    const drawn = page()
      .table(
        100,
        100,
        [60, 100],
        [
          ['', '甲'],
          ['', '乙'],
          ['', '丙'],
        ],
        15,
      )
      .text(104, 119, '社会效益指')
      .text(104, 133, '标');
    expect((await read(drawn)).rows).toEqual([
      [null, '甲'],
      ['社会效益指标', '乙'],
      [null, '丙'],
    ]);
  });

  test('goes on over the edge of a page, without the header that is repeated there', async () => {
    const header = ['一级指标', '指标值'];
    const first = page().table(100, 700, [100, 100], [header, ['产出指标', '≥1个'], ['产出指标', '≥2个']]);
    const second = page().table(100, 50, [100, 100], [header, ['效益指标', '≥3个'], ['满意度指标', '≥90%']]);
    expect((await read(first, second)).rows).toEqual([
      header,
      ['产出指标', '≥1个'],
      ['产出指标', '≥2个'],
      ['效益指标', '≥3个'],
      ['满意度指标', '≥90%'],
    ]);
  });

  test('a cell that is merged over the edge is one', async () => {
    const first = page().table(
      100,
      700,
      [100, 100],
      [
        ['项目名称', '甲'],
        ['产出指标', '≥1个'],
      ],
    );
    const second = page().table(
      100,
      50,
      [100, 100],
      [
        ['', '≥2个'],
        ['效益指标', '≥3个'],
      ],
    );
    const { grid } = await read(first, second);
    expect(grid.merged).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
  });

  test('an empty value under the edge of a page stays empty', async () => {
    const widths = [100, 100, 100];
    const rows = [
      ['产出指标', '≥1个', '备注甲'],
      ['效益指标', '≥2个', '备注乙'],
    ];
    const { rows: read_, grid } = await read(
      page().table(100, 700, widths, rows),
      page().table(100, 50, widths, [
        ['满意度指标', '≥90%', ''],
        ['成本指标', '≤5元', '备注丙'],
      ]),
    );
    expect(read_[2]).toEqual(['满意度指标', '≥90%']);
    expect(grid.merged).toBeUndefined();
  });

  test('a row that is torn by the edge is one; a row with full cells of its own is another', async () => {
    const widths = [60, 60, 100];
    const above = [['质量指标', '垃圾清运及', '≥98%']];
    const torn = await read(
      page().table(100, 700, widths, above),
      page().table(100, 50, widths, [
        ['', '时率', ''],
        ['成本指标', '每次费用', '≤5元'],
      ]),
    );
    expect(torn.rows).toEqual([
      ['质量指标', '垃圾清运及时率', '≥98%'],
      ['成本指标', '每次费用', '≤5元'],
    ]);
    const whole = await read(
      page().table(100, 700, widths, [['满意度指标', '村民满意度', '≥98%']]),
      page().table(100, 50, widths, [['效益指标', '增收户数', '']]),
    );
    expect(whole.rows).toEqual([
      ['满意度指标', '村民满意度', '≥98%'],
      ['效益指标', '增收户数'],
    ]);
  });

  test('the end of a torn text may be a name by chance', async () => {
    const widths = [45, 90, 100];
    const { rows } = await read(
      page().table(100, 700, widths, [['数量指', '管网改造工程施工', '≥3处']]),
      page().table(100, 50, widths, [
        ['标', '完成情况', ''],
        ['质量', '合格率', '100%'],
      ]),
    );
    expect(rows).toEqual([
      ['数量指标', '管网改造工程施工完成情况', '≥3处'],
      ['质量', '合格率', '100%'],
    ]);
  });

  test('a name that stands upright over the edge is one', async () => {
    const widths = [60, 100];
    const { rows } = await read(
      page().table(100, 700, widths, [
        ['产出', '甲'],
        [null, '乙'],
      ]),
      page().table(100, 50, widths, [
        ['指标', '丙'],
        ['效益指标', '丁'],
      ]),
    );
    expect(rows.map(([label]) => label)).toEqual(['产出指标', null, null, '效益指标']);
  });

  test('a cell that a spreadsheet cuts has no lines below the edge, and its text is drawn on both pages', async () => {
    // 甲镇财政所 stands in the middle of three rows, two of them on the first page; its second line is cut off there.
    const first = page()
      .line(100, 700, 260, 700)
      .line(160, 720, 260, 720)
      .line(160, 740, 260, 740)
      .line(100, 700, 100, 740)
      .line(160, 700, 160, 740)
      .line(260, 700, 260, 740)
      .text(104, 736, '甲镇财')
      .text(104, 750, '政所')
      .text(164, 714, '数量')
      .text(164, 734, '质量');
    const second = page()
      .line(160, 50, 260, 50)
      .line(100, 70, 260, 70)
      .line(100, 90, 260, 90)
      .line(160, 50, 160, 90)
      .line(260, 50, 260, 90)
      .line(100, 70, 100, 90)
      .text(104, 46, '甲镇财')
      .text(104, 60, '政所')
      .text(164, 64, '时效')
      .text(104, 84, '乙镇')
      .text(164, 84, '成本');
    const { rows, grid } = await read(first, second);
    expect(rows).toEqual([
      ['甲镇财政所', '数量'],
      [null, '质量'],
      [null, '时效'],
      ['乙镇', '成本'],
    ]);
    expect(grid.merged).toEqual([{ row: 0, column: 0, rows: 3, columns: 1 }]);
  });

  test('a title of several rows that each page repeats is dropped', async () => {
    const title = [
      ['项目支出绩效目标表', undefined],
      ['（2024年度）', undefined],
    ];
    const widths = [100, 100];
    const { rows } = await read(
      page().table(100, 50, widths, [...title, ['一级指标', '指标值'], ['产出指标', '≥1个']]),
      page().table(100, 50, widths, [...title, ['效益指标', '≥2个'], ['满意度指标', '≥90%']]),
    );
    expect(rows.map(([text]) => text)).toEqual([
      '项目支出绩效目标表',
      '（2024年度）',
      '一级指标',
      '产出指标',
      '效益指标',
      '满意度指标',
    ]);
  });

  test('texts in neighbouring cells are two, however near to one another they stand', async () => {
    const drawn = page()
      .table(
        100,
        100,
        [60, 100],
        [
          ['', ''],
          ['', ''],
        ],
      )
      .text(128, 114, '≤64')
      .text(161, 114, '20', 9);
    expect((await read(drawn)).rows).toEqual([['≤64', '20']]);
  });

  test('unit and money unit on the line over a table are two', async () => {
    const drawn = page()
      .text(100, 90, '485001某镇')
      .text(260, 90, '单位：万元')
      .table(100, 100, [100, 120], [['项目名称', '甲']]);
    expect((await read(drawn)).rows[0]).toEqual(['485001某镇', '单位：万元']);
  });

  test('the same title over another project is no repeated header', async () => {
    const table = (name: string) => [
      ['项目支出绩效目标表', undefined],
      ['项目名称', name],
      ['预算数', '3'],
    ];
    const { rows } = await read(
      page().table(100, 100, [100, 100], table('甲')),
      page().table(100, 100, [100, 100], table('乙')),
    );
    expect(rows.map(([first, second]) => second ?? first)).toEqual([
      '项目支出绩效目标表',
      '甲',
      '3',
      '项目支出绩效目标表',
      '乙',
      '3',
    ]);
  });

  test('title and year at the same place over several projects are no headers of pages; over one project they stand once', async () => {
    const over = (drawn: DrawnPage) =>
      drawn.text(250, 30, '甲县公开').text(200, 50, '项目支出绩效目标表').text(250, 70, '（2025年度）');
    const table = (name: string) => over(page()).table(100, 90, [100, 100], [['项目名称', name]]);
    const { rows, told } = await read(table('甲'), table('乙'), over(page()).text(100, 400, '说明'));
    const title = [['项目支出绩效目标表'], ['（2025年度）']];
    expect(rows).toEqual([...title, ['项目名称', '甲'], ...title, ['项目名称', '乙'], ['说明']]);
    expect(told).toEqual(['Not read in file "{file}": headers and footers.']);
  });

  test('columns that did not fit on a page are put beside the others', async () => {
    const left = page().table(
      50,
      100,
      [200, 200],
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    );
    // Cut off at the right: the last line is not there.
    const cut = page()
      .line(50, 100, 450, 100)
      .line(50, 120, 450, 120)
      .line(50, 140, 450, 140)
      .line(50, 100, 50, 140)
      .line(250, 100, 250, 140)
      .text(60, 114, '甲')
      .text(260, 114, '乙')
      .text(60, 134, '丙')
      .text(260, 134, '丁');
    const rest = page()
      .line(50, 100, 150, 100)
      .line(50, 120, 150, 120)
      .line(50, 140, 150, 140)
      .line(100, 100, 100, 140)
      .line(150, 100, 150, 140)
      .text(110, 114, '戊')
      .text(110, 134, '己');
    expect((await read(cut, rest)).rows).toEqual([
      ['甲', '乙', '戊'],
      ['丙', '丁', '己'],
    ]);
    // Two whole tables of the same height are two.
    const other = page().table(
      50,
      100,
      [200, 200],
      [
        ['戊', '己'],
        ['庚', '辛'],
      ],
    );
    expect((await read(left, other)).rows).toHaveLength(4);
  });
});

test('lines of short dashes rule a table; short strokes that are not in a row do not', async () => {
  const drawn = page();
  const dashes = (x1: number, y1: number, x2: number, y2: number) => {
    const length = Math.max(x2 - x1, y2 - y1);
    for (let at = 0; at < length; at += 4)
      if (x1 === x2) drawn.line(x1, y1 + at, x1, y1 + at + 2);
      else drawn.line(x1 + at, y1, x1 + at + 2, y1);
  };
  for (const y of [100, 140, 160]) dashes(100, y, 300, y);
  for (const x of [100, 200, 300]) dashes(x, 100, x, 160);
  drawn
    .text(104, 114, '项目')
    .text(104, 130, '名称')
    .text(204, 124, '甲')
    .text(104, 154, '编码')
    .text(204, 154, '乙');
  for (let stroke = 0; stroke < 5; stroke += 1) drawn.line(150 + stroke * 4, 125, 152 + stroke * 4, 125);
  const { rows } = await read(drawn);
  expect(rows).toEqual([
    ['项目\n名称', '甲'],
    ['编码', '乙'],
  ]);
});

describe('other text', () => {
  test('paragraphs are joined where they were wrapped; titles and numbered ones stand alone', async () => {
    const full = '为保障村级组织正常运转按照上级要求及时足额拨付村级组织运转经费'.slice(0, 30);
    const drawn = page()
      .text(200, 100, '总体绩效目标')
      .text(120, 120, full)
      .text(100, 135, '并且加强监督。')
      .text(120, 150, '1.按时拨付。')
      .text(120, 165, '2.专款专用。');
    expect((await read(drawn)).rows).toEqual([
      ['总体绩效目标'],
      [`${full}并且加强监督。`],
      ['1.按时拨付。'],
      ['2.专款专用。'],
    ]);
  });

  test('a table without lines is read by where its texts stand, and that is told', async () => {
    const drawn = page();
    [
      ['一级指标', '三级指标', '指标值'],
      ['产出指标', '保障村数', '≥3个'],
      ['效益指标', '运转率', '100%'],
    ].forEach((cells, row) =>
      cells.forEach((text, column) => drawn.text(100 + column * 100, 100 + row * 20, text)),
    );
    const { rows, told } = await read(drawn);
    expect(rows[1]).toEqual(['产出指标', '保障村数', '≥3个']);
    expect(told[0]).toContain('without lines');
  });

  describe('a table without lines whose cells are wrapped', () => {
    const HEADER = ['一级指标', '三级指标', '指标值'];
    const drawnRow = (drawn: DrawnPage, cells: readonly string[], y: number) =>
      cells.forEach((text, column) => text && drawn.text([100, 200, 300][column]!, y, text));

    test('a line nearer to the row above than rows are to one another is the rest of it', async () => {
      const drawn = page();
      drawnRow(drawn, HEADER, 100);
      drawnRow(drawn, ['产出指标', '农村公路日常养', '≥3个'], 120);
      drawnRow(drawn, ['', '护里程', ''], 133);
      drawnRow(drawn, ['', '桥梁检测座数', '≥2座'], 153);
      drawnRow(drawn, ['效益指标', '运转率', '100%'], 173);
      const { rows, told } = await read(drawn);
      expect(rows).toEqual([
        HEADER,
        ['产出指标', '农村公路日常养护里程', '≥3个'],
        [null, '桥梁检测座数', '≥2座'],
        ['效益指标', '运转率', '100%'],
      ]);
      expect(told.filter((text) => text.includes('these rows'))).toEqual([]);
    });

    test('cells that are centred beside a wrapped one are of its row', async () => {
      const drawn = page();
      drawnRow(drawn, HEADER, 100);
      drawnRow(drawn, ['', '农村公路日常养', ''], 120);
      drawnRow(drawn, ['产出指标', '', '≥3个'], 126);
      drawnRow(drawn, ['', '护里程', ''], 132);
      drawnRow(drawn, ['效益指标', '运转率', '100%'], 152);
      const { rows, told } = await read(drawn);
      expect(rows).toEqual([
        HEADER,
        ['产出指标', '农村公路日常养护里程', '≥3个'],
        ['效益指标', '运转率', '100%'],
      ]);
      expect(told.filter((text) => text.includes('these rows'))).toEqual([]);
    });

    test('where the distance of lines does not tell, the row is told as doubtful', async () => {
      const drawn = page();
      drawnRow(drawn, HEADER, 100);
      drawnRow(drawn, ['产出指标', '农村公路日常养', '≥3个'], 113);
      drawnRow(drawn, ['', '护里程', ''], 126);
      drawnRow(drawn, ['效益指标', '运转率', '100%'], 139);
      const { rows, told } = await read(drawn);
      expect(rows).toHaveLength(4);
      expect(told.find((text) => text.includes('these rows'))).toContain('{texts}');
    });

    test('further rows without the name of their level are rows', async () => {
      const drawn = page();
      drawnRow(drawn, HEADER, 100);
      drawnRow(drawn, ['产出指标', '农村公路日常养', '≥3个'], 113);
      drawnRow(drawn, ['', '桥梁检测', '≥2座'], 126);
      drawnRow(drawn, ['', '隧道检测', '≥1座'], 139);
      const { rows, told } = await read(drawn);
      expect(rows.slice(2)).toEqual([
        [null, '桥梁检测', '≥2座'],
        [null, '隧道检测', '≥1座'],
      ]);
      expect(told.filter((text) => text.includes('these rows'))).toEqual([]);
    });
  });

  test('a table without lines that breaks off names what stands between its parts', async () => {
    const drawn = page();
    const row = (cells: readonly string[], y: number) =>
      cells.forEach((text, column) => drawn.text(100 + column * 100, y, text));
    [
      ['项目名称', '村道养护', '甲'],
      ['项目编码', '0101', '乙'],
      ['实施单位', '公路站', '丙'],
    ].forEach((cells, index) => row(cells, 100 + index * 20));
    drawn.text(100, 160, '保证村道畅通。');
    [
      ['一级指标', '三级指标', '指标值'],
      ['产出指标', '保障村数', '≥3个'],
      ['效益指标', '运转率', '100%'],
    ].forEach((cells, index) => row(cells, 180 + index * 20));
    const { told } = await read(drawn);
    expect(told.some((text) => text.includes('these rows'))).toBe(true);
  });

  test('headers and footers are left out and told; numbers of pages are left out', async () => {
    const one = (number: number) =>
      page()
        .text(250, 40, '某县财政局二〇二三年预算')
        .text(100, 400, `正文${number}`)
        .text(290, 770, `- ${number} -`);
    const { rows, told } = await read(one(1), one(2));
    expect(rows).toEqual([['正文1'], ['正文2']]);
    expect(told).toEqual(['Not read in file "{file}": headers and footers.']);
  });

  test('a page that lies on its side is read as it stands', async () => {
    // Columns run upwards from the lower edge, rows from the left to the right.
    const lying = page();
    const rows = [
      ['一级指标', '三级指标', '指标值'],
      ['产出指标', '保洁次数', '≥12次'],
      ['效益指标', '知晓率', '100%'],
    ];
    for (const x of [100, 120, 140, 160]) lying.line(x, 700, x, 400);
    for (const y of [700, 600, 500, 400]) lying.line(100, y, 160, y);
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => lying.text(114 + row * 20, 696 - column * 100, text, 10, true)),
    );
    const { rows: read_, told } = await read(lying);
    expect(read_).toEqual(rows);
    expect(told).toEqual([]);
  });

  test('watermarks are left out and told', async () => {
    const { rows, told } = await read(page().text(100, 100, '正文').text(300, 500, '内部资料', 40, true));
    expect(rows).toEqual([['正文']]);
    expect(told[0]).toContain('slanted');
  });
});

describe('a file that cannot be used', () => {
  const sentenceOf = async (bytes: Uint8Array) => {
    try {
      await readPdf(bytes, '表.pdf');
    } catch (error) {
      if (error instanceof UserError) return error.in('en-US');
      throw error;
    }
    return 'was read';
  };

  test('a scan says so', async () => {
    expect(await sentenceOf(pdfOf([page().bar(0, 0, 600, 800)]))).toContain('scan');
  });

  test('one that is cut off says so', async () => {
    expect(await sentenceOf(pdfOf([page().text(100, 100, '甲')]).subarray(0, 60))).toContain('damaged');
  });

  test('one with a password says so', async () => {
    const key = '00'.repeat(32);
    const encrypt = `/ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;
    expect(await sentenceOf(pdfOf([page().text(100, 100, '甲')], { encrypt }))).toContain('password');
  });
});
