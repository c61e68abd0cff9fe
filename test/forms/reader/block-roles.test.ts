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

describe('what a column holds follows from its data, whatever it is called', () => {
  const LEVELS = ['一级指标', '二级指标', '三级指标'];
  const FIRST = ['产出指标', '数量指标', '甲'];
  const SECOND = ['产出指标', '质量指标', '乙'];
  /** Direction and target of the two indicators below the columns, and what is told. */
  const read = (labels: readonly Value[], first: readonly Value[], second: readonly Value[]) => {
    const document = onSheet([...HEAD, [...LEVELS, ...labels], [...FIRST, ...first], [...SECOND, ...second]]);
    const said = indicatorsOf(document).map(({ direction, target }) =>
      direction === undefined ? target : [direction, target],
    );
    return [said, toldOf(document)];
  };

  test.each<[string, readonly Value[], readonly Value[], readonly Value[], readonly unknown[], Value[]]>([
    ['signs under 指标类型', ['指标类型', '指标值'], ['≥', '12次'], ['=', '100%'], ['≥12次', '=100%'], []],
    [
      'signs under a label that nobody knows, which is told',
      ['怎么比', '指标值'],
      ['≥', '12次'],
      ['定性', '优良'],
      ['≥12次', '优良'],
      ['怎么比'],
    ],
    ['signs not in every row', ['指标类型', '指标值'], ['≥', '12次'], [null, '100%'], ['≥12次', '100%'], []],
    [
      'one text among signs',
      ['指标类型', '指标值'],
      ['≥', '12次'],
      ['常规', '3次'],
      ['12次', '3次'],
      ['≥', '常规'],
    ],
    [
      'remarks beside signs with a column of their own',
      ['计算符号', '指标值', '备注'],
      ['≥', '12次', '定性'],
      ['=', '100%', '定性'],
      ['≥12次', '=100%'],
      ['定性', '定性'],
    ],
    [
      'remarks that name a level, beside the levels',
      ['指标值', '备注'],
      ['12次', '产出指标'],
      ['100%', '产出指标'],
      ['12次', '100%'],
      ['产出指标', '产出指标'],
    ],
    [
      'sign and value below a label that is merged over both',
      ['指标值', null, '度量单位'],
      ['≥', 12, '次'],
      ['=', 100, '%'],
      ['≥12次', '=100%'],
      [],
    ],
    ['such a label at the end', ['指标值', null], ['≥', '12次'], ['=', '100%'], ['≥12次', '=100%'], []],
    [
      'signs and no value yet',
      ['指标值', null, '度量单位'],
      ['≥', null, null],
      ['≥', null, null],
      ['≥', '≥'],
      [],
    ],
    [
      'values of which one is a sign',
      ['指标值', null],
      ['≥', '见附件'],
      ['优良', null],
      ['≥', '优良'],
      ['见附件'],
    ],
    [
      'directions and signs',
      ['指标方向性', '指标性质', '指标值'],
      ['正向', '≥', '12次'],
      ['反向指标', '≤', '3%'],
      [
        ['正向', '≥12次'],
        ['反向指标', '≤3%'],
      ],
      [],
    ],
    [
      'directions under 指标性质 and signs under 指标方向性',
      ['指标方向性', '指标性质', '指标值'],
      ['≥', '正向', '12次'],
      ['≤', '反向', '3%'],
      [
        ['正向', '≥12次'],
        ['反向', '≤3%'],
      ],
      [],
    ],
    [
      'a direction that is none of the words: nothing changes places',
      ['指标方向性', '指标性质', '指标值'],
      ['越大越好', '≥', '12次'],
      ['越小越好', '≤', '3%'],
      [
        ['越大越好', '≥12次'],
        ['越小越好', '≤3%'],
      ],
      [],
    ],
    [
      'signs under 指标方向性 alone',
      ['指标方向性', '指标值'],
      ['≥', '12次'],
      ['≤', '3%'],
      ['≥12次', '≤3%'],
      [],
    ],
    [
      'one sign under 指标方向性',
      ['指标方向性', '指标值'],
      ['≥', '12次'],
      ['反向', '3%'],
      [
        ['≥', '12次'],
        ['反向', '3%'],
      ],
      [],
    ],
    [
      'directions under 指标性质 alone',
      ['指标性质', '指标值'],
      ['正向指标', '12次'],
      ['反向指标', '≤3%'],
      [
        ['正向指标', '12次'],
        ['反向指标', '≤3%'],
      ],
      [],
    ],
    ['nothing under 指标方向性', ['指标方向性', '指标值'], [null, '12次'], [null, '3%'], ['12次', '3%'], []],
  ])('%s', (_, labels, first, second, said, told) => {
    expect(read(labels, first, second)).toEqual([said, told]);
  });

  test.each<[string, readonly string[], Values, readonly object[], readonly string[]]>([
    [
      'names of level 1 under 指标类型',
      ['指标类型', '二级指标', '三级指标', '指标值'],
      [
        ['产出指标', '数量指标', '甲', '1'],
        ['效益指标', '社会效益指标', '乙', '2'],
      ],
      [
        { level1: '产出指标', level2: '数量指标', level3: '甲', target: '1' },
        { level1: '效益指标', level2: '社会效益指标', level3: '乙', target: '2' },
      ],
      [],
    ],
    [
      'names of both levels under 指标类别',
      ['指标类别', '三级指标', '指标值'],
      [
        ['产出指标-数量指标', '甲', '1'],
        ['效益指标-社会效益指标', '乙', '2'],
      ],
      [
        { level1: '产出指标', level2: '数量指标', level3: '甲', target: '1' },
        { level1: '效益指标', level2: '社会效益指标', level3: '乙', target: '2' },
      ],
      [],
    ],
    [
      'one that names none',
      ['指标类别', '三级指标', '指标值'],
      [
        ['产出指标-数量指标', '甲', '1'],
        ['常规', '乙', '2'],
      ],
      [
        { level3: '甲', target: '1' },
        { level3: '乙', target: '2' },
      ],
      ['产出指标-数量指标', '常规'],
    ],
  ])('%s', (_, header, rows, expected, told) => {
    const document = onSheet([...HEAD, header, ...rows]);
    expect(indicatorsOf(document)).toEqual(expected);
    expect(toldOf(document)).toEqual(told);
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
