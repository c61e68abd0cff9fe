import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeOf, localize, type LocalText } from '../../src/locale/locale';

const text: LocalText = {
  'zh-CN': '{count} 个项目在“{sheet}”',
  'en-US': '{count} {count:project is|projects are} on "{sheet}"',
};

test('values are filled in, and an unknown mark stays', () => {
  expect(localize(text, 'zh-CN', { count: 3, sheet: '汇总' })).toBe('3 个项目在“汇总”');
  expect(localize(text, 'zh-CN', { count: 3 })).toBe('3 个项目在“{sheet}”');
  expect(localize(text, 'en-US')).toBe(text['en-US']);
});

test.each([
  [1, '1 project is on "S"'],
  ['1', '1 project is on "S"'],
  [0, '0 projects are on "S"'],
  [2, '2 projects are on "S"'],
  [11, '11 projects are on "S"'],
  ['1.5', '1.5 projects are on "S"'],
])('%s: %s', (count, told) => {
  expect(localize(text, 'en-US', { count, sheet: 'S' })).toBe(told);
});

test('what a value says is no mark', () => {
  expect(localize(text, 'en-US', { count: 1, sheet: '{count:a|b}' })).toBe('1 project is on "{count:a|b}"');
});

test.each([
  ['en', 'en-US'],
  ['en-GB', 'en-US'],
  ['zh', 'zh-CN'],
  ['zh-Hant-TW', 'zh-CN'],
  ['ZH-cn', 'zh-CN'],
  ['zha', 'en-US'],
  ['', 'zh-CN'],
  [null, 'zh-CN'],
  [undefined, 'zh-CN'],
])('the language tag %s: %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

const SOURCE = join(__dirname, '../../src');

/** Texts of the source with words for one and for several. */
const chosen = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) =>
    [
      ...readFileSync(join(SOURCE, name), 'utf8').matchAll(
        /(['"`])(?:(?!\1)[^\\]|\\.)*\{\w+:[^{}]*\|(?:(?!\1)[^\\]|\\.)*\1/g,
      ),
    ].map(([written]) => [name, written] as const),
  );

test('texts choose words by a number that they show, in whole marks', () => {
  expect(chosen.length).toBeGreaterThan(50);
  for (const [name, written] of chosen) {
    const marks = [...written.matchAll(/\{(\w+):[^{}|]*\|[^{}|]*\}/g)].map((match) => match[1]);
    expect([name, written, written.match(/\{\w+:/g)?.length]).toEqual([name, written, marks.length]);
    for (const mark of marks) expect([name, written]).toEqual([name, expect.stringContaining(`{${mark}}`)]);
  }
});
