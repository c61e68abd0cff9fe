import { encodingOf } from '../../sources/package/decode-part';
import { PartError } from '../../sources/package/part-error';

/** The bytes of an XML part as UTF-8, and the way back to the encoding that the file has. */
export interface PartBytes {
  utf8: Uint8Array;
  restore: (utf8: Uint8Array) => Uint8Array;
}

type Encode = (text: string) => Uint8Array;

const encodeUtf16 =
  (littleEndian: boolean): Encode =>
  (text) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index += 1) {
      view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
    }
    return bytes;
  };

/** The bytes of each character that an encoding of one or two bytes has, as its decoder reads them. */
function bytesOfCharacters(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const characters = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !characters.has(character)) characters.set(character, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let first = 0; first <= 0xff; first += 1) add(first);
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x30; second <= 0xfe; second += 1) add(first, second);
  return characters;
}

/** Writes a text in another encoding; what that does not have as a reference by number, which XML reads the same. */
function encodeAs(encoding: string): Encode {
  const characters = bytesOfCharacters(encoding);
  const plain = new TextEncoder();
  return (text) => {
    const bytes: number[] = [];
    for (const character of text) {
      const known = characters.get(character) ?? plain.encode(`&#${String(character.codePointAt(0))};`);
      for (const byte of known) bytes.push(byte);
    }
    return Uint8Array.from(bytes);
  };
}

const isEqual = (first: Uint8Array, second: Uint8Array): boolean =>
  first.length === second.length && first.every((byte, index) => byte === second[index]);

/** A part in another encoding than UTF-8. Throws a PartError where the way there and back does not give the same bytes. */
function inEncoding(bytes: Uint8Array, encoding: string, encode: Encode): PartBytes {
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!isEqual(encode(text), bytes)) throw new PartError('encoding');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { utf8: new TextEncoder().encode(text), restore: (utf8) => encode(decoder.decode(utf8)) };
}

/**
 * A part in UTF-8, UTF-16 or the encoding that it declares; a byte order mark stays. Throws a PartError for bytes that are
 * no text in it, and where an unchanged text would not get the same bytes again.
 */
export function partBytes(bytes: Uint8Array): PartBytes {
  try {
    const { encoding } = new TextDecoder(encodingOf(bytes));
    if (encoding === 'utf-8') return { utf8: bytes, restore: (utf8) => utf8 };
    const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
    return inEncoding(bytes, encoding, isUtf16 ? encodeUtf16(encoding === 'utf-16le') : encodeAs(encoding));
  } catch (error) {
    if (error instanceof PartError) throw error;
    throw new PartError('encoding', { cause: error });
  }
}
