import { readGrids } from '../../src/forms/reader/read-grids';
import { gridOfValues } from '../../src/grid/grid';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { FURTHER_TABLES } from './further-tables';
import { plain } from './plain';
import { clipboardOf, sheetOf, valuesOf, webOf, type Row } from './table';
import { TABLES } from './tables';

type Value = string | number | null;

const sheet = (rows: readonly (readonly Value[])[]) => readGrids([gridOfValues('表', rows)]);
const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '巡河次数', '≥24次'];
const INDICATOR = { level1: '产出指标', level2: '数量指标', level3: '巡河次数', target: '≥24次' };

describe('small tables, each with one trait that once was misread', () => {
  test('a year under the title is a year and no agency', () => {
    const { projects } = sheet([['项目支出绩效目标表'], ['（2025年度）'], ['项目名称', '巡河'], HEADER, ROW]);
    expect(projects.map(plain)).toEqual([{ year: 2025, name: '巡河', indicators: [INDICATOR] }]);
  });

  test('a declaration with nothing but a name and indicators', () => {
    const { projects } = sheet([['项目支出绩效目标申报表'], ['项目名称', '巡河'], HEADER, ROW]);
    expect(projects.map(plain)).toEqual([{ name: '巡河', indicators: [INDICATOR] }]);
  });

  test('comparator, value and unit in columns of their own, and the weight', () => {
    const { projects } = sheet([
      ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重'],
      ['产出指标', '数量指标', '巡河次数', '≥', 24, '次', 30],
      ['效益指标', '社会效益指标', '河长制成效', '定性', '优良', '', 20],
    ]);
    expect(projects.flatMap((table) => plain(table).indicators)).toEqual([
      { ...INDICATOR, weight: '30' },
      {
        level1: '效益指标',
        level2: '社会效益指标',
        level3: '河长制成效',
        target: '优良',
        weight: '20',
      },
    ]);
  });

  test('signs under 指标方向, where no column is for them, are comparators', () => {
    const { projects } = sheet([
      ['一级指标', '二级指标', '三级指标', '指标方向', '指标值', '计量单位', '未达目标原因及改进措施'],
      ['产出指标', '数量指标', '巡河次数', '≥', 24, '次', '船只检修'],
    ]);
    expect(projects.flatMap((table) => plain(table).indicators)).toEqual([
      { ...INDICATOR, reason: '船只检修' },
    ]);
  });

  test('points behind the name of a level 1 are its points and no part of its name', () => {
    const { projects } = sheet([
      [...HEADER, '分值'],
      ['产出指标(60分)', '数量指标', '巡河次数', '≥24次', 60],
    ]);
    expect(projects.map(plain)).toEqual([
      { levelPoints: { 产出指标: '60' }, indicators: [{ ...INDICATOR, weight: '60' }] },
    ]);
  });

  test.each(['年度(/项目)指标值', '指标值及单位', '当年预期实现值', '年初目标值(A)', '指标值（150字内）'])(
    'targets under %s',
    (label) => {
      const { projects } = sheet([[...HEADER.slice(0, 3), label], ROW]);
      expect(projects.flatMap((table) => plain(table).indicators)).toEqual([INDICATOR]);
    },
  );

  test('two projects in a flat list, after a line of the department that is none', () => {
    const { projects, unplaced } = sheet([
      ['单位名称', '项目名称', '预算数', '年度目标', ...HEADER],
      ['301-某局', null, 66],
      ['301001-某局机关', '巡河', 46, '河道无违建。', ...ROW],
      [null, '植树', 20, '补植树木。', '产出指标', '数量指标', '植树株数', '≥900株'],
    ]);
    expect(
      projects.map(({ name, budget, indicators }) => [name, budget.total?.toFixed(), indicators.length]),
    ).toEqual([
      ['巡河', '46', 1],
      ['植树', '20', 1],
    ]);
    expect(unplaced.map(({ text }) => text)).toEqual(['301-某局', '66']);
  });

  test.each(['项目负责人：王某', '财务负责人:', '填报日期：2025年1月', '单位公章', '主管部门审核意见'])(
    'a signature or an opinion below a table is no indicator: %s',
    (text) => {
      const { projects } = sheet([HEADER, ROW, [text]]);
      expect(projects.flatMap((table) => plain(table).indicators)).toEqual([INDICATOR]);
    },
  );
});

const PLAN = TABLES['spending plan, in yuan']!;
const WEIGHTS = TABLES['declaration of the ministries, 2021, with weights']!;
const CENTRAL = FURTHER_TABLES['units in values and labels with colons']!;

describe('two forms below one another', () => {
  test.each([
    ['the spending plan first', [PLAN, WEIGHTS]],
    ['the declaration first', [WEIGHTS, PLAN]],
    ['two declarations', [WEIGHTS, CENTRAL]],
  ])('%s, on one sheet and in one text', (_, tables) => {
    const expected = tables.flatMap((table) => table.tables);
    const values = tables.flatMap(({ rows }) => [...valuesOf(rows), []]);
    expect(sheet(values).projects.map(plain)).toEqual(expected);
    const text = tables.map(({ rows }) => clipboardOf(rows)).join('\n\n');
    const read = readTextDocument(new TextEncoder().encode(text), '表.txt');
    expect(read.projects.map(plain)).toEqual(expected);
  });

  test('a document of a department with a table of another form behind it keeps its goals', () => {
    const text = [
      '一、总体绩效目标',
      '保障全镇30个村运转。',
      '二、分项绩效目标',
      '（一）河道管护',
      '绩效目标：河道整洁。',
      '绩效指标：巡河次数大于等于24次。',
      '三、工作保障措施',
      '（一）落实责任。',
      clipboardOf(PLAN.rows),
      clipboardOf(WEIGHTS.rows),
    ].join('\n');
    const { department, projects } = readTextDocument(new TextEncoder().encode(text), '表.txt');
    expect([department?.subGoals.length, department?.measures.length]).toEqual([1, 1]);
    expect(projects.map(plain)).toEqual([...PLAN.tables, ...WEIGHTS.tables]);
  });
});

describe('two projects side by side', () => {
  const table = (name: string, total: string, level3: string, target: string): Row[] => [
    [['项目支出绩效目标表', 4]],
    ['项目名称', [name, 3]],
    ['预算数（万元）', [total, 3]],
    ['绩效目标', [`${name}的目标。`, 3]],
    [...HEADER],
    ['产出指标', '数量指标', level3, target],
  ];
  const left = table('防火巡护', '14', '巡护天数', '≥200天');
  const right = table('林区通信', '9', '基站', '≥3座');
  const rows = left.map((cells, at): Row => [...cells, '', ...right[at]!]);
  const expected = [
    ['防火巡护', '14', '巡护天数', '≥200天'],
    ['林区通信', '9', '基站', '≥3座'],
  ].map(([name, total, level3, target]) => ({
    name,
    total,
    unit: '万元',
    goals: [`${name}的目标。`],
    indicators: [{ level1: '产出指标', level2: '数量指标', level3, target }],
  }));

  test('are two tables, on a sheet, on the clipboard and without their titles', () => {
    expect(readGrids([sheetOf(rows)]).projects.map(plain)).toEqual(expected);
    expect(readGrids([sheetOf(rows.slice(1))]).projects.map(plain)).toEqual(expected);
    const clipboard = new TextEncoder().encode(clipboardOf(rows));
    expect(readTextDocument(clipboard, '表.txt').projects.map(plain)).toEqual(expected);
  });

  test("are told as one that cannot be read in a browser's copy, which has lost where they stand", () => {
    const { projects, unknownTables, unplaced } = readTextDocument(
      new TextEncoder().encode(webOf(rows)),
      '表.txt',
    );
    expect([projects, unknownTables?.length]).toEqual([[], 1]);
    expect(unplaced.map(({ text }) => text)).toEqual(expect.arrayContaining(['≥200天', '≥3座']));
  });
});
