import {
  inText,
  onSheet,
  placesOf,
  tablesOf,
  toldOf,
  type Merge,
  type Values,
} from '../../support/read-rows';

const LEVELS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '保洁次数', '≥12次'];
const table = (rows: Values): Values => [
  ['项目支出绩效自评表'],
  ['项目名称', '河道保洁'],
  ...rows,
  LEVELS,
  ROW,
];
const copyOf = (rows: Values) => rows.map((cells) => cells.map((value) => String(value ?? '')));

const rest = (document: ReturnType<typeof onSheet>) => {
  const { name: _, indicators: __, ...said } = tablesOf(document)[0]!;
  return [said, toldOf(document)];
};

describe('goals below their labels, on a sheet and in a text', () => {
  test.each<[string, Values, object]>([
    [
      '总体目标 beside the goals of the year is of the longer time',
      [
        ['总体目标', '年度目标'],
        ['三年内治理全部河段', '治理三段'],
      ],
      { longGoals: ['三年内治理全部河段'], goals: ['治理三段'] },
    ],
    [
      'also beside what became of them',
      [
        ['总体目标', '年度目标', '实际完成情况'],
        ['三年内治理全部河段', '治理三段', '治理了两段'],
      ],
      { longGoals: ['三年内治理全部河段'], goals: ['治理三段'], outcome: '治理了两段' },
    ],
    [
      'right of the label of the block',
      [
        ['绩效目标', '总体目标', '年度目标'],
        [null, '三年内治理全部河段', '治理三段'],
      ],
      { longGoals: ['三年内治理全部河段'], goals: ['治理三段'] },
    ],
    [
      'the label of the block left of goals of two times',
      [
        ['绩效目标', '中期目标', '年度目标'],
        [null, '三年内治理全部河段', '治理三段'],
      ],
      { longGoals: ['三年内治理全部河段'], goals: ['治理三段'] },
    ],
    [
      'the label of the block left of goals and what became of them',
      [
        ['总体目标完成情况', '总体目标', '全年实际完成情况'],
        [null, '治理三段', '治理了两段'],
      ],
      { goals: ['治理三段'], outcome: '治理了两段' },
    ],
    [
      'what became of them first',
      [
        ['实际完成情况', '年度目标'],
        ['治理了两段', '治理三段'],
      ],
      { goals: ['治理三段'], outcome: '治理了两段' },
    ],
    [
      'one beside its label, the other below',
      [
        ['年度目标', '治理三段', '实际完成情况'],
        [null, null, '治理了两段'],
      ],
      { goals: ['治理三段'], outcome: '治理了两段' },
    ],
    [
      'one beside its label, the other over the whole row below',
      [
        ['年度目标', '治理三段', '实际完成情况'],
        ['治理了两段', null, null],
      ],
      { goals: ['治理三段'], outcome: '治理了两段' },
    ],
    [
      'beside the label, going on below',
      [
        ['年度目标', '治理三段'],
        [null, '每月保洁'],
      ],
      { goals: ['治理三段', '每月保洁'] },
    ],
    [
      'beside a year and who carries them out',
      [
        ['年份', '实施单位', '目标'],
        ['2025', '某所', '治理三段'],
      ],
      { year: 2025, agency: '某所', goals: ['治理三段'] },
    ],
    [
      '目标 below a year is of that year, beside 总体目标 above',
      [
        ['总体目标', '三年内治理全部河段'],
        ['年份', '目标'],
        ['2025', '治理三段'],
      ],
      { year: 2025, goals: ['治理三段'], longGoals: ['三年内治理全部河段'] },
    ],
  ])('%s', (_, rows, expected) => {
    expect(rest(onSheet(table(rows)))).toEqual([expected, []]);
    expect(rest(inText(copyOf(table(rows))))).toEqual([expected, []]);
  });

  test('a text has lost the cells under merged ones: what stands there keeps its order', () => {
    const text = inText(
      copyOf(
        table([
          ['绩效目标', '总体目标', '年度目标'],
          ['三年内治理全部河段', '治理三段'],
        ]),
      ),
    );
    expect(rest(text)).toEqual([{ longGoals: ['三年内治理全部河段'], goals: ['治理三段'] }, []]);
  });
});

describe('where goals belong that are not there yet', () => {
  const places = (row: readonly (string | null)[], merges: readonly Merge[] = []) => {
    const { 'goals[0]': goals, outcome } = placesOf(onSheet(table([row, [null]]), merges));
    return [goals, outcome];
  };

  test('below their labels, where these stand side by side', () => {
    expect(places(['预期目标', '实际完成情况'])).toEqual([
      [3, 0],
      [3, 1],
    ]);
    expect(places(['总体目标', '实际完成情况'])).toEqual([
      [3, 0],
      [3, 1],
    ]);
    expect(
      places(
        ['预期目标', null, '实际完成情况', null],
        [
          [2, 0, 1, 2],
          [2, 2, 1, 2],
        ],
      ),
    ).toEqual([
      [3, 0],
      [3, 2],
    ]);
  });

  test('beside them, where there is room', () => {
    expect(places(['预期目标', null, '实际完成情况', null])).toEqual([
      [2, 1],
      [2, 3],
    ]);
  });

  test('not where they are', () => {
    const document = onSheet(
      table([
        ['预期目标', '实际完成情况'],
        ['治理三段', '治理了两段'],
      ]),
    );
    expect(placesOf(document)).toMatchObject({ 'goals[0]': [3, 0], outcome: [3, 1] });
  });

  test('a form of targets has no place for what became of them', () => {
    const rows = table([['预期目标', '实际完成情况'], [null]]).slice(1);
    const document = onSheet([['项目支出绩效目标申报表'], ...rows]);
    expect(placesOf(document)).toMatchObject({ 'goals[0]': [3, 0] });
    expect(placesOf(document)).not.toHaveProperty('outcome');
  });
});

test('what stands below a label that no field has is no goal', () => {
  const rows = [
    ['项目属性', '年度目标'],
    ['新增', '治理三段'],
  ];
  expect(rest(onSheet(table(rows)))).toEqual([{ goals: ['治理三段'] }, ['项目属性：新增']]);
});

test('a text right of the values below three labels is told', () => {
  const rows = [
    ['实施单位', '项目期', '主管部门'],
    ['某所', '2025年', '某局', '另见附件'],
  ];
  const read = rest(onSheet(table(rows)));
  expect(read).toEqual([
    { supervisor: '某局', agency: '某所', period: ['2025年'] },
    [expect.stringContaining('另见附件')],
  ]);
});

describe('amounts below their labels', () => {
  test.each<[string, Values, object]>([
    [
      '合计 beside parts that no field has',
      [
        ['合计', '中央资金', '省级资金'],
        [30, 20, 10],
      ],
      {
        total: '30',
        amounts: [
          ['budget.total', 'within', '中央资金', '20'],
          ['budget.total', 'within', '省级资金', '10'],
        ],
      },
    ],
    [
      '合计 beside parts that a field has',
      [
        ['合计', '财政拨款', '其他资金'],
        [30, 20, 10],
      ],
      { total: '30', fiscal: '20', other: '10' },
    ],
    [
      'two rows of labels with theirs',
      [
        ['资金总额', '财政拨款', '其他资金'],
        [30, 20, 10],
        ['主管部门', '实施单位', '项目期'],
        ['某局', '某所', '2025年'],
      ],
      { total: '30', fiscal: '20', other: '10', supervisor: '某局', agency: '某所', period: ['2025年'] },
    ],
  ])('%s', (_, rows, expected) => {
    expect(rest(onSheet(table(rows)))).toEqual([expected, []]);
  });
});
