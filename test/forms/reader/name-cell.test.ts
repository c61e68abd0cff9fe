import { isPrintedName, nameWithPoints, splitNameAndTarget } from '../../../src/forms/reader/name-cell';

test.each<[string, string, string | null]>([
  ['补贴台数≥200台', '补贴台数', '≥200台'],
  ['补贴台数：≥200台', '补贴台数', '≥200台'],
  ['补贴台数：200台', '补贴台数', '200台'],
  ['补贴台数:优良', '补贴台数', '优良'],
  ['补贴台数200台', '补贴台数', '200台'],
  ['合格率达到95%以上', '合格率', '达到95%以上'],
  ['投诉不超过3起', '投诉', '不超过3起'],
  // What begins with a figure is a name with one in it.
  ['5公里内达标率≥95%', '5公里内达标率', '≥95%'],
  ['补贴台数', '补贴台数', null],
  ['补贴台数：', '补贴台数', null],
  ['3项', '3项', null],
  ['', '', null],
])('%s is the name %s and the target %s', (text, name, target) => {
  expect(splitNameAndTarget(text)).toEqual({ name, target });
});

test.each([
  ['指标2：', true],
  ['指标2', true],
  ['指标 2 ：', true],
  ['指标10:', true],
  ['指标三：', true],
  ['指标：', true],
  ['目标1', true],
  ['指标123', false],
  ['指标2：补贴台数', false],
  ['数量指标2：', false],
  ['补贴台数', false],
])('%s is what the form prints: %s', (text, is) => {
  expect(isPrintedName(text)).toBe(is);
});

test.each<[string, string, string | undefined]>([
  ['支持项目数（30分）', '支持项目数', '30'],
  ['支持项目数(5分)', '支持项目数', '5'],
  ['支持项目数', '支持项目数', undefined],
  ['支持项目数（个）', '支持项目数（个）', undefined],
])('%s is %s with the points %s', (text, name, points) => {
  const found = nameWithPoints(text);
  expect([found.name, found.points?.toFixed()]).toEqual([name, points]);
});
