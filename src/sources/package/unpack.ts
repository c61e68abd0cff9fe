import { Inflate, inflateSync } from 'fflate';
import { addToCrc } from './crc';
import type { Expense } from './limits';
import { inflateNatively, nativeZlib } from './native-zlib';
import { PartError } from './part-error';
import type { ZipEntry } from './zip';

/** Packed bytes that are handed over at once: no more than 16 MB can come out of them before they are counted. */
const SLICE = 16 * 1024;

/** Unpacked bytes that are handed on at once: small enough that what is made of them is soon forgotten. */
const PIECE = 128 * 1024;

/** Parts up to this size are unpacked in one go. */
const SMALL = 2 ** 20;

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => ready.push(bytes));
  for (let at = 0; at < packed.length; at += SLICE) {
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    const out = ready;
    ready = [];
    yield* out;
  }
}

function* rawBytes({ method, packed, size, isEncrypted }: ZipEntry): Generator<Uint8Array> {
  if (isEncrypted || (method !== 0 && method !== 8)) throw new PartError('unknown packing');
  if (method === 0) {
    for (let at = 0; at < packed.length; at += SMALL) yield packed.subarray(at, at + SMALL);
  } else if (size <= SMALL) {
    // One byte more than promised shows that the promise was kept.
    yield inflateSync(packed, { out: new Uint8Array(size + 1) });
  } else if (nativeZlib) {
    const whole = inflateNatively(nativeZlib, packed, size + 1);
    for (let at = 0; at < whole.length; at += PIECE) yield whole.subarray(at, at + PIECE);
  } else yield* inflated(packed);
}

/**
 * The bytes of a part, piece by piece, counted as they come. Throws a PartError where they are not what the archive
 * says, and what `expense` throws at a limit.
 */
export function* unpack(entry: ZipEntry, expense: Expense): Generator<Uint8Array> {
  expense.begin(entry.name, entry.size, entry.packed.length);
  let unpacked = 0;
  let crc = -1;
  const pieces = rawBytes(entry);
  for (;;) {
    let next: IteratorResult<Uint8Array>;
    try {
      next = pieces.next();
    } catch (error) {
      throw new PartError('damaged', { cause: error });
    }
    if (next.done) break;
    const piece = next.value;
    unpacked += piece.length;
    expense.unpack(entry.name, piece.length, unpacked, entry.packed.length);
    crc = addToCrc(crc, piece);
    yield piece;
  }
  if (unpacked !== entry.size || ~crc >>> 0 !== entry.crc) throw new PartError('checksum');
}
