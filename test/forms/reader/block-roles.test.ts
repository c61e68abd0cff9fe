import { indicatorsOf, onSheet, tablesOf, toldOf, type Value, type Values } from '../../support/read-rows';

const HEAD = [['项目绩效目标申报表'], ['项目名称', '河道保洁']] as const;

describe('what a column holds follows from its words, not from its label alone', () => {
  test.each<[string, readonly string[], Values, readonly object[]]>([
    [
      '指标内容 beside 三级指标 is the description',
      ['一级指标', '二级指标', '三级指标', '指标内容', '指标值'],
      [['产出指标', '数量指标', '甲', '乙', '1']],
      [{ level1: '产出指标', level2: '数量指标', level3: '甲', description: '乙', target: '1' }],
    ],
    [
      '指标内容 without it is the name',
      ['一级指标', '二级指标', '指标内容', '指标值'],
      [['产出指标', '数量指标', '甲', '1']],
      [{ level1: '产出指标', level2: '数量指标', level3: '甲', target: '1' }],
    ],
    [
      'names under 二级指标 make it the description',
      ['一级指标', '二级指标', '指标内容', '指标值'],
      [
        ['产出指标', '甲', '内容', '1'],
        ['产出指标', '乙', '内容', '1'],
      ],
      ['甲', '乙'].map((level3) => ({ level1: '产出指标', level3, description: '内容', target: '1' })),
    ],
    [
      '绩效标准 is what is measured where it tells no kind of standard',
      ['一级指标', '二级指标', '绩效标准', '指标值'],
      [['产出指标', '甲', '每月一次', '1']],
      [{ level1: '产出指标', level3: '甲', description: '每月一次', target: '1' }],
    ],
    [
      '绩效标准 is the basis where it tells one',
      ['一级指标', '二级指标', '绩效标准', '指标值'],
      [['产出指标', '甲', '计划标准', '1']],
      [{ level1: '产出指标', level3: '甲', basis: '计划标准', target: '1' }],
    ],
    [
      '绩效标准 is the basis beside three levels',
      ['一级指标', '二级指标', '三级指标', '绩效标准', '指标值'],
      [['产出指标', '数量指标', '甲', '每月一次', '1']],
      [{ level1: '产出指标', level2: '数量指标', level3: '甲', basis: '每月一次', target: '1' }],
    ],
    [
      '绩效标准 is the basis beside a description',
      ['一级指标', '二级指标', '绩效标准', '绩效指标描述', '指标值'],
      [['产出指标', '甲', '每月一次', '乙', '1']],
      [{ level1: '产出指标', level3: '甲', basis: '每月一次', description: '乙', target: '1' }],
    ],
    [
      'names of level 2 under 一级指标',
      ['一级指标', '二级指标', '指标值'],
      [
        ['数量指标', '甲', '1'],
        ['质量指标', '乙', '2'],
      ],
      [
        { level2: '数量指标', level3: '甲', target: '1' },
        { level2: '质量指标', level3: '乙', target: '2' },
      ],
    ],
    [
      'names of level 2 under 一级指标, and names under 二级指标 beside 三级指标',
      ['一级指标', '二级指标', '三级指标', '指标值'],
      [
        ['数量指标', '甲', '丙', '1'],
        ['质量指标', '乙', '丁', '2'],
      ],
      [
        { level2: '数量指标', level3: '甲', description: '丙', target: '1' },
        { level2: '质量指标', level3: '乙', description: '丁', target: '2' },
      ],
    ],
    [
      'names of level 2 under 三级指标',
      ['一级指标', '三级指标', '指标值'],
      [
        ['产出指标', '数量指标', '1'],
        ['效益指标', '社会效益指标', '2'],
      ],
      [
        { level1: '产出指标', level2: '数量指标', target: '1' },
        { level1: '效益指标', level2: '社会效益指标', target: '2' },
      ],
    ],
    [
      'names under 三级指标 where there is no 二级指标',
      ['一级指标', '三级指标', '指标值'],
      [
        ['产出指标', '甲', '1'],
        ['效益指标', '乙', '2'],
      ],
      [
        { level1: '产出指标', level3: '甲', target: '1' },
        { level1: '效益指标', level3: '乙', target: '2' },
      ],
    ],
    [
      '满意度指标 as both levels',
      ['一级指标', '二级指标', '三级指标', '指标值'],
      [['满意度指标', '满意度指标', '甲', '1']],
      [{ level1: '满意度指标', level2: '满意度指标', level3: '甲', target: '1' }],
    ],
  ])('%s', (_, header, rows, expected) => {
    const document = onSheet([...HEAD, header, ...rows]);
    expect(indicatorsOf(document)).toEqual(expected);
    expect(toldOf(document)).toEqual([]);
  });

  test('绩效标准 beside a basis is told', () => {
    const header = ['一级指标', '二级指标', '三级指标', '绩效标准', '指标值', '指标值确定依据'];
    const document = onSheet([...HEAD, header, ['产出指标', '数量指标', '甲', '计划标准', '1', '年初计划']]);
    expect(indicatorsOf(document)).toMatchObject([{ level3: '甲', basis: '年初计划' }]);
    expect(toldOf(document)).toEqual(['计划标准']);
  });
});

describe('answers that are ticked', () => {
  const answers = (...cells: readonly Value[]) => {
    const document = onSheet([
      ['项目支出绩效监控表'],
      ['项目名称', '甲'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成可能性', null, null],
      [null, null, null, null, '确定能', '有可能', '不可能'],
      ['产出指标', '数量指标', '甲', '1', ...cells],
    ]);
    return [indicatorsOf(document)[0]?.prospect, toldOf(document)];
  };

  test.each<[string, readonly Value[], string | undefined, readonly string[]]>([
    ['one', [null, '√', null], '有可能', []],
    ['by another sign', ['●', null, null], '确定能', []],
    ['none', [null, null, null], undefined, []],
    ['two: the first counts, the second is told', ['√', null, '√'], '确定能', ['√']],
    ['by a word, which is told', [null, '尚可', null], undefined, ['尚可']],
    ['by a placeholder', ['√', '/', '—'], '确定能', []],
  ])('%s', (_, cells, prospect, told) => {
    const [read, left] = answers(...cells);
    expect(read).toBe(prospect);
    expect((left as string[]).filter((text) => !['/', '—'].includes(text))).toEqual(told);
  });
});

describe('values below their labels', () => {
  const said = (...rows: Values) => {
    const header = ['一级指标', '二级指标', '三级指标', '指标值'];
    const document = onSheet([['项目绩效目标表'], ...rows, header, ['产出指标', '数量指标', '甲', '1']]);
    const { indicators: _, ...rest } = tablesOf(document)[0]!;
    return [rest, toldOf(document)];
  };

  test.each<[string, Values, object, readonly string[]]>([
    [
      'two labels, each right over its value',
      [
        ['项目名称', null, '主管部门'],
        ['甲', null, '某局'],
      ],
      { name: '甲', supervisor: '某局' },
      [],
    ],
    [
      'two labels over values that stand elsewhere',
      [
        ['项目名称', null, '主管部门'],
        [null, '甲', '某局'],
      ],
      {},
      ['甲', '某局'],
    ],
    [
      'three labels side by side',
      [
        ['项目名称', '主管部门', '实施单位'],
        ['甲', '某局', '某所'],
      ],
      { name: '甲', supervisor: '某局', agency: '某所' },
      [],
    ],
    [
      'three labels apart',
      [
        ['项目名称', null, '主管部门', null, '实施单位'],
        ['甲', null, '某局', '某所'],
      ],
      {},
      ['甲', '某局', '某所'],
    ],
    [
      'labels of which one has its value beside it',
      [
        ['项目名称', '甲', '主管部门'],
        [null, null, '某局'],
      ],
      { name: '甲' },
      ['某局'],
    ],
  ])('%s', (_, rows, expected, told) => {
    expect(said(...rows)).toEqual([expected, told]);
  });
});
