import { readGrids } from '../../../src/forms/reader/read-grids';
import { gridOfValues } from '../../../src/grid/grid';

type Value = string | number | null;

/** A self-evaluation with this table of execution, which begins in row 3. */
function read(...execution: readonly (readonly Value[])[]) {
  const { projects, unplaced } = readGrids([
    gridOfValues('自评', [
      ['项目支出绩效自评表'],
      ['项目名称', '河道清淤'],
      ...execution,
      ['年度总体目标', '清淤 3 公里'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '清淤长度', '≥3公里', '3公里', 90, 90],
    ]),
  ]);
  const [
    { budget, execution: made, origin, goals } = { budget: null, execution: null, origin: null, goals: [] },
  ] = projects;
  const figures = Object.entries({ ...budget, ...made }).flatMap(([name, amount]) =>
    amount === null ? [] : [[name, Number(amount)]],
  );
  return {
    figures: Object.fromEntries(figures) as Record<string, number>,
    rowOf: (field: string) => origin?.cells.get(field)?.row,
    columnOf: (field: string) => origin?.cells.get(field)?.column,
    month: projects[0]?.month,
    goals,
    unplaced: unplaced.map(({ line, text }) => `${line} ${text}`),
  };
}

const TOTAL_ROW = ['', '年度资金总额', 20, 18.5, 17.02, 10, '92%', 9.2];
const HEADER = ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

test('the total and its parts, each in its column', () => {
  const { figures, rowOf, goals, unplaced } = read(
    HEADER,
    ['', '年度资金总额', 20, 18.5, 17.02, 10, '92%', 9.2],
    ['', '其中：当年财政拨款', 15, 15, 14, '—', '', '—'],
    ['', '其他资金', 5, 3.5, 3.02, '—', '', '—'],
  );
  expect(figures).toMatchObject({
    initial: 20,
    budget: 18.5,
    executed: 17.02,
    weight: 10,
    rate: 92,
    score: 9.2,
    total: 18.5,
    fiscal: 15,
    other: 3.5,
  });
  expect([rowOf('execution.executed'), rowOf('budget.total'), rowOf('budget.fiscal')]).toEqual([3, 3, 4]);
  expect(goals).toEqual(['清淤 3 公里']);
  expect(unplaced).toEqual([]);
});

test.each([
  ['309000元', 30.9],
  ['309千元', 30.9],
  ['30.9万', 30.9],
  ['十万元', 10],
])('%s of a table in 万元 is %s 万元 in each column', (written, amount) => {
  const { figures, unplaced } = read(HEADER, ['', '年度资金总额', written, written, written, 10, '100%', 10]);
  expect(figures).toMatchObject({ initial: amount, budget: amount, executed: amount, total: amount });
  expect(unplaced).toEqual([]);
});

test('what may be so many yuan is told once a cell, and in no sum', () => {
  const doubted = '¥309,000.00';
  const { figures, unplaced } = read(HEADER, ['', '年度资金总额', doubted, doubted, 30.9, 10, '', 10]);
  expect(figures).toEqual({ executed: 30.9, weight: 10, score: 10 });
  expect(unplaced.length).toBe(2);
});

test('without a column of the budget after adjustments, the budget at the beginning is that of the year', () => {
  const { figures, rowOf } = read(
    ['项目资金（万元）', '', '年初预算数', '全年执行数', '执行率'],
    ['', '年度资金总额', 20, 17, '85%'],
  );
  expect(figures).toMatchObject({ initial: 20, budget: 20, total: 20, executed: 17, rate: 85 });
  expect(rowOf('execution.budget')).toBe(3);
});

test('a row of figures without a label is the total, and only the first one is', () => {
  const { figures } = read(['全年预算数', '全年执行数', '执行率'], [18.5, 17.02, '92%'], [1, 1, '100%']);
  expect(figures).toMatchObject({ budget: 18.5, executed: 17.02, rate: 92, total: 18.5 });
});

test('a row with a text among its figures and no label is not the total', () => {
  for (const text of ['92%左右', '约92%', '见附件']) {
    const { figures, unplaced } = read(['全年预算数', '全年执行数', '执行率'], [18.5, 17.02, text]);
    expect(figures).not.toHaveProperty('budget');
    expect(unplaced.at(-1)).toBe(`4 执行率：${text}`);
  }
  const { figures } = read(['全年预算数', '全年执行数', '执行率'], [18.5, '—', '92%']);
  expect(figures).toMatchObject({ budget: 18.5, rate: 92 });
});

test('a total beside its label in the columns of the header, where the label repeats itself', () => {
  const { figures, unplaced } = read(
    ['项目资金（万元）', '年初预算数', '', '全年执行数', ''],
    ['', '总额', 80, '总额', 75],
    ['', '财政拨款', 60, '财政拨款', 55],
  );
  expect(figures).toMatchObject({ initial: 80, executed: 75, total: 80, fiscal: 60 });
  expect(unplaced).toEqual([]);
});

test('what stands for nothing yet is not told, what cannot be read is, and the field stays empty', () => {
  const { figures, unplaced } = read(HEADER, ['', '年度资金总额', '—', 18.5, '见附件', 10, '/', '']);
  expect(figures).not.toHaveProperty('executed');
  expect(figures).not.toHaveProperty('initial');
  expect(figures).toMatchObject({ budget: 18.5, weight: 10 });
  expect(unplaced).toEqual(['4 见附件']);
});

test('a row that names two amounts beside figures is no header', () => {
  const { figures } = read(['年初预算数', 20, '全年执行数', 17]);
  expect(figures).not.toHaveProperty('rate');
  expect(figures).not.toHaveProperty('weight');
});

describe('rows and columns that no field has are told with their labels', () => {
  const TOTAL = ['', '年度资金总额', 20, 18.5, 17.02, 10, '92%', 9.2];

  test('rates and points of parts, text in a row of parts, a column beside the table', () => {
    const { figures, unplaced } = read([...HEADER, '备考'], TOTAL, [
      '',
      '其中：当年财政拨款',
      15,
      15,
      '未知',
      '',
      '90%',
      '',
      '见附件',
    ]);
    expect(figures).toMatchObject({ executed: 17.02, rate: 92, fiscal: 15 });
    expect(unplaced).toEqual([
      '5 当年财政拨款 全年执行数：未知',
      '5 当年财政拨款 执行率：90%',
      '5 备考：见附件',
    ]);
  });

  test('a second total is no part: its figures are told', () => {
    const { figures, unplaced } = read(HEADER, TOTAL, ['', '资金总额', 1, 2, 3]);
    expect(figures).toMatchObject({ initial: 20, budget: 18.5, executed: 17.02 });
    expect(unplaced).toEqual([
      '5 资金总额 年初预算数：1',
      '5 资金总额 全年预算数：2',
      '5 资金总额 全年执行数：3',
    ]);
  });
});

test('points with their word, and a rate as a number', () => {
  const { figures, unplaced } = read(HEADER, ['', '年度资金总额', 20, 18.5, 17.02, '10分', 92, '9.2分']);
  expect(figures).toMatchObject({ weight: 10, rate: 92, score: 9.2 });
  expect(unplaced).toEqual([]);
});

test('where a part of the budget is missing, its place is its cell of the budget of the year', () => {
  const { rowOf, columnOf } = read(
    HEADER,
    ['', '年度资金总额', 20, 18.5, 17.02],
    ['', '其中：当年财政拨款', 15, null, 14],
    ['', '其他资金', 5, 3.5, 3.02],
  );
  expect([rowOf('budget.fiscal'), columnOf('budget.fiscal')]).toEqual([4, 3]);
  expect([rowOf('budget.other'), columnOf('budget.other')]).toEqual([5, 3]);
});

test('the whole project is no part of the year: its figures are told', () => {
  const { figures, unplaced } = read(HEADER, TOTAL_ROW, ['', '项目总投资', 100, '—', 60]);
  expect(figures).toMatchObject({ initial: 20, budget: 18.5, executed: 17.02 });
  expect(unplaced).toEqual(['5 项目总投资 年初预算数：100', '5 项目总投资 全年执行数：60']);
});

describe('what was spent until several months', () => {
  test.each<[string, readonly string[], number, number | undefined, string]>([
    ['the later one counts', ['1-3月执行数', '1-6月执行数'], 8, 6, '1-3月执行数：4'],
    ['in whatever order', ['1-6月执行数', '1-3月执行数'], 4, 6, '1-3月执行数：8'],
    ['the year before months', ['全年执行数', '1-6月执行数'], 4, undefined, '1-6月执行数：8'],
    ['the first of two that are alike', ['1-6月执行数', '1-6月支出数'], 4, 6, '1-6月支出数：8'],
  ])('%s', (_, columns, executed, month, told) => {
    const {
      figures,
      month: until,
      unplaced,
    } = read(
      ['预算执行情况（万元）', '', '年初预算数', ...columns, '执行率'],
      ['', '年度资金总额', 20, 4, 8, '40%'],
    );
    expect([figures['executed'], until]).toEqual([executed, month]);
    expect(figures).toMatchObject({ initial: 20, rate: 40 });
    expect(unplaced).toEqual([`4 ${told}`]);
  });
});

test('年度预算数 gives way to the budget after adjustments', () => {
  const { figures, unplaced } = read(
    ['项目资金', '', '年度预算数', '调整后预算数', '预算执行数', '执行率'],
    ['', '年度资金总额', 20, 18, 17, '94%'],
  );
  expect(figures).toMatchObject({ budget: 18, total: 18, executed: 17, rate: 94 });
  expect(unplaced).toEqual(['4 20']);
});

describe('the header of a table of execution', () => {
  test.each<[string, readonly Value[], boolean]>([
    ['initial and executed', ['', '', '年初预算数', '全年执行数'], true],
    ['executed and rate', ['', '', '全年执行数', '执行率'], true],
    ['budget and rate', ['', '', '全年预算数', '执行率'], true],
    ['weight and score alone', ['', '', '分值', '得分'], false],
    ['the budget alone', ['', '', '全年预算数', '分值'], false],
    ['one column twice', ['', '', '全年执行数', '执行数'], false],
  ])('%s', (_, header, is) => {
    const { figures } = read(header, ['', '年度资金总额', 20, 17]);
    // Below a header the first figure is that of its first column; elsewhere it is the budget of the year.
    const first = { 年初预算数: 'initial', 全年执行数: 'executed', 全年预算数: 'budget' }[String(header[2])];
    expect(first !== undefined && figures[first] === 20 && Object.values(figures).includes(17)).toBe(is);
  });
});

test.each([
  ['总体目标', ['年度总体目标', '清淤']],
  ['主管部门', ['主管部门', '某局']],
  ['实施单位', ['实施单位', '某所']],
])('%s ends the table of execution', (_, next) => {
  const { figures, unplaced } = read(HEADER, ['', '年度资金总额', 20, 18.5, 17], next, ['其他资金', 3]);
  expect(figures).toMatchObject({ initial: 20, budget: 18.5, executed: 17 });
  expect(unplaced.filter((text) => text.includes('清淤') || text.includes('某'))).toEqual([]);
});

test('empty cells of the total keep their places', () => {
  const { rowOf } = read(HEADER, ['', '年度资金总额', null, null, null, null, null, null]);
  for (const field of ['initial', 'budget', 'executed', 'weight', 'rate', 'score'])
    expect([field, rowOf(`execution.${field}`)]).toEqual([field, 3]);
  expect(rowOf('budget.total')).toBe(3);
});

test('income and spending by kind, behind colons or beside their labels', () => {
  const { departments, unplaced } = readGrids([
    gridOfValues('自评', [
      ['部门整体支出绩效自评表'],
      ['部门名称', '某镇'],
      ['年度预算申请', '', '年初预算数', '全年预算数', '全年执行数'],
      ['年度资金总额', '', 20, 18, 17],
      ['按收入性质分:18', '', '按支出性质分', 18],
      ['其中: 一般公共预算:15', '', '其中:基本支出:12'],
      ['其他资金', 3, '项目支出', '未定'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
      ['产出指标', '数量指标', '清淤长度', '≥3公里', '3公里', 90],
    ]),
  ]);
  expect(
    departments[0]?.amounts.map(({ of, role, name, amount }) => [of, role, name, Number(amount)]),
  ).toEqual([
    ['按收入性质分', 'sum', null, 18],
    ['按支出性质分', 'sum', null, 18],
    ['按收入性质分', 'part', '一般公共预算', 15],
    ['按支出性质分', 'part', '基本支出', 12],
    ['按收入性质分', 'part', '其他资金', 3],
  ]);
  expect(unplaced.map(({ text }) => text)).toEqual(['未定']);
});

describe('the sources of the money as columns', () => {
  const SOURCES_HEADER = [
    '项目资金（万元）',
    '资金来源',
    '合计',
    '财政拨款',
    '其他资金',
    '执行率',
    '分值',
    '得分',
  ];

  test('over the budget and what was spent; rate and points, merged over the rows, are of the sum', () => {
    const { figures, rowOf, goals, unplaced } = read(
      SOURCES_HEADER,
      [null, '年初预算数', 33, 30, 3],
      [null, '全年预算数', 30.9, 28.9, 2, '93.85%', 10, 9.39],
      [null, '全年执行数', 29, 27, 2],
    );
    expect(figures).toEqual({
      total: 30.9,
      fiscal: 28.9,
      other: 2,
      initial: 33,
      budget: 30.9,
      executed: 29,
      rate: 93.85,
      weight: 10,
      score: 9.39,
    });
    expect([rowOf('budget.total'), rowOf('budget.fiscal'), rowOf('execution.executed')]).toEqual([4, 4, 5]);
    expect(goals).toEqual(['清淤 3 公里']);
    expect(unplaced).toEqual([]);
  });

  test('tiers are parts of what their rows say; the rate of a source is told with its labels', () => {
    const document = (...execution: Value[][]) =>
      readGrids([
        gridOfValues('自评', [
          ['项目支出绩效自评表'],
          ['项目名称', '河道清淤'],
          ...execution,
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ['产出指标', '数量指标', '清淤长度', '≥3公里', '3公里', 90, 90],
        ]),
      ]);
    const { projects, unplaced } = document(
      ['预算执行情况（万元）', null, '资金总额', '中央补助', '市县财政资金', '其他资金'],
      [null, '全年预算数', 20, 8, 10, 2],
      [null, '全年执行数', 15, 8, 5, 2],
      [null, '执行率', '75%', '100%', '50%', '100%'],
    );
    expect(projects[0]!.amounts.map(({ of, name, amount }) => `${of} ${name} ${amount}`)).toEqual([
      'execution.budget 中央补助 8',
      'execution.budget 市县财政资金 10',
      'execution.executed 中央补助 8',
      'execution.executed 市县财政资金 5',
      'execution.executed 其他资金 2',
    ]);
    expect(Number(projects[0]!.budget.other)).toBe(2);
    expect(Number(projects[0]!.execution!.rate)).toBe(75);
    expect(unplaced.map(({ text }) => text)).toEqual([
      '中央补助 执行率：100%',
      '市县财政资金 执行率：50%',
      '其他资金 执行率：100%',
    ]);
  });

  test('without adjustments the budget at the beginning is that of the year; what is no figure is told', () => {
    const { figures, unplaced } = read(
      ['项目资金（万元）', '资金来源', '合计', '财政拨款', '其他资金'],
      [null, '年初预算数', 33, 30, 3],
      [null, '全年执行数', '待定', 27, 2],
    );
    expect(figures).toMatchObject({ total: 33, fiscal: 30, other: 3, initial: 33, budget: 33 });
    expect(figures).not.toHaveProperty('executed');
    expect(unplaced).toEqual(['5 待定']);
  });

  test.each<[string, readonly (readonly Value[])[], object]>([
    [
      'labels with amounts beside them are no such header',
      [
        [null, '资金总额', 33, '财政拨款', 30],
        ['全年预算数', 33, '全年执行数', 29],
      ],
      { total: 33, fiscal: 30, executed: 29 },
    ],
    [
      'the rate of sources over no amounts',
      [
        ['项目资金', '资金来源', '合计', '财政拨款'],
        [null, '执行率', '90%', '80%'],
      ],
      {},
    ],
  ])('%s', (_, rows, expected) => {
    const { figures } = read(...rows);
    expect(figures).toMatchObject(expected);
    expect(figures).not.toHaveProperty('initial');
  });

  test('dots and strokes are nothing yet', () => {
    const { figures, unplaced } = read(
      ['项目资金（万元）', '资金来源', '合计', '财政拨款', '其他资金', '得分'],
      [null, '全年预算数', 33, '—', 3, '/'],
      [null, '全年执行数', '…', 27, 2, null],
    );
    expect(figures).toEqual({ total: 33, other: 3, budget: 33 });
    expect(unplaced).toEqual([]);
  });

  test('a column that nobody knows is told with its cells, one that states the unit is not', () => {
    const { figures, unplaced } = read(
      ['（万元）', '资金来源', '合计', '财政拨款', '备考'],
      [null, '全年预算数', 33, 30, '见附件'],
      [null, '全年执行数', 29, 27, null],
    );
    expect(figures).toMatchObject({ total: 33, fiscal: 30, executed: 29 });
    expect(unplaced).toEqual(['3 备考', '4 备考 全年预算数：见附件']);
  });

  test('rows of sources under columns of the year are what they were', () => {
    expect(
      read(
        ['项目资金（万元）', '', '全年预算数', '全年执行数'],
        ['', '合计', 20, 17],
        ['', '财政拨款', 15, 14],
      ).figures,
    ).toMatchObject({ total: 20, budget: 20, executed: 17, fiscal: 15 });
  });
});
