import {
  indicatorsOf,
  inText,
  onSheet,
  placesOf,
  tablesOf,
  toldOf,
  type Value,
  type Values,
} from '../../support/read-rows';
import { readGrids } from '../../../src/forms/reader/read-grids';
import { gridOfValues } from '../../../src/grid/grid';

const LEVELS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '保洁次数', '≥12次'];
const TITLE = ['项目绩效目标申报表'];
const NAME = ['项目名称', '河道保洁'];

/** A declaration whose head has these rows. */
const head = (...rows: Values) => onSheet([TITLE, NAME, ...rows, LEVELS, ROW]);

/** What the head says beside the name. */
function said(...rows: Values) {
  const document = head(...rows);
  expect(indicatorsOf(document)).toHaveLength(1);
  const { name, indicators: _, ...rest } = tablesOf(document)[0]!;
  expect(name).toBe('河道保洁');
  return [rest, toldOf(document)] as const;
}

describe('goals', () => {
  test.each<[string, Values, object]>([
    ['right of their label, in several cells', [['年度目标', '整洁', '畅通']], { goals: ['整洁', '畅通'] }],
    ['below it, in several rows', [['年度目标'], ['整洁'], ['畅通']], { goals: ['整洁', '畅通'] }],
    ['in the cell of the label', [['年度目标：整洁']], { goals: ['整洁'] }],
    [
      'of two times, below their labels',
      [
        [null, '长期目标', null, '年度目标'],
        [null, '五年无违建', null, '整洁'],
      ],
      { goals: ['整洁'], longGoals: ['五年无违建'] },
    ],
    [
      'of two times, one beside and one below its label',
      [
        ['年度目标', '整洁', '长期目标'],
        [null, null, '五年无违建'],
      ],
      { goals: ['整洁'], longGoals: ['五年无违建'] },
    ],
    [
      'planned and reached, left of both the label of the block',
      [
        ['总体目标完成情况', '总体目标', '全年实际完成情况'],
        [null, '整洁', '已整洁'],
      ],
      { goals: ['整洁'], outcome: '已整洁' },
    ],
    [
      'numbered, in one cell, with lines that go on',
      [['年度目标', '1.整洁；\n每月一次。\n2.畅通。']],
      { goals: ['1.整洁；\n每月一次。', '2.畅通。'] },
    ],
    [
      'with a line before the first number',
      [['年度目标', '全年：\n1.整洁\n2.畅通']],
      { goals: ['全年：', '1.整洁', '2.畅通'] },
    ],
    [
      'reached, in two rows',
      [
        ['实际完成情况', '已整洁'],
        ['目标完成情况', '已畅通'],
      ],
      { outcome: '已整洁\n已畅通' },
    ],
  ])('%s', (_, rows, expected) => {
    expect(said(...rows)).toEqual([expected, []]);
  });

  test('a label with nothing beside or below it has its place there', () => {
    expect(placesOf(head(['年度目标', null]))['goals[0]']).toEqual([2, 1]);
    expect(placesOf(head(['绩效目标', null]))['goals[0]']).toEqual([2, 1]);
  });

  test('in a copy of a page stand below their labels in their order', () => {
    const document = inText([
      TITLE,
      NAME,
      ['项目绩效目标', '长期目标', '年度目标'],
      ['五年无违建', '整洁'],
      LEVELS,
      ROW,
    ]);
    expect(tablesOf(document)).toMatchObject([{ goals: ['整洁'], longGoals: ['五年无违建'] }]);
  });
});

describe('the period', () => {
  test.each([
    ['2023.07-2024.01', '2023.07', '2024.01'],
    ['2026年1月至2027年12月', '2026年1月', '2027年12月'],
    ['2025年-2027年', '2025年', '2027年'],
    ['20250101-20251231', '20250101', '20251231'],
    ['2025年1月—12月', '2025年1月', '12月'],
    ['2025年1-12月', '2025年1月', '12月'],
    ['2025/1/1 ～ 2025/12/31', '2025/1/1', '2025/12/31'],
    ['2025年1月1日到2025年6月30日', '2025年1月1日', '2025年6月30日'],
  ])('%s', (text, start, end) => {
    expect(said(['项目期', text])).toEqual([{ period: [start, end] }, []]);
    expect(placesOf(head(['项目期', text]))).toMatchObject({ 'period.start': [2, 1], 'period.end': [2, 1] });
  });

  test.each<[string, Values, readonly string[], readonly string[]]>([
    ['in two cells', [['项目期', '2024年1月', '至', '2025年12月']], ['2024年1月', '2025年12月'], []],
    [
      'with a label for each end',
      [['项目开始日期', '2024-1-1', '项目完成日期', '2025-6-30']],
      ['2024-1-1', '2025-6-30'],
      [],
    ],
    ['of one text', [['实施期', '一年']], ['一年'], []],
    [
      'told twice',
      [
        ['项目期', '2024年-2025年'],
        ['项目开始日期', '2024年3月', '项目完成日期', '2026年'],
        ['项目周期', '三年'],
      ],
      ['2024年', '2025年'],
      ['项目开始日期：2024年3月', '项目完成日期：2026年', '项目周期：三年'],
    ],
    ['not yet known', [['项目期', '/']], [], []],
  ])('%s', (_, rows, period, told) => {
    expect(said(...rows)).toEqual([period.length > 0 ? { period } : {}, told]);
  });
});

describe('the year', () => {
  test.each<[string, Values, number | undefined, readonly string[]]>([
    ['a number', [['年度', 2025]], 2025, []],
    ['a text', [['预算年度', '2025']], 2025, []],
    ['with its word', [['年度：2025年']], 2025, []],
    ['a line of its own', [['（2025年度）']], 2025, []],
    ['told twice alike', [['（2025年度）'], ['年度', '2025年']], 2025, []],
    [
      'two years: the first counts, the other is told',
      [
        ['年度', 2025],
        ['项目年度', 2026],
      ],
      2025,
      ['项目年度：2026'],
    ],
    ['a line, and another year', [['（2025年度）'], ['（2026年度）']], 2025, ['（2026年度）']],
    ['no year', [['年度', '去年']], undefined, ['年度：去年']],
    [
      'a year, then no year',
      [
        ['年度', 2025],
        ['项目年度', '去年'],
      ],
      2025,
      ['项目年度：去年'],
    ],
  ])('%s', (_, rows, year, told) => {
    expect(said(...rows)).toEqual([year ? { year } : {}, told]);
  });
});

describe('pairs of a label and its value', () => {
  test.each<[string, Values, object, readonly string[]]>([
    [
      'the first of two texts counts',
      [
        ['主管部门', '甲局'],
        ['主管单位', '乙局'],
      ],
      { supervisor: '甲局' },
      ['主管单位：乙局'],
    ],
    ['one that no field has is told', [['项目负责人', '王某', '项目属性', '/']], {}, ['项目负责人：王某']],
    ['a label takes one value', [['主管部门', '某局', '代章']], { supervisor: '某局' }, ['代章']],
    ['texts without a label are told', [['以下', '由部门填写']], {}, ['以下', '由部门填写']],
    ['a unit is no value of a label', [['主管部门', '单位：万元']], { unit: '万元' }, []],
    ['nor is an agency with its label', [['主管部门', '实施单位：某所']], { agency: '某所' }, []],
    ['nor any other label with its value', [['主管部门', '联系人：王某']], {}, ['联系人：王某']],
    [
      'prose may begin with a label',
      [['年度目标', '其他资金：及时到位']],
      { goals: ['其他资金：及时到位'] },
      [],
    ],
    [
      'several pairs in one cell',
      [['填报单位：某局    单位：元    年度：2025年']],
      { agency: '某局', unit: '元', year: 2025 },
      [],
    ],
    [
      'several texts in one cell, one without a label',
      [['填报单位：某局    另行通知']],
      { agency: '某局    另行通知' },
      [],
    ],
    ['单位 may be an agency', [['单位：财政所']], { agency: '财政所' }, []],
  ])('%s', (_, rows, expected, told) => {
    expect(said(...rows)).toEqual([expected, told]);
  });

  test('where a value is missing, its place is right of the label', () => {
    const document = head(['主管部门', null, '实施单位', null], ['年度资金总额', null, '其他资金']);
    expect(placesOf(document)).toMatchObject({
      supervisor: [2, 1],
      'agency.name': [2, 3],
      'budget.total': [3, 1],
      'budget.other': [3, 3],
    });
  });

  test('a label right beside another leaves no room between', () => {
    expect(placesOf(head(['主管部门', '项目属性', '一次性']))).not.toHaveProperty('supervisor');
  });

  test('several labels over their values', () => {
    expect(said(['主管部门', '实施单位', '项目期'], ['某局', '某所', '2025年'])).toEqual([
      { supervisor: '某局', agency: '某所', period: ['2025年'] },
      [],
    ]);
  });

  test('two labels over values that stand elsewhere are not filled', () => {
    expect(said(['主管部门', null, '实施单位'], [null, '某局'])).toEqual([{}, ['某局']]);
  });
});

describe('a line over the table without labels', () => {
  const over = (line: readonly Value[]) => {
    const document = onSheet([TITLE, line, NAME, LEVELS, ROW]);
    return [document.projects[0]?.agency.name ?? null, document.projects[0]?.moneyUnit, toldOf(document)];
  };

  test.each<[readonly Value[], string | null, string | null, readonly string[]]>([
    [['某县水利局', null, '单位：万元'], '某县水利局', '万元', []],
    [['某县水利局（本级）'], '某县水利局（本级）', null, []],
    [['485001某县水利局'], '某县水利局', null, []],
    [['485001-某县河道管理'], '某县河道管理', null, []],
    [['某县河道管理', '单位：元'], '某县河道管理', '元', []],
    [['水利情况'], null, null, ['水利情况']],
    [['说明如下：', '单位：元'], null, '元', ['说明如下：']],
    [['填报单位：', null, '单位：元'], null, '元', []],
  ])('%j', (line, agency, unit, told) => {
    expect(over(line)).toEqual([agency, unit, told]);
  });

  test('a unit below labels of the table is no agency, but a text that is told', () => {
    expect(said(['主管部门', '某局'], ['某县水利局'])).toEqual([{ supervisor: '某局' }, ['某县水利局']]);
  });

  test('the surest label of an agency counts, the others are told', () => {
    expect(said(['填报单位：某镇'], ['单位名称', '某所'], ['部门名称', '某局'])).toEqual([
      { agency: '某所' },
      ['某镇', '某局'],
    ]);
    expect(said(['填报单位：某所'], ['实施单位', '某所'])).toEqual([{ agency: '某所' }, []]);
  });
});

describe('a text that labels something elsewhere', () => {
  const nameIn = (...rows: Values) => {
    const document = onSheet([TITLE, ...rows, ['主管部门', '某局'], LEVELS, ROW]);
    return [document.projects[0]?.name ?? null, toldOf(document)];
  };
  test.each(['合计', '项目1', '子项目二', '项目经费', '其他资金', '专项资金'])(
    '%s right of the label is the name',
    (name) => {
      expect(nameIn(['项目名称', name])).toEqual([name, []]);
      expect(nameIn(['项目名称', name, '项目编码', '13020825P00010010004W'])).toEqual([name, []]);
      expect(nameIn(['项目编码', '13020825P00010010004W', '项目名称', name])).toEqual([name, []]);
    },
  );

  test('so is an agency or a purpose', () => {
    expect(said(['资金用途', '工作经费'])).toEqual([{ purpose: '工作经费' }, []]);
  });

  test.each<[string, Values]>([
    ['another field', [['项目名称', '项目编码']]],
    ['another field with its value', [['项目名称', '项目负责人', '张某']]],
    ['an amount with its figure', [['项目名称', '预算数', 12]]],
    ['an amount apart', [['项目名称', null, '预算数']]],
    ['a goal', [['项目名称', '年度目标']]],
  ])('%s right of the label is none', (_, rows) => {
    expect(nameIn(...rows)[0]).toBeNull();
  });

  test('the header of a list has its values below', () => {
    expect(nameIn(['项目名称', '预算数'], ['河道保洁', 12])[0]).not.toBe('预算数');
    expect(nameIn(['序号', '项目名称', '合计'], [1, '河道保洁', 12])[0]).not.toBe('合计');
  });
});

describe('the code of the unit apart from its name', () => {
  const agencyIn = (...rows: Values) => {
    const { projects, unplaced } = head(...rows);
    return [projects[0]?.agency, unplaced.map(({ text }) => text)];
  };
  test.each<[string, Values, object, readonly string[]]>([
    ['beside its name', [['单位编码', '485001', '实施单位', '某所']], { code: '485001', name: '某所' }, []],
    ['alone', [['预算单位代码', '485001']], { code: '485001', name: null }, []],
    [
      'told twice alike',
      [['单位编码', '485001', '实施单位', '485001某所']],
      { code: '485001', name: '某所' },
      [],
    ],
    [
      'told twice otherwise',
      [['单位编码', '485002', '实施单位', '485001某所']],
      { code: '485001', name: '某所' },
      ['485002'],
    ],
    [
      'in two cells: the first counts',
      [
        ['单位编码', '485001'],
        ['部门编码', '485'],
      ],
      { code: '485001', name: null },
      ['部门编码：485'],
    ],
    ['that is none', [['单位编码', '待定', '实施单位', '某所']], { code: null, name: '某所' }, ['待定']],
    ['of two digits', [['单位编码', '48', '实施单位', '某所']], { code: null, name: '某所' }, ['48']],
    ['not filled in', [['单位编码', '/', '实施单位', '某所']], { code: null, name: '某所' }, []],
  ])('%s', (_, rows, agency, told) => expect(agencyIn(...rows)).toEqual([agency, told]));

  test('stands in its own cell', () => {
    expect(placesOf(head(['单位编码', '485001', '实施单位', '某所']))).toMatchObject({
      'agency.code': [2, 1],
      'agency.name': [2, 3],
    });
  });
});

describe('what the money is for', () => {
  const CODE = ['项目编码', '13020825P00010010004W'];
  const purposeOf = (...rows: Values) => {
    const document = onSheet([['河道保洁绩效目标表'], CODE, ...rows, LEVELS, ROW]);
    return [document.projects[0]?.purpose, placesOf(document)['purpose'], toldOf(document)];
  };
  test.each<[string, Values, string | null, [number, number]]>([
    ['right of its label', [['资金用途', '用于保洁。']], '用于保洁。', [2, 1]],
    ['behind its label', [['资金用途：用于保洁。']], '用于保洁。', [2, 0]],
    [
      'in two cells',
      [
        ['资金用途', '用于保洁。'],
        ['资金用途', '用于养护。'],
      ],
      '用于保洁。\n用于养护。',
      [2, 1],
    ],
    [
      'below the amounts',
      [
        ['预算规模及资金用途', '预算数', 12],
        [null, '用于保洁。'],
      ],
      '用于保洁。',
      [3, 1],
    ],
    [
      'below the amounts, in two rows',
      [
        ['预算规模及资金用途', '预算数', 12],
        [null, '用于保洁。'],
        [null, '用于养护。'],
      ],
      '用于保洁。\n用于养护。',
      [3, 1],
    ],
    ['not told', [['预算规模及资金用途', '预算数', 12]], null, [3, 1]],
    [
      'not told, before goals',
      [
        ['预算规模及资金用途', '预算数', 12],
        ['绩效目标', '整洁'],
      ],
      null,
      [3, 1],
    ],
  ])('%s', (_, rows, purpose, place) => {
    expect(purposeOf(...rows)).toEqual([purpose, place, []]);
  });

  test('a form without it tells what stands below its amounts', () => {
    expect(said(['年度资金总额', 12], [null, '用于保洁。'])).toEqual([{ total: '12' }, ['用于保洁。']]);
  });
});

describe('what cannot be read over a table', () => {
  const withErrors = (line: readonly Value[], ...errors: readonly number[]) => {
    const grid = gridOfValues('表', [TITLE, line, NAME, LEVELS, ROW]);
    const rows = grid.rows.map((cells, row) =>
      cells.map((cell) =>
        row === 1 && errors.includes(cell.column) ? { ...cell, error: '#REF!' as const } : cell,
      ),
    );
    return placesOf(readGrids([{ ...grid, rows }]));
  };
  test('at the left may be the agency, right of it the unit', () => {
    expect(withErrors(['#REF!', null, '单位：万元'], 0)).toMatchObject({
      'agency.name': [1, 0],
      moneyUnit: [1, 2],
    });
    expect(withErrors(['某县水利局', null, '#REF!'], 2)).toMatchObject({
      'agency.name': [1, 0],
      moneyUnit: [1, 2],
    });
  });
});

describe('below the block of indicators', () => {
  const foot = (...rows: Values) => {
    const document = onSheet([TITLE, NAME, LEVELS, ROW, ...rows]);
    const { name: _, indicators: __, ...rest } = tablesOf(document)[0]!;
    return [rest, toldOf(document)];
  };
  test.each<[string, Values, object, readonly string[]]>([
    ['an agency is one who signs', [['填报单位：某局']], {}, ['填报单位：某局']],
    ['money is not that of the table', [['年度资金总额', 3]], {}, ['年度资金总额', '3']],
    ['goals are not those of the table', [['年度目标', '整洁']], {}, ['年度目标：整洁']],
    ['nothing is told of what is empty', [['年度目标', '/']], {}, []],
  ])('%s', (_, rows, expected, told) => expect(foot(...rows)).toEqual([expected, told]));
});

test.each([
  ...[
    '政府',
    '街道',
    '办事处',
    '委员会',
    '局',
    '厅',
    '部',
    '委',
    '办',
    '处',
    '院',
    '所',
    '站',
    '队',
    '馆',
    '校',
  ],
  ...['中心', '机关', '本级', '公司', '镇', '乡', '协会', '联合会'],
])('a line over the table that ends in %s is who fills it in', (end) => {
  const named = (line: string) =>
    onSheet([TITLE, [line], NAME, LEVELS, ROW]).projects[0]?.agency.name ?? null;
  expect([`河口${end}`, `河口${end}（本级）`, `河口${end}说明`].map(named)).toEqual([
    `河口${end}`,
    `河口${end}（本级）`,
    null,
  ]);
});

describe('values that stand below their labels', () => {
  test.each<[string, Values, object, readonly string[]]>([
    [
      'three labels side by side, further right than their values',
      [
        ['主管部门', '实施单位', '项目期'],
        [null, '某所', null],
      ],
      { agency: '某所' },
      [],
    ],
    [
      'three labels with gaps between them, over values that stand elsewhere',
      [
        ['主管部门', null, '实施单位', null, '项目期'],
        [null, '某局', null, '某所'],
      ],
      {},
      ['某局', '某所'],
    ],
    [
      'three labels with gaps between them, over their values',
      [
        ['主管部门', null, '实施单位', null, '项目期'],
        ['某局', null, '某所', null, '2025年'],
      ],
      { supervisor: '某局', agency: '某所', period: ['2025年'] },
      [],
    ],
    [
      'two labels, one with its value beside it',
      [
        ['主管部门', '某局', '实施单位'],
        [null, null, '某所'],
      ],
      { supervisor: '某局' },
      ['某所'],
    ],
    [
      'planned and reached',
      [
        ['预期目标', '实际完成情况'],
        ['整洁', '已整洁'],
      ],
      { goals: ['整洁'], outcome: '已整洁' },
      [],
    ],
    [
      'reached beside goals of no time',
      [
        ['总体目标', '全年实际完成情况'],
        ['整洁', '已整洁'],
      ],
      { goals: ['整洁'], outcome: '已整洁' },
      [],
    ],
    [
      'the label of the block left of goals of a time',
      [
        ['绩效目标', '年度目标'],
        [null, '整洁'],
      ],
      { goals: ['整洁'] },
      [],
    ],
    [
      'a year beside goals',
      [
        ['年份', '年度目标'],
        ['2025', '整洁'],
      ],
      { year: 2025, goals: ['整洁'] },
      [],
    ],
    [
      'goals in two rows, then another label',
      [['年度目标'], ['整洁'], ['畅通'], ['主管部门', '某局'], ['未归位']],
      { goals: ['整洁', '畅通'], supervisor: '某局' },
      ['未归位'],
    ],
  ])('%s', (_, rows, expected, told) => expect(said(...rows)).toEqual([expected, told]));
});

describe('the unit of money', () => {
  test.each<[string, Values, object, readonly string[]]>([
    ['a line', [['单位：元']], { unit: '元' }, []],
    ['in a label', [['年度资金总额（万元）', 3]], { unit: '万元', total: '3' }, []],
    ['behind an amount', [['年度资金总额', '3万元']], { unit: '万元', total: '3' }, []],
    ['a line is surer than a label', [['年度资金总额（万元）', 3], ['单位：元']], {}, []],
    [
      'a line and a label alike',
      [['单位：万元'], ['年度资金总额（万元）', 3]],
      { unit: '万元', total: '3' },
      [],
    ],
    [
      'a currency beside a unit',
      [['单位：人民币'], ['年度资金总额（万元）', 3]],
      { unit: '万元', total: '3' },
      [],
    ],
    ['one that nobody knows', [['金额单位：吨'], ['年度资金总额', 3]], {}, []],
  ])('%s', (_, rows, expected, told) => {
    const [rest, unplaced] = said(...rows);
    expect([rest, unplaced]).toEqual([{ ...rest, ...expected }, told]);
    expect('unit' in rest).toBe('unit' in expected);
  });
});

test('points of a level stand once, at the first indicator of it', () => {
  const document = onSheet([
    TITLE,
    NAME,
    LEVELS,
    ['产出指标(50分)', '数量指标', '保洁次数', '≥12次'],
    ['产出指标(50分)', '质量指标', '合格率', '≥95%'],
    ['效益指标(30分)', '社会效益指标', '知晓率', '≥90%'],
    ['满意度指标', '服务对象满意度指标', '满意度', '≥90%'],
  ]);
  const [table] = document.projects;
  expect(table?.levelPoints.map(({ level1, points }) => [level1, points.toFixed()])).toEqual([
    ['产出指标', '50'],
    ['效益指标', '30'],
  ]);
  expect(placesOf(document)).toMatchObject({
    'levelPoints[0].points': [3, 0],
    'levelPoints[1].points': [5, 0],
  });
});

test('goals that cannot be read keep their place behind those that can', () => {
  const grid = gridOfValues('表', [TITLE, NAME, ['年度目标', '1.整洁\n2.畅通', '#REF!'], LEVELS, ROW]);
  const rows = grid.rows.map((cells, row) =>
    cells.map((cell) =>
      row === 2 && cell.column === 2 ? { ...cell, value: null, error: '#REF!' as const } : cell,
    ),
  );
  const document = readGrids([{ ...grid, rows }]);
  expect(tablesOf(document)).toMatchObject([{ goals: ['1.整洁', '2.畅通'] }]);
  expect(placesOf(document)).toMatchObject({ 'goals[1]': [2, 1], 'goals[2]': [2, 2] });
});

test('a department has the name of the unit that fills in its table, at the same cell', () => {
  const document = onSheet([['部门整体支出绩效目标表'], ['填报单位：某局'], LEVELS, ROW]);
  const [table] = document.departments;
  expect([table?.name, table?.agency.name]).toEqual(['某局', '某局']);
  expect(table?.origin.cells.get('name')).toMatchObject({ row: 1, column: 0 });
  const named = onSheet([['部门整体支出绩效目标表'], ['部门名称', '某局', '填报单位', '某科']]);
  expect(named.departments.map(({ name }) => name)).toEqual([]);
});
