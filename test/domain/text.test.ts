import fc from 'fast-check';
import {
  cleanText,
  cleanTextOrNull,
  halfWidth,
  hasInvisible,
  isPlaceholder,
  normaliseLabel,
  splitEnumerator,
  squeezed,
  withoutInvisible,
} from '../../src/domain/text';

/** U+00AD, U+061C, U+180E, U+200B-200F, U+202A-202E, U+2060-2064, U+2066-2069, U+FEFF. */
const INVISIBLE = [
  0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060,
  0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff,
].map((code) => String.fromCharCode(code));

describe('characters that nobody sees', () => {
  test.each(INVISIBLE)('%j decides nothing', (sign) => {
    const text = `项${sign}目${sign}`;
    expect(hasInvisible(text)).toBe(true);
    expect(withoutInvisible(text)).toBe('项目');
    expect(cleanText(`${sign} ${text} ${sign}`)).toBe('项目');
    expect(cleanTextOrNull(sign)).toBeNull();
    expect(normaliseLabel(`${text}：`)).toBe('项目');
    expect(squeezed(` ${text}`)).toBe('项目');
    expect(isPlaceholder(sign)).toBe(true);
  });

  test('a text with one of them in a second look is found again', () => {
    expect([1, 2, 3].map(() => hasInvisible('\u200b甲'))).toEqual([true, true, true]);
  });

  test.each([
    '',
    '项目',
    ' \t\n',
    '\u00ac',
    '\u00ae',
    '\u200a',
    '\u2010',
    '\u2029',
    '\u202f',
    '\u205f',
    '\u2065',
    '\u206a',
    '\ufefe',
  ])('%j has none', (text) => {
    expect(hasInvisible(text)).toBe(false);
    expect(withoutInvisible(text)).toBe(text);
  });
});

describe('one way of writing', () => {
  test.each([
    [' 单 位\n：万\t元 ', '单位:万元'],
    ['Ａ１％', 'A1%'],
    ['', ''],
  ])('%j: %j', (text, plain) => expect(squeezed(text)).toBe(plain));

  test.each([
    ['Ａｚ０９', 'Az09'],
    ['！～', '!~'],
    ['＝＋－＠', '=+-@'],
    ['￥￠', '¥¢'],
    ['﹤﹪﹫', '<%@'],
    ['甲\u3000乙', '甲 乙'],
    ['㎡ ① ² 。、“”', '㎡ ① ² 。、“”'],
  ])('%s in half width: %s', (text, half) => expect(halfWidth(text)).toBe(half));
});

describe('signs for nothing', () => {
  test.each([
    ...[
      '',
      ' ',
      '\u3000',
      '/',
      '／',
      '//',
      '\\',
      '-',
      '－',
      '--',
      '‐',
      '‑',
      '‒',
      '–',
      '—',
      '——',
      '―',
      '−',
      ' — ',
    ],
    ...[
      '…',
      '……',
      '...',
      '..',
      '⋯',
      '⋯⋯',
      '*',
      '**',
      '***',
      '＊＊',
      '×',
      '××',
      'xx',
      'XX',
      'XXX',
      '无',
      '略',
      '暂无',
      ' 无 ',
    ],
  ])('%j is one', (text) => expect(isPlaceholder(text)).toBe(true));

  test.each([
    '无故障',
    '省略',
    '暂',
    '0',
    '.',
    'x',
    'X',
    '/-',
    '-5',
    '***个',
    '有',
    '否',
    '。',
    '暂无计划',
    '略有',
    '\u2016',
  ])('%j is none', (text) => expect(isPlaceholder(text)).toBe(false));
});

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
  return text.replace(/[\s\ufeff"]/g, '');
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
    ['"甲', '甲'],
    ['甲"', '甲'],
    ['甲"乙', '甲"乙'],
    ['甲"乙"', '甲"乙"'],
    ['"甲"乙', '"甲"乙'],
    ['甲"""', '甲"""'],
    ['"""甲', '"""甲'],
    ['"甲"乙"', '"甲"乙"'],
    ['""', ''],
    ['1."甲"', '1.甲'],
    ['1.  "甲"', '1. 甲'],
    ['1.\u3000"甲"', '1.\u3000甲'],
    ['1.\t"甲"', '1.甲'],
    ['1.   甲', '1.   甲'],
    ['甲\u2028乙\u2029丙\v丁\f戊', '甲\n乙\n丙\n丁\n戊'],
    ['甲\n\n\n乙', '甲\n乙'],
    ['甲  乙', '甲  乙'],
    [' 甲', '甲'],
    ['甲 ', '甲'],
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
    ['1．按时', '1．'],
    ['1 、按时', '1 、'],
    ['123、按时', '123、'],
    ['1234、按时', ''],
    ['1)按时', '1)'],
    ['（ 12 ）按时', '（ 12 ）'],
    ['(十一)按时', '(十一)'],
    ['（二十一）按时', '（二十一）'],
    ['(二十一十)按时', ''],
    ['十二、按时', '十二、'],
    ['二十一、按时', '二十一、'],
    ['一二三四、按时', ''],
    ['一。按时', ''],
    ['(a)按时', ''],
    ['', ''],
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
    ['[BOOKMARK:a]项目[bookmark:b]名称', '项目名称'],
    ['项目名称', '项目名称'],
    ['项目[1]', '项目[1]'],
    ['', ''],
  ])('%s is reduced to %s', (text, label) => {
    expect(normaliseLabel(text)).toBe(label);
    expect(normaliseLabel(label)).toBe(label);
  });
});
