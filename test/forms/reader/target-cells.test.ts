import { inText, indicatorsOf, onSheet, toldOf, type Values } from '../../support/read-rows';

const HEAD = [
  ['项目绩效目标申报表'],
  ['项目名称', '河道保洁'],
  ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
];

/** Sign, value and unit of each row, what its target is, and what of it has no place there. */
const ROWS: readonly (readonly [readonly [string, string, string], string | null, readonly string[]])[] = [
  [['≥', '95', '%'], '≥95%', []],
  [['见附件', '12', '次'], '12次', ['见附件']],
  [['≤', '≥3', '个'], '≥3个', ['≤']],
  [['≥', '≥7', '个'], '≥7个', []],
  [['定性', '优', ''], '优', []],
  [['达到', '90', '%'], '达到90%', []],
  [['区间', '3-5', '次'], '3-5次', []],
  [['/', '8', '处'], '8处', []],
  // A value that is merged over the columns stands in the first of them.
  [['优良', '', ''], '优良', []],
  [['2023年12月底前', '', ''], '2023年12月底前', []],
  [['见附件', '', ''], null, ['见附件']],
  [['≥', '', '个'], null, []],
  [['定性', '', '优良'], null, ['优良']],
];

const MERGED = ['一级指标', '二级指标', '三级指标', '指标值', '', '', '备注'];

test.each<[string, Values, readonly (string | null)[], readonly string[]]>([
  [
    'sign and value, a grade over both',
    [
      ['≥', '12次'],
      ['优良', ''],
      ['=', '100%'],
    ],
    ['≥12次', '优良', '=100%'],
    [],
  ],
  [
    'sign, value and unit, a time over all',
    [
      ['≥', '12', '次'],
      ['2023年底前', '', ''],
    ],
    ['≥12次', '2023年底前'],
    [],
  ],
  [
    'values, with something beside one of them',
    [
      ['≥12次', ''],
      ['≥95%', '暂定'],
    ],
    ['≥12次', '≥95%'],
    ['暂定'],
  ],
])('below one label that is merged over them: %s', (_, values, targets, told) => {
  const rows = values.map((cells, at) => ['产出指标', '数量指标', `第${at + 1}项工作`, ...cells]);
  const document = onSheet([...HEAD.slice(0, 2), MERGED, ...rows]);
  expect(indicatorsOf(document).map(({ target }) => target)).toEqual(targets);
  expect(toldOf(document)).toEqual(told);
});

test.each([
  ['a sheet', onSheet],
  ['a text', inText],
])('of %s, what is no comparator, or another one than that of the value, is told', (_, read) => {
  const rows = ROWS.map(([cells], at) => ['产出指标', '数量指标', `第${at + 1}项工作`, ...cells]);
  const document = read([...HEAD, ...rows]);
  expect(indicatorsOf(document).map(({ target }) => target ?? null)).toEqual(
    ROWS.map(([, target]) => target),
  );
  expect(toldOf(document)).toEqual(ROWS.flatMap(([, , told]) => told));
});
