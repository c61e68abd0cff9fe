import fc from 'fast-check';
import { decodeText } from '../../../src/sources/text/decode-text';
import { UserError } from '../../../src/locale/user-error';

/** GBK bytes of 项目编码, a line break and 单位：元, as Windows tools write them. */
const GBK = [
  0xcf, 0xee, 0xc4, 0xbf, 0xb1, 0xe0, 0xc2, 0xeb, 0x0a, 0xb5, 0xa5, 0xce, 0xbb, 0xa3, 0xba, 0xd4, 0xaa,
];

function utf16(text: string, bigEndian: boolean): number[] {
  const bytes = [...Buffer.from(text, 'utf16le')];
  return bigEndian ? bytes.map((_, index) => bytes[index ^ 1]!) : bytes;
}

function errorOf(bytes: readonly number[]): UserError {
  try {
    decodeText(Uint8Array.from(bytes), '目标表.txt');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('decoding a text file', () => {
  const text = '项目编码\t１３０\r\n单位：万元\n';

  test.each([
    ['UTF-8', [...Buffer.from(text)]],
    ['UTF-8 with mark', [0xef, 0xbb, 0xbf, ...Buffer.from(text)]],
    ['UTF-16LE with mark', [0xff, 0xfe, ...utf16(text, false)]],
    ['UTF-16BE with mark', [0xfe, 0xff, ...utf16(text, true)]],
    ['UTF-16LE without mark', utf16(text, false)],
    ['UTF-16BE without mark', utf16(text, true)],
  ])('%s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes), 'a.txt')).toBe(text);
  });

  test.each([true, false])(
    'UTF-16 without mark and with 一, whose zero byte is on the other side (%s)',
    (big) => {
      const counted = `一、二\t统一\n${text}`;
      expect(decodeText(Uint8Array.from(utf16(counted, big)), 'a.txt')).toBe(counted);
    },
  );

  test('GBK, and what only GB18030 has', () => {
    expect(decodeText(Uint8Array.from(GBK), 'a.txt')).toBe('项目编码\n单位：元');
    const rare = [...GBK, 0x95, 0x32, 0x82, 0x36];
    expect(decodeText(Uint8Array.from(rare), 'a.txt')).toBe('项目编码\n单位：元\u{20000}');
  });

  test('any text with Chinese in it survives UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('绩', '效', '，', '\t', '\n', ' ', 'a', '😀') }),
        (inner) => {
          const whole = `目${inner}`;
          expect(decodeText(new TextEncoder().encode(whole), 'a.txt')).toBe(whole);
        },
      ),
    );
  });

  const filler = Array.from({ length: 64 }, (_, index) => (index * 37) % 256);
  test.each([
    ['an empty file', [], /是空的/, /is empty/],
    ['white space only', [0xef, 0xbb, 0xbf, 0x20, 0x0a, 0xe3, 0x80, 0x80], /是空的/, /is empty/],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...filler], /PNG/, /PNG/],
    ['a JPEG picture', [0xff, 0xd8, 0xff, 0xe0, ...filler], /JPEG/, /JPEG/],
    ['a GIF picture', [...Buffer.from('GIF89a'), ...filler], /GIF/, /GIF/],
    ['a PDF', [...Buffer.from('%PDF-1.7\n'), ...filler], /PDF/, /PDF/],
    ['a .docx or .xlsx', [0x50, 0x4b, 0x03, 0x04, ...filler], /Word、Excel/, /Word, Excel/],
    ['an old .doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...filler], /旧版/, /old Word/],
    ['other binary data', [1, 2, 3, 4, 5, 6, 7, 8, 0x41, 0x42], /二进制/, /binary/],
    ['bytes of no encoding', [0xc4, 0xff, 0xff, 0x41], /编码/, /encoding/],
  ])('%s is refused in a sentence that names the file and what to do', (_, bytes, chinese, english) => {
    const error = errorOf(bytes);
    expect(error.in('zh-CN')).toMatch(chinese);
    expect(error.in('en-US')).toMatch(english);
    for (const locale of ['zh-CN', 'en-US'] as const) {
      expect(error.in(locale)).toContain('目标表.txt');
      expect(error.in(locale)).not.toMatch(/[{}]/);
    }
  });
});
