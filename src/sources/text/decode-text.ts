import { UserError } from '../../locale/user-error';
import { withUsualCharacters } from './radicals';
import { documentTexts } from './texts';

/** How files of other kinds begin, with what to call them. */
const SIGNATURES: readonly { bytes: readonly number[]; kind: string; kindEn: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'PNG 图片', kindEn: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'JPEG 图片', kindEn: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'GIF 图片', kindEn: 'a GIF picture' },
  { bytes: [0x42, 0x4d, -1, -1, -1, -1, 0, 0, 0, 0], kind: 'BMP 图片', kindEn: 'a BMP picture' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'PDF 文件', kindEn: 'a PDF file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'Word、Excel 或压缩文件', kindEn: 'a Word, Excel or ZIP file' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    kind: '旧版 Word 或 Excel 文件',
    kindEn: 'an old Word or Excel file',
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'RTF 文件', kindEn: 'an RTF file' },
];

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that are looked at to tell how a text is encoded. */
const SAMPLE = 65_536;
/** Of two counts, one is a clear majority when it is so many times the other. */
const CLEAR_MAJORITY = 1.5;

/** Whether a code is one of a character that offices write: ASCII, Chinese, signs between, full-width forms. */
function isCommon(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x20 && code < 0x7f) ||
    (code >= 9 && code <= 13) ||
    (code >= 0x2000 && code <= 0x22ff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    code >= 0xff00
  );
}

/**
 * UTF-16 without a byte order mark: its ASCII signs (line breaks, tabs, digits) have a zero byte, as no other encoding
 * has one. Characters such as 一 (4E00) have it on the other side; so that order of bytes counts which gives clearly
 * more characters that offices write.
 */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (!bytes.subarray(0, end).includes(0)) return null;
  let little = 0;
  let big = 0;
  for (let index = 0; index < end; index += 2) {
    const [first, second] = [bytes[index] as number, bytes[index + 1] as number];
    if (isCommon(first + second * 256)) little += 1;
    if (isCommon(first * 256 + second)) big += 1;
  }
  if (little > big * CLEAR_MAJORITY) return 'utf-16le';
  return big > little * CLEAR_MAJORITY ? 'utf-16be' : null;
}

/** Control characters that no text document has; tab, line breaks, vertical tab and page break are left out. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/**
 * Decodes a text file: UTF-8 or UTF-16 (with or without byte order mark), otherwise GB18030 (which GBK and GB2312 are
 * part of), as Windows tools still write it. Throws a UserError for an empty file, for a picture or other binary file
 * under the name of a text, and for bytes of no such encoding.
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const signature = SIGNATURES.find((known) =>
    known.bytes.every((byte, index) => byte < 0 || bytes[index] === byte),
  );
  if (signature) {
    const { kind, kindEn } = signature;
    throw new UserError(documentTexts.binary, { file: fileName, kind, kindEn });
  }
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : guessUtf16(bytes);
  const text = utf16 ? decodeAs(utf16, bytes) : (decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes));
  if (text === null) throw new UserError(documentTexts.undecodable, { file: fileName });
  if (/^[\s\ufeff\u200b]*$/.test(text)) throw new UserError(documentTexts.empty, { file: fileName });
  if ((text.match(CONTROL)?.length ?? 0) > text.length / 200) {
    throw new UserError(documentTexts.binary, {
      file: fileName,
      kind: '二进制文件',
      kindEn: 'a binary file',
    });
  }
  return withUsualCharacters(text.replace(/^\ufeff/, ''));
}
