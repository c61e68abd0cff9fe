import { onSheet, tablesOf, toldOf, type Value, type Values } from '../../support/read-rows';

const LEVELS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '保洁次数', '≥12次'];
const NAMES: readonly Value[] = ['项目名称', '河道保洁', '渠道清淤', '堤坝加固'];

/** A table with these rows in its head, and with goals and indicators. */
const read = (...rows: Values) =>
  onSheet([['项目支出绩效目标申报表'], ...rows, ['主管部门', '某局'], ['年度目标', '整洁'], LEVELS, ROW]);

describe('a table with a project in each column is of no form: none of them is read as the whole', () => {
  test.each<[string, Values]>([
    ['names over amounts', [NAMES, ['年度资金总额', 12, 8.5, 30]]],
    ['names over amounts with their unit', [NAMES, ['年度资金总额', '12万元', '8.5万元', '30万元']]],
    ['names over codes', [NAMES, ['项目编码', '13020825P0001', '13020825P0002', '13020825P0003']]],
    [
      'codes over amounts',
      [
        ['项目编码', '13020825P0001', '13020825P0002'],
        ['预算数', 12, 8.5],
      ],
    ],
    ['amounts over names', [['其中：财政拨款', 12, 8.5, 30], NAMES]],
    [
      'codes over names, amounts in other columns',
      [['项目编码', '13020825P0001', '13020825P0002', '13020825P0003'], NAMES, ['预算数', 12]],
    ],
  ])('%s', (_, rows) => {
    const document = read(...rows);
    expect(tablesOf(document)).toEqual([]);
    expect(document.unknownTables).toMatchObject([{ isOfSeveral: true }]);
    expect(toldOf(document)).toEqual(expect.arrayContaining(rows.flatMap((cells) => cells.map(String))));
  });
});

describe('near misses are tables of one project', () => {
  test.each<[string, Values, object]>([
    [
      'one name',
      [
        ['项目名称', '河道保洁'],
        ['年度资金总额', 12],
      ],
      { name: '河道保洁', total: '12' },
    ],
    [
      'the same name in each cell, as a merged one that was taken apart',
      [
        ['项目名称', '河道保洁', '河道保洁', '河道保洁'],
        ['年度资金总额', 12, 12, 12],
      ],
      { name: '河道保洁', total: '12' },
    ],
    ['several names over one amount', [NAMES, ['年度资金总额', 12]], { name: '河道保洁', total: '12' }],
    [
      'amounts in other columns',
      [NAMES, ['年度资金总额', 12, null, null, 30, 8]],
      { name: '河道保洁', total: '12' },
    ],
    ['a text among the amounts', [NAMES, ['年度资金总额', 12, '待定', 30]], { name: '河道保洁' }],
    ['texts beside another label', [NAMES, ['项目属性', '新增', '延续', '延续']], { name: '河道保洁' }],
    [
      'labels and values in turn',
      [
        ['项目名称', '河道保洁', '项目编码', '13020825P0001'],
        ['年度资金总额', 12, '其中：财政拨款', 10],
      ],
      { name: '河道保洁', code: '13020825P0001', total: '12', fiscal: '10' },
    ],
    [
      'a label with its value in one cell before them',
      [
        ['项目名称：河道保洁', '渠道清淤', '堤坝加固'],
        ['年度资金总额', 12, 8.5],
      ],
      { name: '河道保洁', total: '12' },
    ],
    [
      'codes alone, over nothing of each',
      [
        ['项目编码', '13020825P0001', '13020825P0002'],
        ['项目名称', '河道保洁'],
      ],
      { name: '河道保洁', code: '13020825P0001' },
    ],
    [
      'words that are no codes',
      [NAMES, ['项目编码', '待定', '待定', '待定']],
      { name: '河道保洁', code: '待定' },
    ],
    [
      'short numbers that are no codes',
      [
        ['项目名称', '河道保洁', '渠道清淤'],
        ['项目编码', '1', '2'],
      ],
      { name: '河道保洁', code: '1' },
    ],
  ])('%s', (_, rows, expected) => {
    const document = read(...rows);
    expect(tablesOf(document)).toMatchObject([expected]);
    expect(document.unknownTables ?? []).toEqual([]);
  });
});
