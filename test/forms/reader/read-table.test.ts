import { EMPTY_INDICATOR } from '../../../src/domain/indicator';
import { readGrids } from '../../../src/forms/reader/read-grids';
import { amountIn, percentIn, pointsIn } from '../../../src/forms/reader/numbers';
import { gridOfValues } from '../../../src/grid/grid';
import { onSheet, tablesOf, toldOf, type Values } from '../../support/read-rows';

const LEVELS = ['一级指标', '二级指标', '三级指标', '指标值'];
const NAME = ['项目名称', '河道保洁'];
const row = (level3: string) => ['产出指标', '数量指标', level3, '≥1次'];

describe('of which time a block of indicators is', () => {
  const BOTH: Values = [['长期目标', '五年无违建', '年度目标', '整洁']];
  const YEAR: Values = [['年度目标', '整洁']];
  const FIRST: Values = [LEVELS, row('甲')];
  const SECOND: Values = [LEVELS, row('乙')];
  const times = (...rows: Values) => {
    const [table] = tablesOf(onSheet([['项目绩效目标申报表'], NAME, ...rows]));
    const names = (list?: readonly { level3?: string }[]) => list?.map(({ level3 }) => level3) ?? [];
    return [names(table?.longIndicators), names(table?.indicators)];
  };

  test('of two blocks the first is that of the longer time, where goals of both times stand above', () => {
    expect(times(...BOTH, ...FIRST, ...SECOND)).toEqual([['甲'], ['乙']]);
  });

  test.each<[string, Values, readonly [readonly string[], readonly string[]]]>([
    ['goals of the year alone', [...YEAR, ...FIRST, ...SECOND], [[], ['甲', '乙']]],
    ['one block', [...BOTH, ...FIRST], [[], ['甲']]],
    ['three blocks', [...BOTH, ...FIRST, ...SECOND, LEVELS, row('丙')], [[], ['甲', '乙', '丙']]],
    [
      'labels that tell',
      [
        ...BOTH,
        ['年度绩效指标', ...LEVELS],
        [null, ...row('甲')],
        ['长期绩效指标', ...LEVELS],
        [null, ...row('乙')],
      ],
      [['乙'], ['甲']],
    ],
    [
      'one label that tells',
      [...BOTH, ['年度绩效指标', ...LEVELS], [null, ...row('甲')], ...SECOND],
      [[], ['甲', '乙']],
    ],
    [
      'a label of the longer time',
      [
        ['中期指标', ...LEVELS],
        [null, ...row('甲')],
      ],
      [['甲'], []],
    ],
  ])('%s', (_, rows, expected) => {
    expect(times(...rows)).toEqual(expected);
  });

  test('goals between two blocks are those of the table, below the last they are none', () => {
    const document = onSheet([
      ['项目支出绩效自评表'],
      NAME,
      ['年度绩效目标1', '整洁'],
      ...FIRST,
      ['年度绩效目标2', '畅通'],
      ...SECOND,
      ['年度绩效目标3', '无违建'],
    ]);
    expect(tablesOf(document)[0]?.goals).toEqual(['整洁', '畅通']);
    expect(toldOf(document).join()).toContain('无违建');
  });
});

describe('numbers of cells', () => {
  const cell = (value: string | number | null, numberFormat?: string) => ({
    row: 0,
    column: 0,
    value,
    numberFormat,
  });
  const text = (value: string | number | null) => String(value ?? '');

  test.each([
    [8, '8'],
    ['8分', '8'],
    ['8', '8'],
    ['8%', '8'],
    ['8.5分', '8.5'],
    ['八', undefined],
    ['', undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('%j are %s points', (value, points) => {
    expect(pointsIn(cell(value), text(value))?.toFixed()).toBe(points);
  });

  test.each<[string | number, string | undefined, string | undefined]>([
    [0.75, '0%', '75'],
    [0.755, '0.0%', '75.5'],
    [75, undefined, '75'],
    ['75%', undefined, '75'],
    ['75 ％', undefined, '75'],
    ['75', undefined, '75'],
    ['多半', undefined, undefined],
  ])('%j with format %s is %s percent', (value, format, percent) => {
    expect(percentIn(cell(value, format), text(value))?.toFixed()).toBe(percent);
  });

  test.each<[string | number, string | undefined, string | undefined, string | null]>([
    [12.5, undefined, '12.5', null],
    ['12.5万元', undefined, '12.5', '万元'],
    ['1,200', undefined, '1200', null],
    [12.5, '0.00"万元"', '12.5', '万元'],
    [30.9, '0.0"吨"', undefined, null],
    ['若干', undefined, undefined, null],
  ])('%j with format %s is the amount %s in %s', (value, format, amount, unit) => {
    const read = amountIn(cell(value, format));
    expect([read?.amount.toFixed(), read?.unit ?? null]).toEqual([amount, unit]);
  });
});

describe('several labels with their values in one cell', () => {
  const said = (text: string) => {
    const document = onSheet([['项目绩效目标申报表'], [text], NAME, LEVELS, row('甲')]);
    const { agency, unit, year, supervisor } = tablesOf(document)[0]!;
    return [{ agency, unit, year, supervisor }, toldOf(document)];
  };

  test.each<[string, object, readonly string[]]>([
    ['填报单位：某局    单位：元', { agency: '某局', unit: '元' }, []],
    ['填报单位：某局 单位：元', { agency: '某局', unit: '元' }, []],
    ['填报单位：某局　　金额单位：万元　　年度：2025年', { agency: '某局', unit: '万元', year: 2025 }, []],
    ['主管部门：某局  填报单位：某所', { supervisor: '某局', agency: '某所' }, []],
  ])('%s', (text, expected, told) => {
    const [read, left] = said(text);
    expect(JSON.parse(JSON.stringify(read))).toEqual(expected);
    expect(left).toEqual(told);
  });
});

describe('places in documents', () => {
  /** A table of a document: every cell with its line, and the table and row within. */
  const document = (values: Values) => {
    const grid = gridOfValues('', values);
    return readGrids([
      {
        ...grid,
        sheet: null,
        file: '甲.docx',
        hasAllCells: true,
        rows: grid.rows.map((cells) =>
          cells.map((one) => ({ ...one, line: 40 + one.row, within: { table: 2, row: one.row + 1 } })),
        ),
      },
    ]);
  };

  test('values, empty fields and texts of no field name table and row', () => {
    const { projects, unplaced } = document([
      ['项目绩效目标申报表', null, null, null],
      [...NAME, '备考', null],
      ['主管部门', null, null, null],
      LEVELS,
      ['产出指标', '数量指标', '甲', null],
    ]);
    const cells = projects[0]!.origin.cells;
    expect(cells.get('name')).toMatchObject({ line: 41, within: { table: 2, row: 2 } });
    expect(cells.get('supervisor')).toMatchObject({
      row: 2,
      column: 1,
      value: null,
      line: 42,
      within: { table: 2 },
    });
    expect(cells.get('indicators[0].target')).toMatchObject({ row: 4, column: 3, line: 44 });
    expect(unplaced).toEqual([{ file: '甲.docx', line: 41, within: { table: 2, row: 2 }, text: '备考' }]);
  });

  test('so does a table of an unknown form', () => {
    const { unknownTables } = document([['某绩效目标表'], NAME, ['主管部门', '某局']]);
    expect(unknownTables).toMatchObject([
      { file: '甲.docx', line: 40, within: { table: 2, row: 1 }, cell: { row: 0, column: 0, line: 40 } },
    ]);
  });
});

test('an indicator that a blank spending plan keeps has its places in rows where nothing stands', () => {
  const values = [
    ['甲绩效目标表'],
    ['项目编码', '1'],
    ['预算规模及资金用途', '预算数', 1],
    LEVELS,
    ['产出指标', '数量指标', null, null],
    [null, null, null, null],
    ['效益指标', null, null, null],
  ];
  const merged = [{ row: 4, column: 0, rows: 2, columns: 1 }];
  const [table] = readGrids([{ ...gridOfValues('表', values), merged }]).projects;
  expect(table?.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
    ['产出指标', '数量指标'],
    // Cells that are not merged with those above hold nothing of their own.
    ['产出指标', null],
    ['效益指标', null],
  ]);
  expect(table?.indicators[1]).toMatchObject({ ...EMPTY_INDICATOR, level1: '产出指标' });
  expect(table?.origin.cells.get('indicators[1].level3')).toMatchObject({ row: 5, column: 2 });
});

describe('percentages of a plan', () => {
  const planOf = (values: readonly (string | number)[], formats: readonly string[] = []) => {
    const rows = [
      ['项目绩效目标表'],
      ['项目编码', '13020823P00005210016P', '项目名称', '甲'],
      ['预算规模及资金用途', '预算数', 20],
      ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
      [null, ...values],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '补助村数', '≥23个'],
    ];
    const grid = gridOfValues('表', rows, [[], [], [], [], ['@', ...formats]]);
    return readGrids([grid]).projects[0]?.plan;
  };

  test.each([
    ['numbers', [25, 50, 75, 100], [25, 50, 75, 100]],
    ['fractions', [0.25, 0.5, 0.75, 1], [25, 50, 75, 100]],
    ['texts', ['25', '50', '75', '100'], [25, 50, 75, 100]],
    ['fractions that are texts, as in a .csv', ['0.25', '0.5', '0.75', '1'], [25, 50, 75, 100]],
    ['signs in every way of writing', ['２５％', '50 %', '75.00(%)', '100百分比'], [25, 50, 75, 100]],
    ['signs, of small percentages', ['0.1%', '0.2%', '0.3%', '1%'], [0.1, 0.2, 0.3, 1]],
    ['amounts are no percentages', ['5万元', '50', '75', '100'], [null, 50, 75, 100]],
  ])('%s', (_, values, plan) => expect(planOf(values)).toEqual(plan));

  test('a number beside others that show a percent sign', () => {
    expect(planOf([0.25, 50, 0.75, 1], ['0%', '0', '0%', '0%'])).toEqual([25, 50, 75, 100]);
  });
});
