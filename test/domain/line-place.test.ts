import { linePlace } from '../../src/domain/line-place';

test.each([
  [undefined, '第7行', 'line 7'],
  ['paragraphs' as const, '第7段', 'paragraph 7'],
  [{ table: 2 }, '第2个表第7行', 'table 2, row 7'],
  [{ page: 3 }, '第3页第7行', 'page 3, line 7'],
])('a line counted in %j', (within, chinese, english) => {
  expect(linePlace(7, within, 'zh-CN')).toBe(chinese);
  expect(linePlace(7, within, 'en-US')).toBe(english);
});
