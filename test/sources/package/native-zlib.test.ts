import { deflateSync } from 'fflate';
import { addToCrc } from '../../../src/sources/package/crc';
import { inflateNatively, nativeZlib } from '../../../src/sources/package/native-zlib';

/** The checksum bit by bit, as the specification of archives has it (APPNOTE 4.4.7). */
function crcByBits(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * index) % 251);

test('the checksum of bytes in pieces of any size is that of all of them', () => {
  expect(crcByBits(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  for (const size of [1, 3, 511, 513, 5_000]) {
    let crc = -1;
    for (let at = 0; at < bytes.length; at += size) crc = addToCrc(crc, bytes.subarray(at, at + size));
    expect(~crc >>> 0).toBe(crcByBits(bytes));
  }
});

// Node before 20.16 does it in JavaScript.
(nativeZlib ? test : test.skip)('the system unpacks what was packed, and no more than it may', () => {
  const packed = deflateSync(bytes);
  expect(Buffer.from(inflateNatively(nativeZlib!, packed, bytes.length + 1))).toEqual(Buffer.from(bytes));
  expect(() => inflateNatively(nativeZlib!, packed, bytes.length - 1)).toThrow();
  expect(() => inflateNatively(nativeZlib!, packed.slice(0, 90), bytes.length)).toThrow();
});
