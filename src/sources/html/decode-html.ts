import { decodeText } from '../text/decode-text';

/** Where pages say how they are encoded: `<meta charset="gb2312">`, `content="text/html; charset=gb2312"`. */
const DECLARED = /\bcharset\s*=\s*["']?([\w:.-]{2,30})/i;
/** So many bytes at the start are looked at for it. */
const HEAD = 4096;

/**
 * The text of a page: as a text is decoded (UTF-8, UTF-16, GB18030), unless it says of itself that it is in another
 * encoding and is no UTF-8. Throws a UserError for what is no text.
 *
 * @param told - the encoding that came with the page, as in the head of a mail
 */
export function decodeHtml(bytes: Uint8Array, fileName: string, told?: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const name = told ?? DECLARED.exec(head)?.[1];
  if (name !== undefined && !/^(?:utf-?(?:8|16)|gb|hz)/i.test(name)) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      try {
        return new TextDecoder(name, { fatal: true }).decode(bytes);
      } catch {
        // An encoding that nobody knows, or not what the bytes are.
      }
    }
  }
  return decodeText(bytes, fileName);
}
