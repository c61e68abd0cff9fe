import { PartError } from './part-error';

/** An encoding that the declaration of a part names; XML is UTF-8 without one. */
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;

/** The encoding of a part by its first bytes: by its mark or its shape, else as it declares, else UTF-8. */
export function encodingOf(first: Uint8Array): string {
  const [a, b] = first;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...first.subarray(0, 200));
  const declared = DECLARED.exec(start.replace(/^\u00ef\u00bb\u00bf/, ''))?.[1];
  // A part that is UTF-16, as it says, would have been told by its bytes.
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** What `decode` gives; a PartError for bytes that are no text in the encoding, or one that is not known. */
function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw new PartError('encoding', { cause: error });
  }
}

/**
 * The text of a part, piece by piece: UTF-8, UTF-16 with or without its mark, or what its declaration names. Throws a
 * PartError for bytes that are no such text.
 */
export function* decodePart(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined;
  for (const piece of pieces) {
    const used = (decoder ??= decoded(() => new TextDecoder(encodingOf(piece), { fatal: true })));
    const text = decoded(() => used.decode(piece, { stream: true }));
    if (text !== '') yield text;
  }
  const rest = decoded(() => decoder?.decode());
  if (rest) yield rest;
}
