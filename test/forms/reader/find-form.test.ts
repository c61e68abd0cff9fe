import { onSheet, tablesOf, type Values } from '../../support/read-rows';

const LEVELS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '保洁次数', '≥12次'];

describe('a table of a form that is not known', () => {
  test('has a title and two labels: both are told, with what is missing', () => {
    const document = onSheet([['2025年河道绩效目标表'], ['主管部门', '某局'], ['年度目标', '整洁']]);
    expect(tablesOf(document)).toEqual([]);
    expect(document.unknownTables).toEqual([
      {
        sheet: '表',
        cell: { row: 0, column: 0 },
        line: 1,
        title: '2025年河道绩效目标表',
        labels: ['主管部门', '年度目标'],
        missing: ['绩效指标'],
      },
    ]);
  });

  test.each<[string, Values, readonly object[]]>([
    ['one label below a title is none', [['2025年河道绩效目标表'], ['主管部门', '某局']], []],
    [
      'three labels without a title are none',
      [
        ['项目名称', '甲'],
        ['主管部门', '某局'],
        ['年度目标', '整洁'],
      ],
      [],
    ],
    [
      'four labels without a title are one, told at the first',
      [
        ['项目名称', '甲'],
        ['主管部门', '某局'],
        ['实施单位', '某所'],
        ['年度目标', '整洁'],
      ],
      [
        {
          title: null,
          cell: { row: 0, column: 0 },
          labels: ['项目名称', '主管部门', '实施单位', '年度目标'],
        },
      ],
    ],
  ])('%s', (_, rows, unknown) => {
    const document = onSheet(rows);
    expect(tablesOf(document)).toEqual([]);
    expect(document.unknownTables ?? []).toMatchObject(unknown);
    expect(document.unknownTables ?? []).toHaveLength(unknown.length);
  });
});

test.each<[string, string, 'projects' | 'departments']>([
  ['项目支出绩效自评表', '项目名称', 'projects'],
  ['部门整体支出绩效自评表', '部门名称', 'departments'],
  ['部门整体支出绩效监控表', '部门名称', 'departments'],
  ['项目支出绩效监控表', '项目名称', 'projects'],
])('%s with %s is one of %s', (title, label, kind) => {
  const header = [...LEVELS, '实际完成值', '得分'];
  const document = onSheet([[title], [label, '某局'], header, [...ROW, '12次', 90]]);
  expect([document.projects.length, document.departments.length]).toEqual(
    kind === 'projects' ? [1, 0] : [0, 1],
  );
});
