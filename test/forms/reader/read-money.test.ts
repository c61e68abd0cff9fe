import { amountIn, amountOf, isScaledToUnit, percentIn, pointsIn } from '../../../src/forms/reader/numbers';
import type { GridCell } from '../../../src/grid/grid';
import { inText, onSheet, placesOf, tablesOf, toldOf, type Values } from '../../support/read-rows';

const LEVELS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '保洁次数', '≥12次'];
const head = (...rows: Values) =>
  onSheet([['项目绩效目标申报表'], ['项目名称', '河道保洁'], ...rows, LEVELS, ROW]);

function said(...rows: Values) {
  const document = head(...rows);
  const { name: _, indicators: __, ...rest } = tablesOf(document)[0]!;
  return [rest, toldOf(document)];
}

describe('rows of money', () => {
  test.each<[string, Values, object, readonly string[]]>([
    [
      'in one row',
      [['年度资金总额', 12, '其中：财政拨款', 10, '其他资金', 2]],
      { total: '12', fiscal: '10', other: '2' },
      [],
    ],
    [
      'one below the other, with the colon of 其中 in a label with its value',
      [['年度资金总额：12'], ['其中：财政拨款：10'], ['其他资金：2']],
      { total: '12', fiscal: '10', other: '2' },
      [],
    ],
    [
      'with their values, right of the label of them all',
      [
        ['资金情况（万元）', '年度资金总额：12'],
        ['', '其中：财政拨款：10万元'],
        ['', '其他资金：2'],
      ],
      { total: '12', fiscal: '10', other: '2', unit: '万元' },
      [],
    ],
    [
      'two amounts: the first counts',
      [
        ['年度资金总额', 12],
        ['预算数', 13],
      ],
      { total: '12' },
      ['预算数：13'],
    ],
    ['a text is no amount', [['年度资金总额', '待定']], {}, ['待定']],
    [
      'so many yuan by their sign, in a table of another unit',
      [['年度资金总额（万元）', '¥309,000.00']],
      { unit: '万元' },
      ['¥309,000.00'],
    ],
    [
      'the same in a table of yuan',
      [['年度资金总额（元）', '¥309,000.00']],
      { unit: '元', total: '309000' },
      [],
    ],
    [
      'a small amount with the sign',
      [['年度资金总额（万元）', '¥30.90']],
      { unit: '万元', total: '30.9' },
      [],
    ],
    ['the sign and a unit', [['年度资金总额（万元）', '￥309,000元']], { unit: '万元', total: '30.9' }, []],
    [
      'taken apart once more beside the parts of the budget',
      [
        ['年度资金总额', 110, '按支出类型分', 110],
        ['财政拨款', 100, '基本支出', 60],
        ['其他资金', 10, '项目支出', 50],
      ],
      {
        total: '110',
        fiscal: '100',
        other: '10',
        amounts: [
          ['按支出类型分', 'sum', null, '110'],
          ['按支出类型分', 'part', '基本支出', '60'],
          ['按支出类型分', 'part', '项目支出', '50'],
        ],
      },
      [],
    ],
    [
      'parts that no field has',
      [
        ['年度资金总额', 12],
        ['中央资金', 5],
        ['上年结转', 1],
      ],
      {
        total: '12',
        amounts: [
          ['budget.total', 'within', '中央资金', '5'],
          ['budget.total', 'part', '上年结转', '1'],
        ],
      },
      [],
    ],
    [
      'the whole project left of the year',
      [
        ['项目总投资', 100, '年度资金总额', 12],
        ['其他资金', 50, '其他资金', 2],
      ],
      {
        total: '12',
        other: '2',
        amounts: [
          ['项目总投资', 'sum', null, '100'],
          ['项目总投资', 'part', '其他资金', '50'],
        ],
      },
      [],
    ],
    [
      'the whole project right of the year',
      [
        ['年度资金总额', 12, '项目总投资', 100],
        ['财政拨款', 10, '财政拨款', 60],
      ],
      {
        total: '12',
        fiscal: '10',
        amounts: [
          ['项目总投资', 'sum', null, '100'],
          ['项目总投资', 'part', '财政拨款', '60'],
        ],
      },
      [],
    ],
    [
      'the whole project above the year',
      [
        ['项目总投资', 100],
        ['财政拨款', 60],
        ['年度资金总额', 12],
        ['财政拨款', 10],
      ],
      {
        total: '12',
        fiscal: '10',
        amounts: [
          ['项目总投资', 'sum', null, '100'],
          ['项目总投资', 'part', '财政拨款', '60'],
        ],
      },
      [],
    ],
    [
      'the whole project and nothing of the year',
      [
        ['项目总投资', 100],
        ['其他资金', 50],
      ],
      {
        amounts: [
          ['项目总投资', 'sum', null, '100'],
          ['项目总投资', 'part', '其他资金', '50'],
        ],
      },
      [],
    ],
    [
      'the same money taken apart in two ways, side by side',
      [
        ['年度资金总额', 12],
        ['按资金来源分', 12, '按支出分类分', 12],
        ['财政拨款', 10, '基本支出', 4],
      ],
      {
        total: '12',
        amounts: [
          ['按资金来源分', 'sum', null, '12'],
          ['按支出分类分', 'sum', null, '12'],
          ['按资金来源分', 'part', '财政拨款', '10'],
          ['按支出分类分', 'part', '基本支出', '4'],
        ],
      },
      [],
    ],
    [
      'a way of taking it apart without a sum',
      [
        ['年度资金总额', 12],
        ['按资金来源分', '略'],
        ['其他资金', 2],
      ],
      { total: '12', amounts: [['按资金来源分', 'part', '其他资金', '2']] },
      ['略'],
    ],
    [
      'execution beside its labels',
      [
        ['预算数', 12, '执行数', 9, '执行率', '75%', '分值', 10, '得分', '7.5分'],
        ['实际支出数', 8],
      ],
      {
        total: '12',
        execution: { budget: '12', executed: '9', rate: '75', weight: '10', score: '7.5' },
      },
      ['实际支出数：8'],
    ],
    ['execution that is no figure', [['执行数', '未知']], {}, ['执行数：未知']],
  ])('%s', (_, rows, expected, told) => {
    expect(said(...rows)).toEqual([expected, told.map((text) => expect.stringContaining(text))]);
  });

  test.each<[string, Values, object, readonly string[]]>([
    [
      'the whole project right of the year, both right of the label of them all',
      [
        ['项目资金', '年度资金总额', '12', '项目总投资', '100'],
        ['其中：财政拨款', '10', '其中：财政拨款', '60'],
        ['其他资金', '2', '其他资金', '40'],
      ],
      {
        total: '12',
        fiscal: '10',
        other: '2',
        amounts: [
          ['项目总投资', 'sum', null, '100'],
          ['项目总投资', 'part', '财政拨款', '60'],
          ['项目总投资', 'part', '其他资金', '40'],
        ],
      },
      [],
    ],
    [
      'the whole project left of it',
      [
        ['项目资金', '项目总投资', '100', '年度资金总额', '12'],
        ['其中：财政拨款', '60', '其中：财政拨款', '10'],
      ],
      {
        total: '12',
        fiscal: '10',
        amounts: [
          ['项目总投资', 'sum', null, '100'],
          ['项目总投资', 'part', '财政拨款', '60'],
        ],
      },
      [],
    ],
    [
      'what is carried over, which comes into the year',
      [
        ['项目资金', '项目总投资', '100', '年度资金总额', '12'],
        ['上年结转', '3'],
      ],
      {
        total: '12',
        amounts: [
          ['项目总投资', 'sum', null, '100'],
          ['budget.total', 'part', '上年结转', '3'],
        ],
      },
      [],
    ],
  ])('in a text without the cells under merged ones: %s', (_, rows, expected, told) => {
    const table = [['项目绩效目标申报表'], ['项目名称', '河道保洁'], ...rows, LEVELS, ROW];
    const document = inText(table.map((cells) => cells.map(String)));
    const { name: __, indicators: ___, ...rest } = tablesOf(document)[0]!;
    expect([rest, toldOf(document)]).toEqual([expected, told]);
  });

  test.each<[string, Values, object, readonly string[]]>([
    [
      'the year above the whole project',
      [
        ['年度资金总额', 12],
        ['财政拨款', 10],
        ['项目总投资', 100],
        ['财政拨款', 60],
      ],
      {
        total: '12',
        fiscal: '10',
        amounts: [
          ['项目总投资', 'sum', null, '100'],
          ['项目总投资', 'part', '财政拨款', '60'],
        ],
      },
      [],
    ],
    [
      'the whole project in a row of its own between rows of the year',
      [
        ['年度资金总额', 12, '项目总投资', 100],
        ['本年度资金总额', 13],
        ['其他资金', 2],
      ],
      { total: '12', other: '2', amounts: [['项目总投资', 'sum', null, '100']] },
      ['本年度资金总额：13'],
    ],
    [
      'where it comes from, with the unit',
      [['资金来源（万元）', '财政拨款', 10, '其他资金', 2]],
      { unit: '万元', fiscal: '10', other: '2' },
      [],
    ],
    [
      'a label of something else tells no unit',
      [
        ['项目属性（元）', '新增'],
        ['年度资金总额', 12],
      ],
      { total: '12' },
      ['项目属性：新增'],
    ],
    [
      'an amount that is none, among those taken apart once more',
      [
        ['年度资金总额', 12],
        ['按资金来源分', 12, '按支出分类分', 12],
        ['财政拨款', '待定', '基本支出', 4],
      ],
      {
        total: '12',
        amounts: [
          ['按资金来源分', 'sum', null, '12'],
          ['按支出分类分', 'sum', null, '12'],
          ['按支出分类分', 'part', '基本支出', '4'],
        ],
      },
      ['财政拨款：待定'],
    ],
    [
      '合计 below the parts, where no label names the budget of the year',
      [
        ['财政拨款', 10],
        ['其他资金', 2],
        ['合计', 12],
      ],
      { total: '12', fiscal: '10', other: '2' },
      [],
    ],
    [
      '合计 below one part',
      [
        ['其他资金', 2],
        ['合计', 12],
      ],
      { total: '12', other: '2' },
      [],
    ],
    ['合计 of nothing', [['合计', 12]], {}, ['合计：12']],
    [
      '合计 beside the budget of the year',
      [
        ['年度资金总额', 13],
        ['财政拨款', 10],
        ['合计', 12],
      ],
      { total: '13', fiscal: '10' },
      ['合计：12'],
    ],
  ])('%s', (_, rows, expected, told) => {
    expect(said(...rows)).toEqual([expected, told]);
  });

  test('after goals the money of the year begins anew', () => {
    expect(said(['项目总投资', 100], ['年度目标', '整洁'], ['其他资金', 2])).toEqual([
      { other: '2', goals: ['整洁'], amounts: [['项目总投资', 'sum', null, '100']] },
      [],
    ]);
  });

  test('missing amounts of the whole project have no place in the budget', () => {
    expect(placesOf(head(['项目总投资', 100], ['其他资金', null]))).not.toHaveProperty('budget.other');
    expect(placesOf(head(['年度资金总额', 100], ['其他资金', null]))).toMatchObject({
      'budget.other': [3, 1],
    });
  });

  test.each([
    ['年度资金总额（万元）', '单位：万元', '万元'],
    // Two units: nobody can tell which holds.
    ['年度资金总额（元）', '单位：万元', undefined],
    ['年度资金总额（元）', '', '元'],
    ['年度资金总额(万元)', '', '万元'],
    ['年度资金总额', '单位：千元', '千元'],
    ['年度资金总额', '', undefined],
  ])('%s under %j is in %s', (label, unit, expected) => {
    const document = onSheet([
      ['项目绩效目标申报表'],
      [null, null, unit || null],
      ['项目名称', '甲'],
      [label, 5],
      LEVELS,
      ROW,
    ]);
    expect(tablesOf(document)[0]?.unit).toBe(expected);
  });
});

describe('tasks and items of costs', () => {
  test.each<[string, Values, object, readonly string[]]>([
    [
      'tasks with the fiscal part',
      [
        ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）', '财政拨款'],
        [null, '保洁', '每月一次', 5, 4],
        [null, '修船', '/', 3, null],
        ['合计', null, null, 8, 4],
      ],
      {
        total: '8',
        fiscal: '4',
        unit: '万元',
        items: [
          ['保洁', '每月一次', '5', '4', null],
          ['修船', null, '3', null, null],
        ],
      },
      [],
    ],
    [
      'a header of two rows',
      [
        ['年度主要任务', '任务名称', '主要内容', '预算金额（元）', null, null],
        [null, null, null, '总额', '财政拨款', '其他资金'],
        [null, '保洁', '每月一次', 5, 4, 1],
        ['金额合计', null, null, 5, 4, 1],
      ],
      { total: '5', fiscal: '4', other: '1', unit: '元', items: [['保洁', '每月一次', '5', '4', '1']] },
      [],
    ],
    [
      'a sum unlike the budget above',
      [
        ['年度资金总额', 9],
        ['年度主要任务', '任务名称', '主要内容', '预算金额'],
        [null, '保洁', '每月', 5],
        ['合计', null, null, 5],
      ],
      {
        total: '9',
        items: [['保洁', '每月', '5', null, null]],
        amounts: [['items.total', 'sum', null, '5']],
      },
      [],
    ],
    [
      'columns of amounts that are no part of the budget',
      [
        ['项目支出明细', '明细项目', '测算依据', '金额', '上级补助', '预留', '小计'],
        [null, '船只', '2×3', 6, 1, 2, 9],
        [null, '合计', null, 6, 1, 2, 9],
      ],
      {
        total: '6',
        items: [['船只', '2×3', '6', null, null]],
        amounts: [
          ['上级补助', 'part', '船只', '1'],
          ['预留', 'part', '船只', '2'],
          ['小计', 'part', '船只', '9'],
          ['上级补助', 'sum', null, '1'],
          ['预留', 'sum', null, '2'],
          ['小计', 'sum', null, '9'],
        ],
      },
      [],
    ],
    [
      'an amount that is none, and one without a name',
      [
        ['年度主要任务', '任务名称', '主要内容', '预算金额'],
        [null, '保洁', '每月', '待定'],
        [null, null, null, 5],
      ],
      { items: [['保洁', '每月', null, null, null]] },
      ['待定', '5'],
    ],
  ])('%s', (_, rows, expected, told) => {
    expect(said(...rows)).toEqual([expected, told]);
  });
});

describe('the spending plan', () => {
  const plan = (...rows: Values) => {
    const document = onSheet([
      ['甲绩效目标表'],
      ['项目编码', '1'],
      ['预算规模及资金用途', '预算数', 1],
      ...rows,
      LEVELS,
      ROW,
    ]);
    return [document.projects[0]?.plan, toldOf(document)];
  };
  const MONTHS = ['资金支出计划', '3月底', '6月底', '10月底', '12月底'];

  test.each<[string, Values, readonly (number | null)[], readonly string[]]>([
    ['texts and numbers', [MONTHS, [null, '10%', '50', '80.5％', 100]], [10, 50, 80.5, 100], []],
    ['what is no percentage', [MONTHS, [null, '10%', '一半', null, '100%']], [10, null, null, 100], ['一半']],
    [
      'other months, in their order',
      [
        ['资金支出计划', '1月', '2月', '4月', '5月'],
        [null, 10, 50, 80, 100],
      ],
      [10, 50, 80, 100],
      [],
    ],
    [
      'a further column',
      [
        [...MONTHS, '备考'],
        [null, 10, 50, 80, 100, '按月'],
      ],
      [10, 50, 80, 100],
      ['备考', '按月'],
    ],
    [
      'months in another order',
      [
        ['资金支出计划', '12月底', '10月底', '6月底', '3月底'],
        [null, 100, 80, 50, 10],
      ],
      [10, 50, 80, 100],
      [],
    ],
    ['no percentages', [MONTHS, ['年度目标', '整洁']], [null, null, null, null], []],
  ])('%s', (_, rows, expected, told) => {
    expect(plan(...rows)).toEqual([expected, told]);
  });
});

describe('figures as cells show them', () => {
  const cell = (value: string | number | null, numberFormat?: string): GridCell => ({
    row: 0,
    column: 0,
    value,
    ...(numberFormat !== undefined && { numberFormat }),
  });
  const text = (found: ReturnType<typeof amountIn>) =>
    found && `${found.amount.toFixed()} ${found.unit ?? '-'}`;

  test.each<[string | number | null, string | undefined, string | null]>([
    [30.9, undefined, '30.9 -'],
    [30.9, '0.00', '30.9 -'],
    [0.1 + 0.2, undefined, '0.3 -'],
    [30.9, '0.00"万元"', '30.9 万元'],
    [30, '0"元"', '30 元'],
    [-5, '0.00', '-5 -'],
    [1234.5, '#,##0.00', '1234.5 -'],
    [30.9, '"$"0.00', null],
    [30.9, '0.0"吨"', null],
    [NaN, undefined, null],
    [Infinity, undefined, null],
    ['30.9万元', undefined, '30.9 万元'],
    ['1,234', undefined, '1234 -'],
    ['待定', undefined, null],
    [null, undefined, null],
  ])('%j with the format %j is the amount %j', (value, format, expected) => {
    expect(text(amountIn(cell(value, format)))).toBe(expected);
  });

  test.each<[number, string | undefined, boolean]>([
    [123456, '0!.0000"万元"', true],
    [123456, '0"元"', false],
    [123456, '0!.0000', false],
    [123456, undefined, false],
  ])('%s with the format %j is shown as another one with its unit: %s', (value, format, expected) => {
    expect(isScaledToUnit(cell(value, format))).toBe(expected);
  });

  test('an amount may stand behind the label in its cell', () => {
    expect(text(amountOf({ cell: cell('预算数：12万元'), text: '12万元' }))).toBe('12 万元');
    expect(text(amountOf({ cell: cell(12), text: '13' }))).toBe('12 -');
    expect(amountOf({ cell: cell('预算数：待定'), text: '待定' })).toBeNull();
  });

  test.each<[string | number, string | null]>([
    [8, '8'],
    ['8', '8'],
    ['8分', '8'],
    ['8.5%', '8.5'],
    ['8分钟', null],
    ['8元', null],
    ['8万', null],
    ['十万元', null],
    ['分8', null],
    ['良', null],
  ])('%j is so many points: %s', (value, expected) => {
    expect(pointsIn(cell(value), String(value))?.toFixed() ?? null).toBe(expected);
  });

  test.each<[string | number, string | undefined, string | null]>([
    [0.75, '0%', '75'],
    [0.7567, '0.00%', '75.67'],
    [75, '0"%"', '75'],
    [75, '0.00_ ', '75'],
    [0, '0%;;"—"', '0'],
    [7.725, '0.00"万元"', null],
    [75, '0"天"', null],
    [75, undefined, '75'],
    ['75%', undefined, '75'],
    ['75％', undefined, '75'],
    ['75 %', undefined, '75'],
    ['75', undefined, '75'],
    ['75%左右', undefined, null],
    ['75万元', undefined, null],
    ['%75', undefined, null],
    ['全部', undefined, null],
  ])('%j with the format %j is so many percent: %s', (value, format, expected) => {
    expect(percentIn(cell(value, format), String(value))?.toFixed() ?? null).toBe(expected);
  });
});

test.each(['25①', '25¹', '25.5²'])(
  'the mark of a note behind a percentage or points is no digit: %s',
  (text) => {
    const cell = { row: 0, column: 0, value: text };
    expect([percentIn(cell, text), pointsIn(cell, text), amountIn(cell)]).toEqual([null, null, null]);
  },
);
