import { readGrids, readSheet } from '../../../src/forms/reader/read-grids';
import { gridOfValues, type Grid, type GridCell } from '../../../src/grid/grid';

type Value = string | number | null;

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '清扫次数', '≥12次'];

function read(values: readonly (readonly Value[])[]) {
  return readGrids([gridOfValues('表', values)]);
}

function withCell(grid: Grid, row: number, column: number, change: Partial<GridCell>): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, ...change } : cell)),
    ),
  };
}

describe('what is no table of targets', () => {
  const list: Value[][] = [
    ['序号', '项目编码', '项目名称', '预算数'],
    [1, '33010525P0000123400B', '河道保洁', 12],
  ];

  test('the header of a list opens no table', () => {
    expect(read(list)).toEqual({ department: null, projects: [], departments: [], unplaced: [] });
    expect(readSheet(gridOfValues('表', list)).form).toBeNull();
  });

  test('rows of a budget before the goals of a department and a table are told, and harm neither', () => {
    const rows: Value[][] = [
      ['部门预算收支总表'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算', 675.82, '一、公共服务', 516.39],
      ['部门整体绩效目标'],
      ['一、总体绩效目标'],
      ['做好各项工作。'],
      ['河道保洁绩效目标表'],
      ['项目编码', '33010525P0000123400B', '项目名称', '河道保洁'],
      ['预算规模及资金用途', '预算数', 12],
      HEADER,
      ROW,
    ];
    const { department, projects, unplaced } = read(rows);
    expect(department?.overall).toBe('做好各项工作。');
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatchObject({ form: 'spendingPlan', name: '河道保洁' });
    expect(projects[0]?.budget.total?.toFixed()).toBe('12');
    expect(unplaced.map(({ text }) => text)).toEqual([
      ...['部门预算收支总表', '项目', '预算数', '项目', '预算数'],
      ...['一、一般公共预算', '675.82', '一、公共服务', '516.39'],
    ]);
  });

  test('a table of a form that is not known is told with its labels, and its texts are kept', () => {
    const { projects, unplaced, unknownTables } = read([
      ['专项绩效目标表'],
      ['项目名称', '甲项目'],
      ['主管部门', '某局'],
      ['衡量要点', '要求'],
      ['清扫', '十二次'],
    ]);
    expect(projects).toEqual([]);
    expect(unknownTables).toEqual([
      {
        sheet: '表',
        line: 1,
        cell: { row: 0, column: 0 },
        title: '专项绩效目标表',
        labels: ['项目名称', '主管部门'],
        missing: ['绩效指标'],
      },
    ]);
    expect(unplaced.map(({ text }) => text)).toContain('十二次');
  });

  test('an unknown table does not spoil the one below it', () => {
    const { projects, unknownTables } = read([
      ['专项绩效目标表'],
      ['项目名称', '甲项目'],
      ['主管部门', '某局'],
      ['项目绩效目标申报表'],
      ['项目名称', '乙项目'],
      HEADER,
      ROW,
    ]);
    expect(unknownTables).toHaveLength(1);
    expect(projects.map(({ name, form }) => [name, form])).toEqual([['乙项目', 'declaration']]);
  });
});

describe('the end of a table', () => {
  test.each([
    [['项目负责人:', null, null, '财务负责人:']],
    [['填表人：张某', null, '联系电话：0571', null]],
    [['财政部门审核意见', null, null, null]],
    [['注：本表一式三份', null, null, null]],
    [['评价结论', '良好', null, null]],
    [['仅供内部使用', null, null, null]],
  ])('%j is no indicator', (foot) => {
    const { projects } = read([['项目绩效目标表'], ['项目名称', '甲项目'], HEADER, ROW, foot]);
    expect(projects[0]?.indicators.map(({ level3 }) => level3)).toEqual(['清扫次数']);
  });

  test('a name alone under 三级指标 is one, not yet filled in', () => {
    const { projects } = read([
      ['项目绩效目标表'],
      ['项目名称', '甲项目'],
      HEADER,
      ROW,
      [null, null, '保洁', null],
    ]);
    expect(projects[0]?.indicators[1]).toMatchObject({ level1: '产出指标', level3: '保洁', target: null });
  });

  test('names of levels that a declaration prints are none; in a spending plan they wait to be filled in', () => {
    const empty = ['效益指标', '社会效益指标', null, null];
    const head = [['甲绩效目标表'], ['项目名称', '甲项目']];
    expect(read([...head, HEADER, ROW, empty]).projects[0]?.indicators).toHaveLength(1);
    const plan = [...head, ['项目编码', '1'], ['预算规模及资金用途', '预算数', 1], HEADER, ROW, empty];
    expect(read(plan).projects[0]?.indicators).toHaveLength(2);
  });

  test('a second table without a title begins with its name', () => {
    const { projects } = read([
      ['项目名称', '甲'],
      HEADER,
      ROW,
      ['填报单位：某局', '单位：元'],
      ['项目名称', '乙'],
      HEADER,
      ROW,
    ]);
    expect(projects.map(({ name, agency, moneyUnit }) => [name, agency.name, moneyUnit])).toEqual([
      ['甲', null, null],
      ['乙', '某局', '元'],
    ]);
  });
});

describe('money', () => {
  const table = (unit: string, total: Value, label = '年度资金总额') =>
    read([['项目绩效目标表'], [null, null, unit], ['项目名称', '甲'], [label, total], HEADER, ROW])
      .projects[0]!;

  test.each([
    ['单位：元', 100, '元', '100'],
    ['单位：万元', '20,000元', '万元', '2'],
    ['金额单位：千元', 5, '千元', '5'],
    ['单位：人民币万元', '12.50', '万元', '12.5'],
    ['', '250万', '万元', '250'],
  ])('%j with %j is in %s: %s', (unit, total, expected, amount) => {
    const { moneyUnit, budget } = table(unit, total);
    expect([moneyUnit, budget.total?.toFixed()]).toEqual([expected, amount]);
  });

  test.each(['［万元］', '〔元〕', '〈千元〉', '〖亿元〗', '{百万元}', '〔单位：万元〕'])(
    'a label with its unit in %s is that label',
    (bracketed) => {
      const read = table('', 3, `年度资金总额${bracketed}`);
      const unit = /[百千万亿]*元/.exec(bracketed)?.[0];
      expect([read.moneyUnit, read.budget.total?.toFixed()]).toEqual([unit, '3']);
    },
  );

  test('an amount in Chinese numerals is one, and no unit', () => {
    const { moneyUnit, budget } = table('单位：万元', '贰拾叁万元整');
    expect([moneyUnit, budget.total?.toFixed()]).toEqual(['万元', '23']);
    expect(table('单位：万元', '二十三万元').budget.total?.toFixed()).toBe('23');
  });

  test('the unit beside the title, behind the agency and in a note below', () => {
    const rows: Value[][] = [['项目名称', '甲'], ['年度资金总额', 5], HEADER, ROW];
    const unitOf = (...given: Value[][]) =>
      read(given).projects.map(({ moneyUnit, name }) => [moneyUnit, name]);
    const known = [['元', '甲']];
    expect(unitOf(['项目绩效目标表', null, null, '单位：元'], ...rows)).toEqual(known);
    expect(unitOf(['项目绩效目标表', null, '（2024年度）', '金额单位：元'], ...rows)).toEqual(known);
    expect(unitOf(['项目绩效目标表'], ['485001某镇人民政府（单位：元）'], ...rows)).toEqual(known);
    expect(unitOf(['项目绩效目标表'], ...rows, ['注：本表金额单位均为元。'])).toEqual(known);
    expect(unitOf(['项目绩效目标表    单位：元'], ...rows)).toEqual(known);
    const [beside] = read([['项目绩效目标表'], ['485001某镇人民政府    单位：元'], ...rows]).projects;
    expect([beside?.moneyUnit, beside?.agency]).toEqual(['元', { code: '485001', name: '某镇人民政府' }]);
    const [project] = read([['项目绩效目标表'], ['485001某镇人民政府（单位：元）'], ...rows]).projects;
    expect(project?.agency).toEqual({ code: '485001', name: '某镇人民政府' });
  });

  test('the unit in a label counts where no cell states it', () => {
    expect(table('', 3, '年度资金总额（元）').moneyUnit).toBe('元');
    expect(table('单位：元', 3, '年度资金总额（元）').moneyUnit).toBe('元');
  });

  test('a label that contradicts the cell of the unit leaves the unit open: neither is taken', () => {
    const read = table('单位：万元', 3, '年度资金总额（元）');
    expect(read.moneyUnit).toBeNull();
    expect(read.origin.cells.get('moneyUnit')?.value).toBe('年度资金总额（元）');
  });

  test('a unit that is not understood leaves the unit open and keeps its place', () => {
    const read = table('单位：美元', 3);
    expect(read.moneyUnit).toBeNull();
    expect(read.origin.cells.get('moneyUnit')).toMatchObject({ row: 1, column: 2, value: '单位：美元' });
  });

  test.each(['/', '—', '无'])('%s is no amount and nothing to tell', (total) => {
    const { projects, unplaced } = read([
      ['项目绩效目标表'],
      ['项目名称', '甲'],
      ['年度资金总额', total],
      HEADER,
      ROW,
    ]);
    expect([projects[0]?.budget.total, unplaced]).toEqual([null, []]);
  });

  test('the total of several years is never the budget of the year', () => {
    const { projects, unplaced } = read([
      ['项目绩效目标表'],
      ['项目名称', '甲'],
      ['项目总投资', 900],
      HEADER,
      ROW,
    ]);
    expect(projects[0]?.budget.total).toBeNull();
    expect(projects[0]?.amounts.map(({ of, role, amount }) => [of, role, amount?.toFixed()])).toEqual([
      ['项目总投资', 'sum', '900'],
    ]);
    expect(unplaced).toEqual([]);
  });
});

test('a cell that shows an error and a formula without a result leave the field open and keep their place', () => {
  const grid = gridOfValues('表', [
    ['甲绩效目标表'],
    ['项目编码', '1', '项目名称', '甲'],
    ['预算规模及资金用途', '预算数', 3, '其中：财政资金', 3],
    HEADER,
    ROW,
  ]);
  const broken = withCell(withCell(grid, 2, 2, { value: null, error: '#REF!' }), 2, 4, {
    value: null,
    formula: 'uncalculated',
  });
  const [table] = readGrids([broken]).projects;
  expect(table?.budget).toEqual({ total: null, fiscal: null, other: null });
  expect(table?.origin.cells.get('budget.total')).toMatchObject({ row: 2, column: 2, error: '#REF!' });
  expect(table?.origin.cells.get('budget.fiscal')).toMatchObject({
    row: 2,
    column: 4,
    formula: 'uncalculated',
  });
});

test('every empty field has the place where it belongs, also where empty cells and rows are left out', () => {
  const grid = gridOfValues('表', [
    ['甲绩效目标表'],
    [null, null, null, null, null, '单位：万元'],
    ['项目编码', null, null, '项目名称', null],
    ['预算规模及资金用途', '预算数', null, '其中：财政资金', null, '其他资金', null],
    [null, null],
    ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
    [null, null],
    ['绩效目标', null],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', '清扫次数'],
  ]);
  const sparse = { ...grid, rows: grid.rows.map((row) => row.filter(({ value }) => value !== null)) };
  const [table] = readGrids([sparse]).projects;
  const places = Object.fromEntries(
    [...table!.origin.cells].map(([path, { row, column }]) => [path, [row, column]]),
  );
  expect(places).toEqual({
    'agency.code': [1, 0],
    'agency.name': [1, 0],
    moneyUnit: [1, 5],
    code: [2, 1],
    name: [2, 4],
    'budget.total': [3, 2],
    'budget.fiscal': [3, 4],
    'budget.other': [3, 6],
    purpose: [4, 1],
    'plan[0]': [6, 1],
    'plan[1]': [6, 2],
    'plan[2]': [6, 3],
    'plan[3]': [6, 4],
    'goals[0]': [7, 1],
    'indicators[0].level1': [9, 0],
    'indicators[0].level2': [9, 1],
    'indicators[0].level3': [9, 2],
    'indicators[0].description': [9, 3],
    'indicators[0].target': [9, 4],
    'indicators[0].basis': [9, 5],
  });
});

test('who carries the project out goes before who reports it; the supervisor is another field', () => {
  const { projects, unplaced } = read([
    ['项目绩效目标表'],
    ['填报单位：某镇财政所'],
    ['项目名称', '甲', '项目实施单位', '某镇水务站'],
    ['主管部门', '[101]某局'],
    HEADER,
    ROW,
  ]);
  expect(projects[0]).toMatchObject({ agency: { code: null, name: '某镇水务站' }, supervisor: '某局' });
  expect(unplaced.map(({ text }) => text)).toEqual(['某镇财政所']);
});

test('the answer that is ticked under 完成可能性 is the prospect', () => {
  const { projects } = read([
    ['项目支出绩效运行监控表'],
    ['项目名称', '甲'],
    [...HEADER, '全年完成值', '完成可能性', null, null],
    [null, null, null, null, null, '确定能', '有可能', '不可能'],
    [...ROW, '10次', null, '√', null],
    [null, '质量指标', '合格率', '≥95%', '80%', null, null, '√'],
  ]);
  expect(projects[0]?.indicators.map(({ prospect }) => prospect)).toEqual(['有可能', '不可能']);
});

test('the file of a grid is told with its tables and its unplaced texts', () => {
  const grid = {
    ...gridOfValues('表', [['项目绩效目标表'], ['项目名称', '甲'], HEADER, ROW, ['注：存档']]),
    file: '甲.xlsx',
  };
  const { projects, unplaced } = readGrids([grid]);
  expect(projects[0]?.origin.file).toBe('甲.xlsx');
  expect(unplaced).toEqual([{ file: '甲.xlsx', sheet: '表', line: 5, text: '注：存档' }]);
});

describe('layouts of other offices', () => {
  test('several pairs of a label and its value in one cell', () => {
    const { projects, unplaced } = read([
      ['项目绩效目标表'],
      ['填报单位（盖章）：某局      单位：元'],
      ['项目名称', '甲'],
      HEADER,
      ROW,
    ]);
    expect(projects[0]).toMatchObject({ agency: { name: '某局' }, moneyUnit: '元' });
    expect(unplaced).toEqual([]);
  });

  test('values below a row of labels', () => {
    const { projects, unplaced } = read([
      ['项目绩效目标表'],
      ['项目名称', '实施单位', '预算数（元）', '主管部门'],
      ['甲', '某所', 1000, '某局'],
      HEADER,
      ROW,
    ]);
    expect(projects[0]).toMatchObject({
      name: '甲',
      agency: { name: '某所' },
      supervisor: '某局',
      moneyUnit: '元',
    });
    expect(projects[0]?.budget.total?.toFixed()).toBe('1000');
    expect(projects[0]?.origin.cells.get('name')).toMatchObject({ row: 2, column: 0 });
    expect(unplaced).toEqual([]);
  });

  test('several goals of a year, each with a block of its own', () => {
    const header = [...HEADER, '全年实际值', '分值', '得分'];
    const { projects } = read([
      ['项目支出绩效自评表'],
      ['项目名称', '甲'],
      ['年度绩效目标1(40分)', '办好一'],
      header,
      [...ROW, '12次', 40, 40],
      ['年度绩效目标2(50分)', '办好二'],
      header,
      ['产出指标', '数量指标', '巡查次数', '≥6次', '6次', 50, 50],
    ]);
    expect(projects).toHaveLength(1);
    expect(projects[0]?.goals).toEqual(['办好一', '办好二']);
    expect(projects[0]?.indicators.map(({ level3 }) => level3)).toEqual(['清扫次数', '巡查次数']);
  });

  test('names of level 1 under 二级指标: the word counts, not the column', () => {
    const { projects, unplaced } = read([
      ['项目绩效目标表'],
      ['项目名称', '甲'],
      HEADER,
      ['实施效果指标', '产出指标', '培训人数', '≥100人'],
      [null, '效益指标', '知晓率', '≥90%'],
    ]);
    expect(projects[0]?.indicators.map(({ level1, level2, level3 }) => [level1, level2, level3])).toEqual([
      ['产出指标', null, '培训人数'],
      ['效益指标', null, '知晓率'],
    ]);
    expect(unplaced.map(({ text }) => text)).toEqual(['实施效果指标']);
  });

  test('what was executed is held against the budget of the year where its table has no other figure', () => {
    const { projects } = read([
      ['项目支出绩效自评表'],
      ['项目名称', '甲', '预算数', 10, '执行数', 9],
      [...HEADER, '全年实际值', '得分'],
      [...ROW, '12次', 40],
    ]);
    const { budget, executed } = projects[0]!.execution!;
    expect([budget?.toFixed(), executed?.toFixed()]).toEqual(['10', '9']);
  });
});
