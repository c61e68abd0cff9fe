import fc from 'fast-check';
import { cleanText, cleanTextOrNull, normaliseLabel, splitEnumerator } from '../../src/domain/text';

const dirty = fc.string({
  unit: fc.constantFrom(
    '按',
    '时',
    '1',
    '.',
    '、',
    '（',
    '）',
    '"',
    '“',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u3000',
    '\u00a0',
    '\ufeff',
  ),
  maxLength: 30,
});

/** The signs that carry content: neither white space nor straight quotes. */
function content(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff"]/g, '');
}

describe('cleaning a text', () => {
  test.each([
    ['\t 按时拨付。\t\t\t', '按时拨付。'],
    [' " 按时拨付。\t\t\n"\t\t', '按时拨付。'],
    ['1. " 按时拨付\t\t\n"\t\t', '1. 按时拨付'],
    ['"按时\n拨付"', '按时\n拨付'],
    ['"他说""好"""', '他说"好"'],
    ['实行"一事一议"', '实行"一事一议"'],
    ['实行“一事一议"。', '实行“一事一议"。'],
    ['水费,\t电费', '水费,\t电费'],
    ['第一行  \r\n\r\n  第二行\r第三行', '第一行\n第二行\n第三行'],
    ['\ufeff\u3000文\u00a0', '文'],
    ['"', ''],
    [' \t\n', ''],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
    expect(cleanTextOrNull(text)).toBe(clean || null);
  });

  test('loses no content, and twice is the same as once', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const clean = cleanText(text);
        expect(content(clean)).toBe(content(text));
        expect(cleanText(clean)).toBe(clean);
        expect(clean.trim()).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('enumerators', () => {
  test.each([
    ['1. 按时拨付', '1.'],
    ['2.按时拨付', '2.'],
    ['12、按时', '12、'],
    ['（三）按时', '（三）'],
    ['(3)按时', '(3)'],
    ['3）按时', '3）'],
    ['五、按时', '五、'],
    ['2023年按时', ''],
    ['1.5万元', ''],
    ['按时1、', ''],
  ])('%s begins with "%s"', (text, enumerator) => {
    expect(splitEnumerator(text)).toEqual([enumerator, text.slice(enumerator.length)]);
  });
});

describe('labels', () => {
  test.each([
    ['其中：财政    资金', '其中财政资金'],
    ['项 目 编 码：', '项目编码'],
    ['项　目\t编码:', '项目编码'],
    ['资金支出计划（％）', '资金支出计划(%)'],
    ['[bookmark: _Toc_1]二、分项绩效目标', '二、分项绩效目标'],
  ])('%s is reduced to %s', (text, label) => {
    expect(normaliseLabel(text)).toBe(label);
    expect(normaliseLabel(label)).toBe(label);
  });
});
