import fc from 'fast-check';
import { planDepartmentSheet } from '../../../src/forms/department-goals/department-sheet';
import { gridOfValues, type Grid } from '../../../src/grid/grid';
import { planProjectSheet } from '../../../src/forms/spending-plan/project-sheet';
import { readGrids, readSheet } from '../../../src/forms/reader/read-grids';
import { recogniseSheet } from '../../../src/workbook/recognised-sheet';
import { planUnplacedSheet } from '../../../src/reports/unplaced/unplaced-sheet';
import { workbookOfGrids } from '../../../src/workbook/workbook-session';
import { planWorkbook } from '../../../src/workbook/workbook-plan';
import { NO_ORIGIN } from '../../../src/domain/place';
import type { ProjectTable } from '../../../src/domain/project-table';
import { parseTargetValue } from '../../../src/domain/target-value';
import { gridOfPlan } from '../../support/grid-of-plan';

type Value = string | number | null;

/** A table typed by hand: other label names, another order of indicator columns, an extra column of weights. */
const BY_HAND: readonly (readonly Value[])[] = [
  ['部门（单位）：某县水利局', null, null, null, null, null, null, null],
  ['项 目 编 码：', '33010124P000000000001', null, '项目名称：', '河道清淤', null, null, null],
  ['预算规模', '预算数', 120.5, '其中：财政    资金', 100, '其他资金', 20.5, null],
  [null, '疏浚河道三公里', null, null, null, null, null, null],
  ['资金支出计划（％）', '3月底', '6月底', '10月底', '12月底', null, null, null],
  [null, 0.25, 0.5, 0.75, 1, null, null, null],
  ['年度绩效目标', '1. 完成清淤\n2. 汛期安全', null, null, null, null, null, null],
  ['一级指标', '二级指标', '三级指标', '指标值', '指标内容', '权重', '确定依据', null],
  ['成本指标', '经济成本', '单价', '≤40 万元', '每公里造价', 20, '预算评审', null],
  [null, '社会成本', '扰民', '≤3 次', '投诉次数', 5, '计划标准', null],
  ['产出指标', '数量指标', '长度', 3, '清淤公里数', 40, '工作计划', null],
];

function gridOf(values: readonly (readonly Value[])[], top = 0, left = 0): Grid {
  return gridOfValues('手工表', values, undefined, { top, left });
}

function onlyProject(grid: Grid): ProjectTable {
  const { projects } = readGrids([grid]);
  expect(projects).toHaveLength(1);
  return projects[0]!;
}

/** A table as JSON has it, without its places. */
function plain(table: ProjectTable): unknown {
  return JSON.parse(JSON.stringify({ ...table, origin: null }));
}

test('where the agency is missing, its empty cell over the table is known', () => {
  const head = (agency: Value): (readonly Value[])[] => [
    ['河道清淤绩效目标表', null, null, null],
    [agency, null, null, '单位：万元'],
    ...BY_HAND.slice(1),
  ];
  const { cells } = onlyProject(gridOf(head(null))).origin;
  expect(cells.get('agency.name')).toMatchObject({ row: 1, column: 0 });
  const named = onlyProject(gridOf(head('某县水利局')));
  expect(named.agency.name).toBe('某县水利局');
  expect(named.origin.cells.get('agency.name')).toMatchObject({ row: 1, column: 0, value: '某县水利局' });
});

test.each([
  ['预算单位：', null],
  ['预算单位：某镇', '某镇'],
  ['预算单位： 485001某镇', '某镇'],
])('%j over the table names the agency %j, and is not taken for the money unit', (text, name) => {
  const head: (readonly Value[])[] = [['河道清淤绩效目标表'], [text, null, null, '单位：万元']];
  const table = onlyProject(gridOf([...head, ...BY_HAND.slice(1)]));
  expect([table.agency.name, table.moneyUnit]).toEqual([name, '万元']);
  expect(table.origin.cells.get('agency.name')).toMatchObject({ row: 1, column: 0 });
});

describe('a table made by hand', () => {
  const table = onlyProject(gridOf(BY_HAND));

  test('is found by its labels', () => {
    expect(table).toMatchObject({
      code: '33010124P000000000001',
      name: '河道清淤',
      purpose: '疏浚河道三公里',
      plan: [25, 50, 75, 100],
      goals: ['1. 完成清淤', '2. 汛期安全'],
    });
    expect(table.agency.name).toContain('某县水利局');
    expect(Object.values(table.budget).map((amount) => amount?.toFixed())).toEqual(['120.5', '100', '20.5']);
  });

  test('the columns go by their header, a merged level 1 is filled down', () => {
    expect(table.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ['成本指标', '经济成本'],
      ['成本指标', '社会成本'],
      ['产出指标', '数量指标'],
    ]);
    expect(table.indicators[0]).toMatchObject({
      level3: '单价',
      description: '每公里造价',
      target: parseTargetValue('≤40 万元'),
      basis: '预算评审',
    });
    expect(table.indicators[2]?.target).toMatchObject({ kind: 'quantity', written: '3' });
  });

  test('shifting the table shifts the places and changes nothing else', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.nat({ max: 10 }), (top, left) => {
        const shifted = onlyProject(gridOf(BY_HAND, top, left));
        expect(plain(shifted)).toEqual(plain(table));
        const places = (project: ProjectTable, [rows, columns]: [number, number]) =>
          [...project.origin.cells].map(([path, { row, column }]) => [path, row + rows, column + columns]);
        expect(places(shifted, [0, 0])).toEqual(places(table, [top, left]));
      }),
    );
  });

  test('empty rows anywhere change nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: BY_HAND.length }), { maxLength: 6 }), (places) => {
        const rows = [...BY_HAND];
        for (const place of [...places].sort((a, b) => b - a))
          rows.splice(
            place,
            0,
            BY_HAND[0]!.map(() => null),
          );
        expect(plain(onlyProject(gridOf(rows)))).toEqual(plain(table));
      }),
    );
  });

  test('several tables one under another, with a note between', () => {
    const second = BY_HAND.map((row) => row.map((value) => (value === '河道清淤' ? '闸门维修' : value)));
    second[1]![1] = '33010124P000000000002';
    const { projects, unplaced } = readGrids([gridOf([...BY_HAND, ['某县水利局绩效目标表'], ...second])]);
    expect(projects.map(({ name }) => name)).toEqual(['河道清淤', '闸门维修']);
    expect(plain({ ...projects[1]!, code: table.code, name: table.name })).toEqual(plain(table));
    expect(unplaced.filter(({ sheet }) => sheet !== '手工表')).toEqual([]);
  });

  test('an amount that is no number is reported with its row, and the field is empty', () => {
    const rows = BY_HAND.map((row) => row.map((value) => (value === 20.5 ? '待定' : value)));
    const { projects, unplaced } = readGrids([gridOf(rows)]);
    expect(projects[0]?.budget.other).toBeNull();
    expect(unplaced).toContainEqual({ sheet: '手工表', line: 3, text: '待定' });
    expect(projects[0]?.origin.cells.get('budget.other')).toMatchObject({ row: 2, column: 6, value: '待定' });
  });
});

describe('numbers of a worksheet', () => {
  const withPlan = (values: readonly number[], format?: string) =>
    onlyProject({
      ...gridOf(BY_HAND),
      rows: gridOf(BY_HAND).rows.map((cells, row) =>
        cells.map((cell) => {
          const value = row === 5 ? values[cell.column - 1] : undefined;
          return value === undefined ? cell : { ...cell, value, numberFormat: format };
        }),
      ),
    }).plan;

  test.each([
    [[0.25, 0.5, 0.75, 1], '0%', [25, 50, 75, 100]],
    [[0.07, 0.14, 0.29, 0.57], '0.00%', [7, 14, 29, 57]],
    [[0.25, 0.5, 0.75, 1], undefined, [25, 50, 75, 100]],
    [[25, 50, 75, 100], undefined, [25, 50, 75, 100]],
    [[1, 50, 75, 100], undefined, [1, 50, 75, 100]],
  ])('a plan of %j with format %s is %j percent', (values, format, percent) => {
    expect(withPlan(values, format)).toEqual(percent);
  });

  test.each([
    [45291, 'yyyy"年"m"月"d"日"', '2023年12月31日'],
    [0.95, '0%', '95%'],
    [12, undefined, '12'],
  ])('a target value %d with format %s reads %s', (value, numberFormat, written) => {
    const grid = gridOf(BY_HAND);
    const rows = grid.rows.map((cells) =>
      cells.map((cell) => (cell.value === 3 ? { ...cell, value, numberFormat } : cell)),
    );
    expect(onlyProject({ ...grid, rows }).indicators[2]?.target?.written).toBe(written);
  });
});

describe('our own sheets', () => {
  const department = {
    agency: null as string | null,
    overall: '统筹安排全年资金。\n确保重点支出。',
    subGoals: [{ no: 1, name: '便民', goal: '窗口有人。', indicator: '值守率大于等于98%。' }],
    measures: ['全镇一本账。', '1、按月核对。', '（一）双人复核。'],
    origin: NO_ORIGIN,
  };
  const byHand = onlyProject(gridOf(BY_HAND));
  // Our own form has no column of weights.
  const indicators = byHand.indicators.map((indicator) => ({ ...indicator, weight: null }));
  const project = { ...byHand, indicators, origin: NO_ORIGIN };

  test.each([null, '某县某镇人民政府'])('the department is read back, named %s', (agency) => {
    const grid = gridOfPlan(planDepartmentSheet({ ...department, agency }, '整体'));
    const read = readGrids([grid]);
    expect({ ...read.department, origin: NO_ORIGIN }).toEqual({ ...department, agency });
    expect(read.unplaced).toEqual([]);
    expect(readSheet(grid).form).toBe('department');
  });

  test('a department on two sheets, its sub-goals on the second, is read as one', () => {
    const [goal] = department.subGoals;
    const overall = gridOfValues('整体', [
      ['部门整体绩效目标'],
      ['部门名称', '某镇'],
      ['一、总体绩效目标'],
      [department.overall],
      ['三、工作保障措施'],
      ...department.measures.map((measure) => [measure]),
    ]);
    const subGoals = gridOfValues('分项', [
      ['分项绩效目标'],
      ['序号', '分项名称', '绩效目标', '绩效指标'],
      [goal!.no, goal!.name, goal!.goal, goal!.indicator],
    ]);
    const read = readGrids([overall, subGoals]);
    expect({ ...read.department, origin: NO_ORIGIN }).toEqual({ ...department, agency: '某镇' });
    expect(read.unplaced).toEqual([]);
  });

  test('texts without a place are read back', () => {
    const unplaced = [
      { line: 7, text: '本表一式三份' },
      { line: 3, text: '=备注', sheet: '某表' },
    ];
    const grid = gridOfPlan(planUnplacedSheet(unplaced, '未归位'));
    expect(recogniseSheet(grid).kind).toBe('unplaced');
    expect(workbookOfGrids([grid]).document.unplaced).toEqual(unplaced);
  });

  test('a whole workbook: each sheet is known, and the summary is not read as targets', () => {
    const document = {
      department,
      projects: [project, { ...project, name: '闸门维修' }],
      departments: [],
      unplaced: [],
    };
    const { plans, summary } = planWorkbook(document);
    const kinds = plans.map((plan) => recogniseSheet(gridOfPlan(plan)).kind);
    expect(kinds).toEqual(plans.map((plan) => plan.kind));
    expect(plans.find(({ name }) => name === summary)?.kind).toBe('summary');
    const read = workbookOfGrids(plans.map(gridOfPlan)).document;
    expect(read.projects.map(({ name }) => name)).toEqual(['河道清淤', '闸门维修']);
    expect(read.unplaced).toEqual([]);
  });

  test('a sheet with none of the forms is passed over', () => {
    const grid = gridOfValues('通讯录', [
      ['姓名', '电话'],
      ['王某', 123],
    ]);
    expect(readSheet(grid).form).toBeNull();
    expect(readGrids([grid])).toEqual({ department: null, projects: [], departments: [], unplaced: [] });
  });

  test('a project sheet laid out by us says the same when read', () => {
    const read = onlyProject(gridOfPlan(planProjectSheet(project, '河道清淤')));
    expect(plain(read)).toEqual(plain(project));
  });
});

test('no content of cells makes reading fail', () => {
  const word = fc.constantFrom(
    ...[
      '项目编码',
      '预算数',
      '绩效目标',
      '一级指标',
      '二级指标',
      '三级指标',
      '指标值',
      '资金支出计划（%）',
      '3月底',
    ],
    ...[
      '部门名称',
      '序号',
      '分项绩效目标',
      '行号',
      '原文',
      '产出指标',
      '数量指标',
      '1、',
      '绩效目标：',
      '"',
      '某绩效目标表',
    ],
  );
  const value = fc.oneof(word, fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  const rows = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 25 });
  fc.assert(
    fc.property(rows, fc.constantFrom<string | null>('表', null), (values, sheet) => {
      const grid = { ...gridOfValues('表', values), sheet };
      readSheet(grid);
      readGrids([grid]);
    }),
    { numRuns: 1000 },
  );
});
