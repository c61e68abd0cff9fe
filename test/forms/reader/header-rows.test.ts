import { indicatorsOf, inText, onSheet, tablesOf, toldOf, type Values } from '../../support/read-rows';

const HEAD: Values = [['项目支出绩效自评表'], ['项目名称', '河道保洁']];
const LEVELS = ['一级指标', '二级指标', '三级指标'];
const ROW = ['产出指标', '数量指标', '保洁次数'];
const READ = { level1: '产出指标', level2: '数量指标', level3: '保洁次数' };
const copyOf = (rows: Values) => rows.map((cells) => cells.map((value) => String(value ?? '')));

describe('the head of a list above the columns of its indicators', () => {
  test.each<[string, Values, readonly object[]]>([
    [
      'agency, name and budget beside the label of the block',
      [
        ['单位名称', '项目名称', '预算数（万元）', '绩效指标', null, null, null],
        [null, null, null, ...LEVELS, '指标值'],
        ['某局', '河道保洁', 12, ...ROW, '≥12次'],
        [null, null, null, '效益指标', '社会效益指标', '知晓率', '≥90%'],
        ['某局', '渠道清淤', 8, '产出指标', '数量指标', '清淤长度', '3公里'],
      ],
      [
        {
          name: '河道保洁',
          agency: '某局',
          total: '12',
          unit: '万元',
          indicators: [
            { ...READ, target: '≥12次' },
            { level1: '效益指标', level3: '知晓率', target: '≥90%' },
          ],
        },
        { name: '渠道清淤', agency: '某局', total: '8', indicators: [{ level3: '清淤长度' }] },
      ],
    ],
    [
      'three labels',
      [
        ['项目名称', '预算数', '绩效指标', null],
        [null, null, '三级指标', '指标值'],
        ['河道保洁', 12, '保洁次数', '≥12次'],
        ['渠道清淤', 8, '清淤长度', '3公里'],
      ],
      [
        { name: '河道保洁', total: '12', indicators: [{ level3: '保洁次数', target: '≥12次' }] },
        { name: '渠道清淤', total: '8', indicators: [{ level3: '清淤长度', target: '3公里' }] },
      ],
    ],
    [
      'one label that nobody knows among them',
      [
        ['怎么办', '项目名称', '预算数', '绩效指标', null],
        [null, null, null, '三级指标', '指标值'],
        [null, '河道保洁', 12, '保洁次数', '≥12次'],
      ],
      [{ name: '河道保洁', total: '12', indicators: [{ level3: '保洁次数', target: '≥12次' }] }],
    ],
  ])('%s', (_, rows, tables) => {
    const document = onSheet([['2025年项目绩效目标表'], ...rows]);
    expect(tablesOf(document)).toMatchObject(tables);
    expect(tablesOf(document)).toHaveLength(tables.length);
    expect(toldOf(document).filter((text) => text !== '怎么办')).toEqual([]);
  });

  test.each<[string, Values[number], object]>([
    [
      'a name with its value, and a label without',
      ['项目名称', '河道保洁', '主管部门'],
      { name: '河道保洁' },
    ],
    [
      'labels with their values',
      ['项目名称', '河道保洁', '主管部门', '某局'],
      { name: '河道保洁', supervisor: '某局' },
    ],
    ['a name behind its label', ['项目名称：河道保洁', '主管部门', '实施单位'], { name: '河道保洁' }],
    ['labels with an amount', ['项目名称', '预算数', 12], { total: '12' }],
    ['two labels', ['项目名称', '主管部门'], {}],
  ])('is not %s right over the header', (_, row, expected) => {
    const document = onSheet([['项目绩效目标申报表'], row, [...LEVELS, '指标值'], [...ROW, '≥12次']]);
    expect(tablesOf(document)).toMatchObject([{ ...expected, indicators: [{ ...READ, target: '≥12次' }] }]);
    expect(toldOf(document)).toEqual([]);
  });
});

describe('a header of several rows', () => {
  test.each<[string, Values, object]>([
    [
      'sign, figure and unit below the target',
      [
        [...LEVELS, '年度指标值', null, null, '备注'],
        [null, null, null, '计算符号', '指标值', '度量单位', null],
        [...ROW, '≥', 12, '次', null],
      ],
      { ...READ, target: '≥12次' },
    ],
    [
      'labels that are merged down stand in the next row once more',
      [
        [...LEVELS, '年度指标值', null],
        [...LEVELS, '计算符号', '指标值'],
        [...ROW, '≥', '12次'],
      ],
      { ...READ, target: '≥12次' },
    ],
    [
      'levels below 指标名称, the figures of several years below 历年值',
      [
        ['指标名称', null, null, '历年值', null, '年度指标值'],
        [...LEVELS, '前年指标值', '上年指标值', null],
        [...ROW, '8次', '10次', '≥12次'],
      ],
      { ...READ, beforePrevious: '8次', previous: '10次', target: '≥12次' },
    ],
    [
      'a row that numbers the columns',
      [
        [...LEVELS, '指标值'],
        ['1', '2', '3', '4'],
        [...ROW, '≥12次'],
      ],
      { ...READ, target: '≥12次' },
    ],
    [
      'a row that numbers the columns behind 栏次',
      [
        ['绩效指标', ...LEVELS, '指标值'],
        ['栏次', '1', '2', '3', '4'],
        [null, ...ROW, '≥12次'],
      ],
      { ...READ, target: '≥12次' },
    ],
  ])('%s', (_, rows, expected) => {
    for (const document of [onSheet([...HEAD, ...rows]), inText(copyOf([...HEAD, ...rows]))]) {
      expect(indicatorsOf(document)).toEqual([expected]);
      expect(toldOf(document)).toEqual([]);
    }
  });

  test('a row of one number is none that numbers the columns', () => {
    const document = onSheet([
      ...HEAD,
      ['二级指标', '三级指标', '指标值'],
      ['数量指标', '1', '2'],
      ['质量指标', '乙', '3'],
    ]);
    expect(indicatorsOf(document)).toMatchObject([
      { level3: '1', target: '2' },
      { level3: '乙', target: '3' },
    ]);
  });
});

describe('a copy of a page has lost the cells under merged ones', () => {
  test.each<[string, readonly (readonly string[])[], readonly object[]]>([
    [
      'sign, figure and unit go below the target',
      [
        ['绩效指标', ...LEVELS, '年度指标值', '实际完成值', '偏差原因分析'],
        ['计算符号', '指标值', '度量单位'],
        [...ROW, '≥', '12', '次', '12次', '按期'],
      ],
      [{ ...READ, target: '≥12次', actual: '12次', reason: '按期' }],
    ],
    [
      'earlier years go below 历年值, sign and figure below the target',
      [
        ['绩效指标', ...LEVELS, '历年值', '年度指标值'],
        ['前年指标值', '上年指标值', '计算符号', '指标值'],
        [...ROW, '8次', '10次', '≥', '12次'],
      ],
      [{ ...READ, beforePrevious: '8次', previous: '10次', target: '≥12次' }],
    ],
    [
      'levels go below the label of the block, which is left of none of them',
      [
        ['绩效指标', '年度指标值', '实际完成值', '分值', '得分'],
        [...LEVELS],
        [...ROW, '≥12次', '12次', '10', '9'],
      ],
      [{ ...READ, target: '≥12次', actual: '12次', weight: '10', score: '9' }],
    ],
    [
      'as many columns below each of the levels side by side',
      [
        ['产出指标', '效益指标'],
        ['三级指标', '指标值', '三级指标', '指标值'],
        ['保洁次数', '≥12次', '知晓率', '≥90%'],
      ],
      [
        { level1: '产出指标', level3: '保洁次数', target: '≥12次' },
        { level1: '效益指标', level3: '知晓率', target: '≥90%' },
      ],
    ],
  ])('%s', (_, rows, expected) => {
    const document = inText([...copyOf(HEAD), ...rows]);
    expect(indicatorsOf(document)).toEqual(expected);
    expect(toldOf(document)).toEqual([]);
  });
});

test('sign and figure below the targets of two times', () => {
  const head: Values = [['项目支出绩效目标申报表'], ['项目名称', '河道保洁']];
  const sheet = onSheet([
    ...head,
    [...LEVELS, '实施期指标值', null, '年度指标值', null],
    [null, null, null, '计算符号', '指标值', '计算符号', '指标值'],
    [...ROW, '≥', '36次', '=', '12次'],
  ]);
  const copy = inText([
    ...copyOf(head),
    ['绩效指标', ...LEVELS, '实施期指标值', '年度指标值'],
    ['计算符号', '指标值', '计算符号', '指标值'],
    [...ROW, '≥', '36次', '=', '12次'],
  ]);
  for (const document of [sheet, copy]) {
    expect(tablesOf(document)).toMatchObject([
      { indicators: [{ ...READ, target: '=12次' }], longIndicators: [{ ...READ, target: '≥36次' }] },
    ]);
    expect(toldOf(document)).toEqual([]);
  }
});
