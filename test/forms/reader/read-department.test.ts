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
