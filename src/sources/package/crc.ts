import { nativeZlib } from './native-zlib';

/** Fewer bytes are done before a call of the system returns. */
const WORTH_A_CALL = 512;

/** Tables of the CRC-32 of zip archives: the first for the next byte, the others for the bytes one to three before it. */
const [T0, T1, T2, T3] = tables();

function tables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  const next = (table: Int32Array) =>
    table.map((value) => (value >>> 8) ^ (first[value & 0xff] as number)) as Int32Array<ArrayBuffer>;
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/** Goes on with a CRC-32 that began as -1; the checksum itself is `~crc >>> 0` after the last bytes. */
export function addToCrc(crc: number, bytes: Uint8Array): number {
  if (nativeZlib?.crc32 && bytes.length > WORTH_A_CALL) return ~nativeZlib.crc32(bytes, ~crc >>> 0);
  let value = crc;
  let at = 0;
  // Four bytes at a time: the checksum is a large part of the work on a packed file otherwise.
  for (const end = bytes.length - 3; at < end; at += 4) {
    value ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    value =
      (T3[value & 0xff] as number) ^
      (T2[(value >>> 8) & 0xff] as number) ^
      (T1[(value >>> 16) & 0xff] as number) ^
      (T0[value >>> 24] as number);
  }
  for (; at < bytes.length; at += 1)
    value = (value >>> 8) ^ (T0[(value ^ (bytes[at] as number)) & 0xff] as number);
  return value;
}
