import { PartError } from '../../sources/package/part-error';

/** The text of an XML part, and the way back to the same bytes. */
export interface PartText {
  text: string;
  encode: (text: string) => Uint8Array;
}

/** UTF-16 with a byte order mark or not: a part begins with `<` either way. */
function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}

/**
 * Decodes a part in one of the two encodings that a package may have; a byte order mark stays in the text. Throws a
 * PartError of bytes that would not come back the same.
 */
export function partText(bytes: Uint8Array): PartText {
  const wide = isUtf16(bytes);
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return {
      text,
      encode: wide
        ? (changed) => encodeUtf16(changed, wide === 'utf-16le')
        : (changed) => new TextEncoder().encode(changed),
    };
  } catch (error) {
    throw new PartError('neither UTF-8 nor UTF-16', { cause: error });
  }
}
