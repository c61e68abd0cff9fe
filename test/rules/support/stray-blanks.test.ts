import fc from 'fast-check';
import { withoutStrayBlanks } from '../../../src/rules/support/stray-blanks';

test.each([
  ['甲 ，乙', '甲，乙'],
  ['甲\t。', '甲。'],
  ['甲\u3000\u00a0；乙', '甲；乙'],
  ['（甲 ）', '（甲）'],
  ['甲  乙', '甲 乙'],
  ['甲\t\t乙', '甲 乙'],
  ['甲  ，  乙', '甲， 乙'],
  // One blank between words, before half-width marks, and behind marks, stays.
  ['甲 乙', '甲 乙'],
  ['甲\t乙', '甲\t乙'],
  ['甲 , 乙', '甲 , 乙'],
  ['甲， 乙', '甲， 乙'],
  ['（ 甲', '（ 甲'],
  ['甲\n\n乙', '甲\n\n乙'],
  ['', ''],
])('%j becomes %j', (text, clean) => expect(withoutStrayBlanks(text)).toBe(clean));

test('nothing but blanks goes, and a second time changes nothing', () => {
  const unit = fc.constantFrom('甲', '，', '）', ',', ' ', '\t', '\u3000', '\n');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const clean = withoutStrayBlanks(text);
      expect(clean.replace(/[ \t\u3000]/g, '')).toBe(text.replace(/[ \t\u3000]/g, ''));
      expect(withoutStrayBlanks(clean)).toBe(clean);
    }),
  );
});
