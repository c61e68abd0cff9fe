import { onSheet, tablesOf, toldOf, type Value, type Values } from '../../support/read-rows';

const LEVELS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '保洁次数', '≥12次'];
const BLOCK = [LEVELS, ROW];

const NAMED_ROW = ['项目名称', '甲'];

/** Name, code and how many indicators each table has. */
const parts = (...rows: Values) =>
  tablesOf(onSheet(rows)).map(({ name, code, indicators = [] }) => [name ?? code, indicators.length]);

describe('where a table begins', () => {
  test.each<[string, Values]>([
    [
      'at its title',
      [['甲绩效目标表'], ['项目名称', '甲'], ...BLOCK, ['乙绩效目标表'], ['项目名称', '乙'], ...BLOCK],
    ],
    ['at its name, after indicators', [['项目名称', '甲'], ...BLOCK, ['项目名称：乙'], ...BLOCK]],
    ['at its code, after indicators', [['项目编码', '甲'], ...BLOCK, ['项目编码', '乙'], ...BLOCK]],
    [
      'at a second code',
      [
        ['项目编码', '甲'],
        ['预算规模及资金用途', '预算数', 1],
        ...BLOCK.slice(0, 0),
        ['项目编码', '乙'],
        ['预算规模及资金用途', '预算数', 2],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(parts(...rows).map(([name]) => name)).toEqual(['甲', '乙']);
  });

  test('a name or a code that the head repeats begins none', () => {
    const document = onSheet([['项目名称', '甲'], ['项目名称', '乙'], ...BLOCK]);
    expect(tablesOf(document)).toMatchObject([{ name: '甲', indicators: [{}] }]);
    expect(toldOf(document)).toEqual(['项目名称：乙']);
    expect(parts(['项目名称', '甲', '项目编码', '1'], ['年度目标', '整洁'], ...BLOCK)).toEqual([['甲', 1]]);
  });

  test.each<[string, readonly Value[]]>([
    ['code', ['项目编码', '甲']],
    ['name', ['项目名称', '甲']],
    ['name with its value', ['项目名称：甲']],
    ['budget', ['预算数', 12]],
  ])('without a title at its %s', (_, row) => {
    expect(onSheet([['以下各表'], row, ...BLOCK]).projects).toHaveLength(1);
    expect(toldOf(onSheet([['以下各表'], row, ...BLOCK]))).toEqual(['以下各表']);
  });

  test('lines of agency, unit and year over a table without a title are its own', () => {
    const document = onSheet([
      ['项目名称', '甲'],
      ...BLOCK,
      ['以下为第二张'],
      ['填报单位：某局', '2025年度'],
      ['单位', '元'],
      ['项目名称', '乙'],
      ...BLOCK,
    ]);
    expect(tablesOf(document)).toMatchObject([
      { name: '甲' },
      { name: '乙', agency: '某局', year: 2025, unit: '元' },
    ]);
    expect(tablesOf(document)[0]).not.toHaveProperty('agency');
    expect(toldOf(document)).toEqual(['以下为第二张']);
  });

  test('so are those before the first table', () => {
    const document = onSheet([['485001某县水利局', null, '单位：万元'], ['项目名称', '甲'], ...BLOCK]);
    expect(tablesOf(document)).toMatchObject([{ name: '甲', agency: '某县水利局', unit: '万元' }]);
    expect(toldOf(document)).toEqual([]);
  });

  test.each<[string, readonly Value[], object, readonly string[]]>([
    ['a label with its value', ['填报单位', '某局'], { agency: '某局' }, []],
    ['a label with its value in one cell', ['填报单位：某局'], { agency: '某局' }, []],
    ['a code with a name', ['485001某县水利局'], { agency: '某县水利局' }, []],
    ['a year', ['（2025年度）'], { year: 2025 }, []],
    ['a unit', ['万元（人民币）'], { unit: '万元' }, []],
    [
      'a unit with its label, at length',
      ['金额单位：人民币万元（保留两位小数，四舍五入）'],
      { unit: '万元' },
      [],
    ],
    [
      'all of them',
      ['填报单位', '某局', '2025年度', '单位：元'],
      { agency: '某局', year: 2025, unit: '元' },
      [],
    ],
    ['a label with two texts', ['填报单位', '某局', '请核对'], {}, ['填报单位：某局', '请核对']],
    ['a text', ['请核对'], {}, ['请核对']],
    ['an amount with its unit', ['20万元'], {}, ['20万元']],
    [
      'a sentence with a unit in it',
      ['本表所有金额一律以人民币万元来填写不得留空'],
      {},
      ['本表所有金额一律以人民币万元来填写不得留空'],
    ],
  ])('a line between two tables without titles: %s', (_, line, expected, told) => {
    const document = onSheet([['项目名称', '甲'], ...BLOCK, line, ['项目名称', '乙'], ...BLOCK]);
    const [first, second] = tablesOf(document).map(({ indicators, ...rest }) => [rest, indicators?.length]);
    expect([first, second]).toEqual([
      [{ name: '甲' }, 1],
      [{ name: '乙', ...expected }, 1],
    ]);
    expect(toldOf(document)).toEqual(told);
  });

  test('a code behind money or goals that name no project begins the table of its own', () => {
    const document = onSheet([
      ['项目绩效目标表'],
      ['年度资金总额', 3],
      ['项目编码', '1', '项目名称', '甲'],
      ...BLOCK,
    ]);
    expect(tablesOf(document)).toMatchObject([{ code: '1', name: '甲' }]);
    expect(tablesOf(document)[0]).not.toHaveProperty('total');
    for (const before of [
      ['项目负责人', '王某'],
      ['项目名称', '甲'],
      ['实施单位', '某所'],
    ])
      expect(
        onSheet([['项目绩效目标表'], before, ['项目编码', '1'], ...BLOCK]).projects.map(({ code }) => code),
      ).toEqual(['1']);
    // The name of a project may stand above its money, and its code below.
    expect(
      tablesOf(
        onSheet([['项目绩效目标表'], ['项目名称', '甲'], ['年度资金总额', 3], ['项目编码', '1'], ...BLOCK]),
      ),
    ).toMatchObject([{ code: '1', name: '甲', total: '3' }]);
  });

  test.each<[string, readonly Value[]]>([
    ['goals in one cell with their label', ['年度目标：整洁']],
    ['a person', ['项目负责人', '王某']],
    ['fiscal money', ['财政拨款', 3]],
    ['who is above', ['主管部门', '某局']],
  ])('%s begin none', (_, row) => {
    const document = onSheet([row, ['以下各表'], ['项目名称', '甲'], ...BLOCK]);
    expect(tablesOf(document)).toHaveLength(1);
    expect(Object.keys(tablesOf(document)[0]!).sort()).toEqual(['indicators', 'name']);
  });

  test.each<[string, readonly Value[]]>([
    ['a budget', ['预算规模及资金用途', '预算数', 12]],
    ['a budget in one cell with its label', ['预算数：12']],
    ['a code in one cell with its label', ['项目编码：1']],
    ['the header of its indicators', LEVELS],
  ])('%s begins one, without a title', (_, row) => {
    const rows = row === LEVELS ? BLOCK : [row, ...BLOCK];
    expect(tablesOf(onSheet([['以下各表'], ...rows]))).toMatchObject([{ indicators: [{}] }]);
  });

  test('page numbers say nothing, wherever they stand', () => {
    const [header, row] = BLOCK;
    const document = onSheet([
      ['项目绩效目标表'],
      ['项目名称', '甲'],
      ['- 1 -'],
      header!,
      ['第 2 页 共 3 页'],
      row!,
      ['—3—'],
    ]);
    expect(tablesOf(document)).toMatchObject([{ name: '甲', indicators: [{}] }]);
    expect(toldOf(document)).toEqual([]);
  });

  test('a header that is printed again on the next page goes on with the table', () => {
    expect(parts(['项目绩效目标表'], ['项目名称', '甲'], ...BLOCK, ['- 2 -'], ...BLOCK)).toEqual([['甲', 2]]);
  });

  test('a heading of the goals of the department ends a table', () => {
    const document = onSheet([
      ['项目绩效目标表'],
      ['项目名称', '甲'],
      ...BLOCK,
      ['一、总体绩效目标'],
      ['做好各项工作。'],
    ]);
    expect(document.department?.overall).toBe('做好各项工作。');
    expect(tablesOf(document)).toHaveLength(1);
  });

  test('a goal that is called as a heading is, below a title, that of the table', () => {
    const document = onSheet([
      ['项目绩效目标表'],
      ['项目名称', '甲'],
      ['绩效目标'],
      ['河道整洁。'],
      ...BLOCK,
    ]);
    expect(document.department).toBeNull();
    expect(tablesOf(document)).toMatchObject([{ name: '甲', goals: ['河道整洁。'] }]);
  });
});

describe('a text that is called as a heading of the goals of the department', () => {
  const goals = (...rows: Values) => {
    const document = onSheet([...rows, ['项目绩效目标'], ['河道整洁。'], ...BLOCK]);
    return [tablesOf(document).map((table) => table.goals ?? null), toldOf(document)];
  };
  test.each<[string, Values, unknown]>([
    ['is a goal below a title', [['项目支出绩效目标申报表'], ['项目名称', '甲']], [[['河道整洁。']], []]],
    [
      'is a heading right below the title',
      [['项目支出绩效目标申报表']],
      [[null], ['项目支出绩效目标申报表', '河道整洁。']],
    ],
    [
      'is a heading where no title stands over it',
      [['项目名称', '甲']],
      [[null], ['项目名称', '甲', '河道整洁。']],
    ],
  ])('%s', (_, rows, expected) => expect(goals(...rows)).toEqual(expected));

  test('ends what has its indicators', () => {
    const document = onSheet([
      ['项目支出绩效目标申报表'],
      ['项目名称', '甲'],
      ...BLOCK,
      ['项目绩效目标'],
      ['项目名称', '乙'],
      ...BLOCK,
    ]);
    expect(tablesOf(document).map(({ name, goals = null }) => [name, goals])).toEqual([
      ['甲', null],
      ['乙', null],
    ]);
  });
});

describe('the form of a table', () => {
  const form = (
    title: string,
    head: Values,
    header: readonly Value[] = LEVELS,
    row: readonly Value[] = ROW,
  ) => {
    const { projects, departments } = onSheet([[title], ...head, header, row]);
    return [...projects.map((one) => one.form), ...departments.map((one) => `department: ${one.form}`)];
  };
  const NAME = [['项目名称', '甲']];

  test.each<[string, string, Values, readonly Value[], readonly Value[]]>([
    ['declaration', '项目绩效目标申报表', NAME, LEVELS, ROW],
    [
      'spendingPlan',
      '甲绩效目标表',
      [
        ['项目编码', '1'],
        ['预算规模及资金用途', '预算数', 1],
      ],
      LEVELS,
      ROW,
    ],
    ['selfEvaluation', '项目支出绩效自评表', NAME, [...LEVELS, '完成值', '得分'], [...ROW, '12次', 5]],
    [
      'monitoring',
      '项目支出绩效监控表',
      NAME,
      [...LEVELS, '完成值', '完成可能性'],
      [...ROW, '3次', '确定能'],
    ],
    ['indicatorList', '项目绩效目标表', [], ['项目名称', ...LEVELS], ['甲', ...ROW]],
    ['department: departmentTargets', '部门整体支出绩效目标表', [['部门名称', '某局']], LEVELS, ROW],
    [
      'department: departmentSelfEvaluation',
      '部门整体支出绩效自评表',
      [['部门名称', '某局']],
      [...LEVELS, '完成值', '得分'],
      [...ROW, '12次', 5],
    ],
  ])('%s', (expected, title, head, header, row) => {
    expect(form(title, head, header, row)).toEqual([expected]);
  });

  test('few labels without a title are no table; with a title, or more of them, they are one of an unknown form', () => {
    const three: Values = [
      ['项目名称', '甲'],
      ['主管部门', '某局'],
      ['实施单位', '某所'],
    ];
    const four: Values = [...three, ['年度资金总额', 3]];
    expect(onSheet(three).unknownTables).toBeUndefined();
    expect(onSheet(four).unknownTables).toMatchObject([
      {
        title: null,
        line: 1,
        labels: ['项目名称', '主管部门', '实施单位', '年度资金总额'],
        missing: ['绩效指标'],
      },
    ]);
    const [NAMED, SUPERVISED] = three;
    expect(onSheet([['某绩效目标表'], NAMED!]).unknownTables).toBeUndefined();
    expect(onSheet([['某绩效目标表'], NAMED!, SUPERVISED!]).unknownTables).toMatchObject([
      { title: '某绩效目标表', line: 1, labels: ['项目名称', '主管部门'] },
    ]);
  });

  test.each<[string, readonly Value[], 'known' | 'unknown' | 'none']>([
    ['a code', ['项目编码', '1'], 'known'],
    ['who is above', ['主管部门', '某局'], 'unknown'],
    ['who carries it out', ['实施单位', '某所'], 'unknown'],
    ['the money of the year', ['年度资金总额', 3], 'unknown'],
    ['its fiscal part', ['财政拨款', 3], 'unknown'],
    ['goals', ['年度目标', '整洁'], 'unknown'],
    ['goals with their label in one cell', ['年度目标：整洁'], 'unknown'],
    ['a spending plan', ['资金支出计划', '3月底', '6月底', '10月底', '12月底'], 'known'],
    ['tasks', ['年度主要任务', '防汛'], 'unknown'],
    ['a budget', ['预算规模及资金用途', '保洁'], 'known'],
    ['execution', ['项目资金', '年初预算数', '全年执行数'], 'unknown'],
    ['other money', ['其他资金', 3], 'none'],
    ['a person', ['项目负责人', '王某'], 'none'],
    ['another text', ['保洁', '每月'], 'none'],
  ])('%s beside the name, and no indicators: %j is of a form that is %s', (_, row, is) => {
    const { projects, unknownTables } = onSheet([['某绩效目标表'], NAMED_ROW, row]);
    expect([projects.length, unknownTables?.length ?? 0]).toEqual([
      is === 'known' ? 1 : 0,
      is === 'unknown' ? 1 : 0,
    ]);
    expect(projects.map(({ form }) => form)).toEqual(is === 'known' ? ['spendingPlan'] : []);
  });

  test('labels side by side, without values, are the header of some list and count as none', () => {
    const list = [
      ['项目编码', '项目名称', '主管部门', '实施单位', '资金总额'],
      ['1', '甲', '某局', '某所', 3],
    ];
    expect(onSheet(list).unknownTables).toBeUndefined();
  });
});
