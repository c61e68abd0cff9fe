import { readGrids } from '../../../src/forms/reader/read-grids';
import { gridOfValues } from '../../../src/grid/grid';

type Value = string | number | null;

/** What is read of a worksheet with the goals of a department. */
function read(...rows: readonly (readonly Value[])[]) {
  const { department, unplaced } = readGrids([gridOfValues('部门', rows)]);
  return {
    department,
    rowOf: (field: string) => department?.origin.cells.get(`department.${field}`)?.row,
    unplaced: unplaced.map(({ line, text }) => `${line} ${text}`),
  };
}

const TABLE = ['序号', '分项名称', '绩效目标', '绩效指标'];

test('agency, overall goals, a table of sub-goals and measures, each at its cell', () => {
  const { department, rowOf, unplaced } = read(
    ['部门名称：', '某镇人民政府', '填表说明'],
    ['总体绩效目标'],
    ['保障运转。'],
    ['改善环境。'],
    ['分项绩效目标'],
    TABLE,
    [1, '村级运转', '按时拨付', '23 个村'],
    ['二', '环境整治', null, '垃圾清运率'],
    ['工作保障措施'],
    ['加强管理。'],
    ['定期检查。'],
  );
  expect(department).toMatchObject({
    agency: '某镇人民政府',
    overall: '保障运转。\n改善环境。',
    subGoals: [
      { no: 1, name: '村级运转', goal: '按时拨付', indicator: '23 个村' },
      { no: null, name: '环境整治', goal: null, indicator: '垃圾清运率' },
    ],
    measures: ['加强管理。', '定期检查。'],
  });
  expect(['agency', 'overall', 'subGoals[1].goal', 'measures[1]'].map(rowOf)).toEqual([0, 2, 7, 10]);
  expect(unplaced).toEqual(['1 填表说明', '8 二']);
});

test('sub-goals as paragraphs: numbered names, then goal and indicator, in one line or in two', () => {
  const { department, unplaced } = read(
    ['总体绩效目标'],
    ['保障运转。'],
    ['分项绩效目标'],
    ['1. 村级运转'],
    ['绩效目标：按时拨付。绩效指标：23 个村'],
    ['2. 环境整治'],
    ['绩效目标：整治'],
    ['村容村貌'],
    ['绩效指标：垃圾清运率'],
    ['绩效指标：又一个'],
  );
  expect(department?.subGoals).toEqual([
    { no: 1, name: '村级运转', goal: '按时拨付。', indicator: '23 个村' },
    { no: 2, name: '环境整治', goal: '整治村容村貌', indicator: '垃圾清运率' },
  ]);
  expect(unplaced).toEqual(['10 绩效指标：又一个']);
});

test('a number within a goal begins no new sub-goal unless it is the next', () => {
  const { department } = read(
    ['总体绩效目标'],
    ['保障运转。'],
    ['分项绩效目标'],
    ['1. 村级运转'],
    ['绩效目标：分步推进'],
    ['5. 按时拨付'],
    ['2. 环境整治'],
  );
  expect(department?.subGoals.map(({ no, name, goal }) => [no, name, goal])).toEqual([
    [1, '村级运转', '分步推进5. 按时拨付'],
    [2, '环境整治', null],
  ]);
});

test('an agency without a name is an empty field, not the one that the goals speak of', () => {
  const { department, rowOf } = read(['部门名称', null], ['总体绩效目标'], ['某县水利局保障运转。']);
  expect(department?.agency).toBeNull();
  expect(rowOf('agency')).toBe(0);
});

test('a second agency, and what stands beside the label of one, is told', () => {
  const { department, unplaced } = read(
    ['附件2', '部门名称', '某镇', '盖章处'],
    ['单位名称', '某所'],
    ['部门名称', '某镇'],
    ['总体绩效目标'],
    ['保障运转。'],
  );
  expect(department?.agency).toBe('某镇');
  expect(unplaced).toEqual(['1 附件2', '1 盖章处', '2 某所']);
});

test('without a label the agency is the one that the goals begin with, or that all tables share', () => {
  const goals = (text: string, ...agencies: string[]) =>
    readGrids([
      gridOfValues('部门', [['总体绩效目标'], [text]]),
      ...agencies.map((agency, index) =>
        gridOfValues(`表${index}`, [
          ['项目绩效目标表'],
          ['项目名称', `甲${index}`, '实施单位', agency],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['产出指标', '数量指标', '次数', '1次'],
        ]),
      ),
    ]).department?.agency;
  expect(goals('某县某镇人民政府坚持稳中求进，保障运转。')).toBe('某县某镇人民政府');
  expect(goals('某县财政局保障运转。', '某县某镇')).toBe('某县财政局');
  expect(goals('某县某镇本级各项工作有序。', '某镇机关', '某镇机关')).toBe('某县某镇');
  expect(goals('保障运转。', '某县某镇', '某县某镇')).toBe('某县某镇');
  expect(goals('保障运转。', '某县甲镇', '某县乙镇')).toBeNull();
  expect(goals('保障运转。')).toBeNull();
});

test('sub-goals in a table: every column has its place, what stands beside them is told', () => {
  const { department, rowOf, unplaced } = read(
    ['分项绩效目标'],
    [...TABLE, '备注'],
    [1, '村级运转', null, null, '按月'],
    ['总体绩效目标'],
    ['保障运转。'],
  );
  expect(department?.subGoals).toEqual([{ no: 1, name: '村级运转', goal: null, indicator: null }]);
  expect(rowOf('subGoals[0].indicator')).toBe(2);
  expect(unplaced).toEqual(['3 按月']);
});

test('lines of a text that were wrapped are one paragraph, those of a sheet are not', () => {
  const lines = [
    '总体绩效目标',
    '保障全镇',
    '运转。',
    '一是改善环境，',
    '二、管护河道',
    '工作保障措施',
    '加强',
    '管理',
  ];
  const { department: ofSheet } = read(...lines.map((line) => [line]));
  expect(ofSheet?.overall).toBe('保障全镇\n运转。\n一是改善环境，\n二、管护河道');
  const grid = gridOfValues(
    '',
    lines.map((line) => [line]),
  );
  const { department } = readGrids([{ ...grid, sheet: null }]);
  expect(department?.overall).toBe('保障全镇运转。\n一是改善环境，\n二、管护河道');
  expect(department?.measures).toEqual(['加强管理']);
});

test('places on a second sheet name it', () => {
  const { department } = readGrids([
    gridOfValues('甲', [['总体绩效目标'], ['保障运转。']]),
    gridOfValues('乙', [['分项绩效目标'], ['1. 村级运转'], ['绩效目标：按时']]),
  ]);
  expect(department?.origin.sheet).toBe('甲');
  expect(department?.origin.cells.get('department.subGoals[0].name')).toMatchObject({ sheet: '乙', row: 1 });
  expect(department?.origin.cells.get('department.overall')).not.toHaveProperty('sheet');
});

test('a number of a sub-goal is one of digits, a name may say no more than that it is there', () => {
  const { department, unplaced } = read(
    ['分项绩效目标'],
    TABLE,
    ['12', '村级运转', '按时', '23 个村'],
    ['3个', '环境整治', '按月', '清运率'],
    ['第4', '便民', '按季', '办结率'],
  );
  expect(department?.subGoals.map(({ no, name }) => [no, name])).toEqual([
    [12, '村级运转'],
    [null, '环境整治'],
    [null, '便民'],
  ]);
  expect(unplaced).toEqual(['4 3个', '5 第4']);
});

test('every cell of a sub-goal has its place, also where the row has none', () => {
  const { rowOf, department } = read(['分项绩效目标'], TABLE, [1, '村级运转'], [2, '便民', '按季', '办结率']);
  for (const field of ['no', 'name', 'goal', 'indicator'])
    expect([0, 1].map((index) => rowOf(`subGoals[${index}].${field}`))).toEqual([2, 3]);
  expect(department?.origin.cells.get('department.subGoals[0].indicator')).toMatchObject({ column: 3 });
});

test('headers of the table of sub-goals may be called otherwise; fewer than three of them are none', () => {
  const names = (...header: string[]) =>
    read(['总体绩效目标'], ['保障。'], header, ['1', '便民', '按季', '办结率']).department?.subGoals.length;
  expect(names('序号', '分项目标名称', '绩效目标', '绩效指标')).toBe(1);
  expect(names('分项名称', '绩效目标', '绩效指标')).toBe(1);
  expect(names('序号', '分项名称')).toBe(0);
});

test('what stands below the table of sub-goals and begins with another heading is no row of it', () => {
  const { department } = read(
    ['分项绩效目标'],
    TABLE,
    [1, '便民', '按季', '办结率'],
    ['部门名称', '某镇'],
    ['工作保障措施'],
    ['部门名称', '某镇'],
    ['按月核对。'],
  );
  // Within the table the label is a text of its row.
  expect(department?.subGoals.map(({ name }) => name)).toEqual(['便民', '某镇']);
  expect([department?.agency, department?.measures]).toEqual(['某镇', ['按月核对。']]);
});

test.each([
  ['部门名称', '某镇'],
  ['部门', '某镇'],
  ['预算部门', '某镇'],
  ['单位名称', '某镇'],
  ['部门（单位）名称', '某镇'],
])('%s names the department', (label, name) => {
  expect(read([label, name], ['总体绩效目标'], ['保障。']).department?.agency).toBe(name);
});

test('a goal without a sub-goal, and a text before the first number, are told', () => {
  const { department, unplaced } = read(
    ['分项绩效目标'],
    ['绩效目标：早了'],
    ['以下各项'],
    ['（一）便民'],
    ['绩效目标 ：按季；绩效指标 ：办结率'],
    ['绩效指标：又一个'],
  );
  expect(department?.subGoals).toEqual([{ no: null, name: '便民', goal: '按季；', indicator: '办结率' }]);
  expect(unplaced).toEqual(['2 绩效目标：早了', '3 以下各项', '6 绩效指标：又一个']);
});

test('numbers of several digits before sub-goals', () => {
  const lines = Array.from({ length: 12 }, (_, at) => [
    [`${at + 1}. 分项${'甲乙丙丁戊己庚辛壬癸子丑'[at]}`],
    ['绩效目标：达标'],
  ]);
  const { department, unplaced } = read(['分项绩效目标'], ...lines.flat());
  expect(department?.subGoals.map(({ no, name }) => [no, name]).slice(-3)).toEqual([
    [10, '分项癸'],
    [11, '分项子'],
    [12, '分项丑'],
  ]);
  expect(unplaced).toEqual([]);
});
