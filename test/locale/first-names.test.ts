import { firstNames } from '../../src/locale/first-names';

test('names up to so many, and a sign that there are more', () => {
  expect(firstNames([], 2)).toBe('');
  expect(firstNames(['甲', '乙'], 2)).toBe('甲、乙');
  expect(firstNames(['甲', '乙', '丙'], 2)).toBe('甲、乙……');
  expect(firstNames(['a', 'b', 'c'], 2, ', ')).toBe('a, b……');
});
