import { indicatorsOf, inText, onSheet, tablesOf, toldOf } from '../../support/read-rows';

const HEAD = [['项目绩效目标申报表'], ['项目名称', '河道保洁']] as const;
const LEVELS = ['一级指标', '二级指标', '三级指标'];
const OUTPUT = '产出指标';
const FIRST = { level1: OUTPUT, level2: '数量指标', level3: '保洁次数', target: '≥12次' };
const SECOND = { level1: OUTPUT, level2: '质量指标', level3: '合格率', target: '≥95%' };

/** A table in a copy of a page: merged names stand in their first row alone, and leave nothing in those below. */
const copied = (...rows: readonly (readonly string[])[]) => inText([...HEAD, ...rows]);

describe('rows of a copy that have lost the cells under merged names', () => {
  test.each([
    [
      'a level 1 over two rows',
      [...LEVELS, '指标值'],
      [
        [OUTPUT, '数量指标', '保洁次数', '≥12次'],
        ['质量指标', '合格率', '≥95%'],
      ],
      [FIRST, SECOND],
    ],
    [
      'both levels over two rows',
      [...LEVELS, '指标值'],
      [
        [OUTPUT, '数量指标', '保洁次数', '≥12次'],
        ['保洁人数', '8人'],
      ],
      [FIRST, { ...FIRST, level3: '保洁人数', target: '8人' }],
    ],
    [
      'a label left of the block',
      ['绩效指标', ...LEVELS, '指标值'],
      [
        [OUTPUT, '数量指标', '保洁次数', '≥12次'],
        ['质量指标', '合格率', '≥95%'],
      ],
      [FIRST, SECOND],
    ],
    [
      'names of level 2 where level 2 has no column',
      ['一级指标', '三级指标', '指标值'],
      [
        [OUTPUT, '数量指标', '≥12次'],
        ['质量指标', '≥95%'],
      ],
      [
        { level1: OUTPUT, level2: '数量指标', target: '≥12次' },
        { level1: OUTPUT, level2: '质量指标', target: '≥95%' },
      ],
    ],
    [
      'names of level 1 under 二级指标',
      [...LEVELS, '指标值'],
      [
        ['实施效果指标', OUTPUT, '培训人数', '≥100人'],
        ['效益指标', '知晓率', '≥90%'],
      ],
      [
        { level1: OUTPUT, level3: '培训人数', target: '≥100人' },
        { level1: '效益指标', level3: '知晓率', target: '≥90%' },
      ],
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(indicatorsOf(copied(header, ...rows))).toEqual(expected);
  });
});

describe('rows of a text that have lost empty cells at their ends as well', () => {
  test('stand where the names of levels and the comparators say', () => {
    const document = copied(
      [...LEVELS, '指标值', '备注'],
      [OUTPUT, '数量指标', '保洁次数', '≥12次'],
      ['质量指标', '合格率', '≥95%', '抽检'],
      ['合格船只', '≥5艘'],
      ['效益指标', '社会效益指标', '知晓率', '≥90%', '按季'],
    );
    expect(indicatorsOf(document)).toEqual([
      FIRST,
      SECOND,
      { ...SECOND, level3: '合格船只', target: '≥5艘' },
      { level1: '效益指标', level2: '社会效益指标', level3: '知晓率', target: '≥90%' },
    ]);
    expect(toldOf(document)).toEqual(['抽检', '按季']);
  });

  test('with a label left of the block', () => {
    const document = copied(
      ['绩效指标', ...LEVELS, '指标值', '备注'],
      [OUTPUT, '数量指标', '保洁次数', '≥12次'],
      ['质量指标', '合格率', '≥95%', '抽检'],
      ['合格船只', '≥5艘'],
    );
    expect(indicatorsOf(document)).toEqual([
      FIRST,
      SECOND,
      { ...SECOND, level3: '合格船只', target: '≥5艘' },
    ]);
    expect(toldOf(document)).toEqual(['抽检']);
  });

  test.each(['≥', '≤', '=', '<', '>', '＜', '＞', '＝', '定性'])(
    'with comparators in a column of their own: %s',
    (sign) => {
      const document = copied(
        [...LEVELS, '指标性质', '指标值', '度量单位', '权重', '备注'],
        [OUTPUT, '数量指标', '保洁次数', sign, '12', '次', '30'],
        ['质量指标', '合格率', sign, '95', '%', '20', '抽检'],
      );
      const rows = indicatorsOf(document).map(({ level2, level3, weight }) => [level2, level3, weight]);
      expect(rows).toEqual([
        ['数量指标', '保洁次数', '30'],
        ['质量指标', '合格率', '20'],
      ]);
      expect(toldOf(document)).toEqual(['抽检']);
    },
  );

  test('with points, in a list of projects whose unit is merged', () => {
    const document = inText([
      ['单位名称', '项目名称', ...LEVELS, '指标值', '分值', '备注'],
      ['某所', '甲', OUTPUT, '数量指标', '保洁次数', '≥12次', '30', '按月'],
      ['质量指标', '合格率', '≥95%', '20', '抽检'],
      ['乙', OUTPUT, '数量指标', '保洁次数', '≥12次', '50'],
    ]);
    expect(tablesOf(document)).toEqual([
      {
        name: '甲',
        agency: '某所',
        indicators: [
          { ...FIRST, weight: '30' },
          { ...SECOND, weight: '20' },
        ],
      },
      { name: '乙', agency: '某所', indicators: [{ ...FIRST, weight: '50' }] },
    ]);
    expect(toldOf(document)).toEqual(['按月', '抽检']);
  });

  test('with 指标内容 and scores', () => {
    const document = copied(
      ['一级指标', '二级指标', '指标内容', '指标值', '得分', '备注'],
      [OUTPUT, '数量指标', '保洁次数', '≥12次', '10'],
      ['质量指标', '合格率', '≥95%', '9', '抽检'],
    );
    expect(indicatorsOf(document)).toEqual([
      { ...FIRST, score: '10' },
      { ...SECOND, score: '9' },
    ]);
  });

  test('a row that no place fits is told cell by cell', () => {
    const document = copied(
      [...LEVELS, '指标性质', '指标值', '权重'],
      [OUTPUT, '数量指标', '保洁次数', '≥', '12次'],
      ['甲', '乙', '丙', '丁', '戊'],
    );
    expect(indicatorsOf(document)).toEqual([FIRST]);
    expect(toldOf(document)).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });
});

test('rows that keep their empty cells are left where they stand, in a text and on a sheet', () => {
  const rows = [
    [...LEVELS, '指标值', '备注'],
    [OUTPUT, '数量指标', '保洁次数', '≥12次'],
    ['', '质量指标', '合格率', '≥95%'],
  ];
  expect(indicatorsOf(copied(...rows))).toEqual([FIRST, SECOND]);
  expect(indicatorsOf(onSheet([...HEAD, ...rows]))).toEqual([FIRST, SECOND]);
});

test('short rows of a sheet are not moved', () => {
  const document = onSheet([
    ...HEAD,
    [...LEVELS, '指标值'],
    [OUTPUT, '数量指标', '保洁次数', '≥12次'],
    ['效益指标', '社会效益指标', '知晓率'],
  ]);
  expect(indicatorsOf(document)).toEqual([
    FIRST,
    { level1: '效益指标', level2: '社会效益指标', level3: '知晓率' },
  ]);
});
