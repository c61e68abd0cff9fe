import { inText, indicatorsOf, onSheet, toldOf } from '../../support/read-rows';

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
];

test.each([
  ['a sheet', onSheet],
  ['a text', inText],
])('of %s, what is no comparator, or another one than that of the value, is told', (_, read) => {
  const rows = ROWS.map(([cells], at) => ['产出指标', '数量指标', `第${at + 1}项工作`, ...cells]);
  const document = read([...HEAD, ...rows]);
  expect(indicatorsOf(document).map(({ target }) => target)).toEqual(ROWS.map(([, target]) => target));
  expect(toldOf(document)).toEqual(ROWS.flatMap(([, , told]) => told));
});
