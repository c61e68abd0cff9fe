import { chineseNumber, digitOf, numeralOf, signOf } from '../../src/domain/chinese-numerals';

test.each([
  ['五', 5],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十一', 31],
  ['一百零五', 105],
  ['两千', 2000],
  ['九千九百九十九', 9999],
  ['廿三', 23],
  ['贰拾叁', 23],
  ['叁拾万零玖仟', 309_000],
  ['十二万', 120_000],
  ['一亿两千万', 120_000_000],
  ['二〇', 20],
  ['一二〇', 120],
  ['二〇二三', 2023],
  ['三点五', 3.5],
  ['二十点零五', 20.05],
  ['〇', 0],
  ['零点八', 0.8],
])('%s is %d', (text, number) => expect(chineseNumber(text)).toBe(number));

test.each(['', '点五', '三点', '二三', '十二三', '一百二', '三万五', '两千五', '二三万', '三〇五万', '个'])(
  '%s is no number that everybody reads the same',
  (text) => expect(chineseNumber(text)).toBeNull(),
);

test('digits and their signs', () => {
  expect([...'〇一二三四五六七八九'].map(digitOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect([...'零○'].map(digitOf)).toEqual([0, 0]);
  expect([2, 0, 2, 3].map(signOf).join('')).toBe('二〇二三');
});

test('numbers in numerals, as headings count', () => {
  expect(numeralOf(0)).toBe('〇');
  expect([1, 4, 10, 11, 20, 23].map(numeralOf)).toEqual(['一', '四', '十', '十一', '二十', '二十三']);
  const numbers = Array.from({ length: 99 }, (_, index) => index + 1);
  expect(numbers.map((number) => chineseNumber(numeralOf(number)))).toEqual(numbers);
});
