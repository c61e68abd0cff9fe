import { indicatorsOf, inText, onSheet, tablesOf, toldOf, type Values } from '../../support/read-rows';

const HEAD: Values = [['项目支出绩效自评表'], ['项目名称', '河道保洁']];
const copyOf = (rows: Values) => rows.map((cells) => cells.map((value) => String(value ?? '')));
const LEVELS = ['一级指标', '二级指标', '三级指标'];
const ROW = ['产出指标', '数量指标', '保洁次数'];
const READ = { level1: '产出指标', level2: '数量指标', level3: '保洁次数' };

describe('headers of the block, on a sheet and in a text', () => {
  test.each<[string, Values, readonly object[], readonly string[]]>([
    [
      'target, result, points and score beside levels that only the next row names',
      [
        ['绩效指标', null, null, '年度指标值', '实际完成值', '分值', '得分'],
        [...LEVELS, null, null, null, null],
        [...ROW, '≥12次', '12次', 10, 9],
      ],
      [{ ...READ, target: '≥12次', actual: '12次', weight: '10', score: '9' }],
      [],
    ],
    [
      'target and points beside them',
      [
        ['绩效指标', null, null, '年度指标值', '分值权重（90）'],
        [...LEVELS, null, null],
        [...ROW, '≥12次', 10],
      ],
      [{ ...READ, target: '≥12次', weight: '10' }],
      [],
    ],
    [
      'the target alone beside them',
      [
        ['绩效指标', null, null, '年度指标值'],
        [...LEVELS, null],
        [...ROW, '≥12次'],
      ],
      [{ ...READ, target: '≥12次' }],
      [],
    ],
    [
      'a level over a header that has no column for it',
      [
        ['产出指标'],
        ['二级指标', '三级指标', '指标值'],
        ['数量指标', '保洁次数', '≥12次'],
        ['质量指标', '合格率', '≥95%'],
      ],
      [
        { ...READ, target: '≥12次' },
        { level1: '产出指标', level2: '质量指标', level3: '合格率', target: '≥95%' },
      ],
      [],
    ],
    [
      'levels side by side',
      [
        ['产出指标', null, '效益指标', null],
        ['三级指标', '指标值', '三级指标', '指标值'],
        ['保洁次数', '≥12次', '知晓率', '≥90%'],
        ['清淤长度', '3公里', null, null],
      ],
      [
        { level1: '产出指标', level3: '保洁次数', target: '≥12次' },
        { level1: '效益指标', level3: '知晓率', target: '≥90%' },
        { level1: '产出指标', level3: '清淤长度', target: '3公里' },
      ],
      [],
    ],
    [
      'levels side by side, right of the label of the block',
      [
        ['绩效指标', '产出指标', null, '效益指标', null],
        [null, '三级指标', '指标值', '三级指标', '指标值'],
        [null, '保洁次数', '≥12次', '知晓率', '≥90%'],
      ],
      [
        { level1: '产出指标', level3: '保洁次数', target: '≥12次' },
        { level1: '效益指标', level3: '知晓率', target: '≥90%' },
      ],
      [],
    ],
    [
      'levels in rows of their own among the names',
      [
        ['绩效指标', '指标值'],
        ['一、产出指标', null],
        ['保洁次数', '≥12次'],
        ['二、效益指标', null],
        ['知晓率', '≥90%'],
      ],
      [
        { level1: '产出指标', level3: '保洁次数', target: '≥12次' },
        { level1: '效益指标', level3: '知晓率', target: '≥90%' },
      ],
      [],
    ],
    [
      'the same behind the numbers of the rows',
      [
        ['序号', '绩效指标', '指标值'],
        [null, '产出指标', null],
        [1, '保洁次数', '≥12次'],
      ],
      [{ level1: '产出指标', level3: '保洁次数', target: '≥12次' }],
      [],
    ],
  ])('%s', (_, rows, indicators, told) => {
    for (const document of [onSheet([...HEAD, ...rows]), inText(copyOf([...HEAD, ...rows]))]) {
      expect(indicatorsOf(document)).toEqual(indicators);
      expect(toldOf(document)).toEqual(told);
    }
  });

  test('绩效指标 and 指标值 right of it, in a list that names the project in each row', () => {
    const rows: Values = [
      ['2025年项目绩效目标表'],
      ['项目名称', '绩效指标', '指标值'],
      ['河道保洁', '保洁次数', '≥12次'],
      ['河道保洁', '合格率', '≥95%'],
      ['渠道清淤', '清淤长度', '3公里'],
    ];
    for (const document of [onSheet(rows), inText(copyOf(rows))]) {
      expect(tablesOf(document)).toMatchObject([
        {
          name: '河道保洁',
          indicators: [
            { level3: '保洁次数', target: '≥12次' },
            { level3: '合格率', target: '≥95%' },
          ],
        },
        { name: '渠道清淤', indicators: [{ level3: '清淤长度', target: '3公里' }] },
      ]);
      expect(toldOf(document)).toEqual([]);
    }
  });
});

describe('what heads no indicators', () => {
  test.each<[string, Values]>([
    [
      '绩效指标 without a project in each row',
      [
        ['绩效指标', '指标值'],
        ['保洁次数', '≥12次'],
      ],
    ],
    [
      'over a row that is no level',
      [
        ['绩效指标', '指标值'],
        ['概况', null],
        ['保洁次数', '≥12次'],
      ],
    ],
    [
      'over a level that stands elsewhere',
      [
        ['绩效指标', '指标值'],
        [null, '产出指标'],
        ['保洁次数', '≥12次'],
      ],
    ],
    [
      'with another column before 指标值',
      [
        ['绩效指标', '分值', '指标值'],
        ['产出指标', null, null],
        ['保洁次数', 10, '≥12次'],
      ],
    ],
    [
      'over a level and a level',
      [
        ['绩效指标', '指标值'],
        ['产出指标', '数量指标'],
        ['保洁次数', '≥12次'],
      ],
    ],
    [
      'a level over a row that names none',
      [
        ['产出指标', null],
        ['分值', '指标值'],
        [10, '≥12次'],
      ],
    ],
    [
      'a list with another column between 绩效指标 and 指标值',
      [
        ['项目名称', '绩效指标', '预算数', '指标值'],
        ['河道保洁', '保洁次数', 3, '≥12次'],
      ],
    ],
  ])('%s', (_, rows) => {
    const document = onSheet([...HEAD, ['主管部门', '某局'], ['年度目标', '整洁'], ...rows]);
    expect(indicatorsOf(document)).toEqual([]);
    expect(toldOf(document)).toEqual(expect.arrayContaining([rows.at(-1)?.[0] === 10 ? '10' : '保洁次数']));
  });

  test('two levels over one column of names are told', () => {
    const rows: Values = [
      ['产出指标', '效益指标'],
      ['三级指标', '指标值', '分值'],
      ['保洁次数', '≥12次', 10],
    ];
    const document = onSheet([...HEAD, ...rows]);
    expect(indicatorsOf(document)).toEqual([{ level3: '保洁次数', target: '≥12次', weight: '10' }]);
    expect(toldOf(document)).toEqual(['产出指标', '效益指标']);
  });

  test('a level over a header that has a column for it is told', () => {
    const rows: Values = [
      ['产出指标'],
      [...LEVELS, '指标值'],
      ['效益指标', '社会效益指标', '知晓率', '≥90%'],
    ];
    const document = onSheet([...HEAD, ...rows]);
    expect(indicatorsOf(document)).toMatchObject([{ level1: '效益指标', level3: '知晓率' }]);
    expect(toldOf(document)).toEqual(['产出指标']);
  });
});
