import fc from 'fast-check';
import { anyOf, hasWord } from '../../src/domain/has-word';

const SIGNS = [...'\\^$.*+?()[]{}|/-'];

test('a text has a word as it is written, signs of patterns among them', () => {
  expect(hasWord(['成本', '台(套)'])('按台(套)计算')).toBe(true);
  expect(hasWord(['成本', '台(套)'])('按台套计算')).toBe(false);
  expect(hasWord(['a.b'])('aXb')).toBe(false);
  for (const sign of SIGNS) {
    expect(hasWord([`甲${sign}乙`])(`在甲${sign}乙处`)).toBe(true);
    expect(hasWord([`甲${sign}乙`])('甲乙')).toBe(false);
  }
});

test('a text has any of the words if one of them stands in it', () => {
  const word = fc.string({
    unit: fc.constantFrom('甲', '乙', '(', ')', '.', '|'),
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.string({ unit: word }), (words, text) => {
      expect(hasWord(words)(text)).toBe(words.some((one) => text.includes(one)));
    }),
  );
});

test('of words that begin alike the longest is taken', () => {
  const words = ['平方', '平方米', '米'];
  expect(new RegExp(anyOf(words)).exec('100平方米')?.[0]).toBe('平方米');
  expect(new RegExp(`每${anyOf(words)}造价`).test('每平方造价')).toBe(true);
  expect(words).toEqual(['平方', '平方米', '米']);
});
