import { encodingOf } from '../../sources/package/decode-part';
import { PartError } from '../../sources/package/part-error';

/** The bytes of an XML part as UTF-8, and the way back to the encoding that the file has. */
export interface PartBytes {
  utf8: Uint8Array;
  restore: (utf8: Uint8Array) => Uint8Array;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}

function inUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): PartBytes {
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    utf8: new TextEncoder().encode(text),
    restore: (utf8) => encodeUtf16(decoder.decode(utf8), encoding === 'utf-16le'),
  };
}

/**
 * A part in one of the two encodings that a package may have; a byte order mark stays. Throws a PartError of any other
 * encoding: what is put in would not be read there.
 */
export function partBytes(bytes: Uint8Array): PartBytes {
  try {
    const { encoding } = new TextDecoder(encodingOf(bytes));
    if (encoding === 'utf-16le' || encoding === 'utf-16be') return inUtf16(bytes, encoding);
    if (encoding === 'utf-8') return { utf8: bytes, restore: (utf8) => utf8 };
  } catch (error) {
    throw new PartError('encoding', { cause: error });
  }
  throw new PartError('neither UTF-8 nor UTF-16');
}
