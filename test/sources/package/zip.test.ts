import { strToU8 } from 'fflate';
import { workbookTexts } from '../../../src/sources/xlsx/texts';
import { Expense } from '../../../src/sources/package/limits';
import { PartError } from '../../../src/sources/package/part-error';
import { unpack } from '../../../src/sources/package/unpack';
import { readZip, type ZipEntry } from '../../../src/sources/package/zip';
import { pack } from '../xlsx/package-builder';

const END = 22;
const ENTRY = 46;
const FULL = 0xffffffff;

function contentOf(entry: ZipEntry): string {
  return Buffer.concat([...unpack(entry, new Expense('book.xlsx', workbookTexts))]).toString('utf8');
}

const files = { 'a.xml': '<a/>'.repeat(100), '文/b.xml': '村', 'empty.xml': '' };
const plain = Buffer.from(pack(files));

function expectFiles(bytes: Uint8Array): void {
  const entries = readZip(bytes);
  expect(Object.fromEntries(entries.map((entry) => [entry.name, contentOf(entry)]))).toEqual(files);
}

/** The same archive with all sizes and places in the 64-bit fields, as archives of unknown size are written. */
function in64Bits(archive: Buffer): Buffer {
  const end = archive.subarray(archive.length - END);
  const from = end.readUInt32LE(16);
  const count = end.readUInt16LE(10);
  const directory: Buffer[] = [];
  for (let at = from, index = 0; index < count; index += 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const length = ENTRY + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const head = Buffer.from(archive.subarray(at, at + ENTRY));
    const other = Buffer.from([0x55, 0x54, 1, 0, 0]);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(head.readUInt32LE(24)), 4);
    extra.writeBigUInt64LE(BigInt(head.readUInt32LE(20)), 12);
    extra.writeBigUInt64LE(BigInt(head.readUInt32LE(42)), 20);
    for (const field of [20, 24, 42]) head.writeUInt32LE(FULL, field);
    head.writeUInt16LE(other.length + extra.length, 30);
    head.writeUInt16LE(0, 32);
    directory.push(head, archive.subarray(at + ENTRY, at + ENTRY + nameLength), other, extra);
    at += length;
  }
  const list = Buffer.concat(directory);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(list.length), 40);
  end64.writeBigUInt64LE(BigInt(from), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(from + list.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(end);
  last.writeUInt16LE(0xffff, 8);
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(FULL, 12);
  last.writeUInt32LE(FULL, 16);
  return Buffer.concat([archive.subarray(0, from), list, end64, locator, last]);
}

test('the files of an archive are known by its directory, also in 64-bit fields and before a comment', () => {
  expectFiles(plain);
  expectFiles(in64Bits(plain));
  const comment = strToU8('PK\u0005\u0006 said in a comment');
  const commented = Buffer.concat([plain, comment]);
  commented.writeUInt16LE(comment.length, plain.length - 2);
  expectFiles(commented);
});

test('an archive inside of other bytes is read where it is', () => {
  const around = Buffer.concat([Buffer.from('before'), plain, Buffer.from('after')]);
  expectFiles(around.subarray(6, 6 + plain.length));
});

test.each([
  ['no directory', () => plain.subarray(0, plain.length - END)],
  [
    'a directory that is cut off',
    () => Buffer.concat([plain.subarray(0, 40), plain.subarray(plain.length - END)]),
  ],
  [
    'a directory elsewhere',
    () => {
      const moved = Buffer.from(plain);
      moved.writeUInt32LE(3, moved.length - 6);
      return moved;
    },
  ],
  ['nothing', () => new Uint8Array(0)],
])('an archive with %s is none', (_name, bytes) => {
  expect(() => readZip(bytes())).toThrow(PartError);
});

test('a file that is encrypted or packed in another way is not guessed at', () => {
  const [entry] = readZip(plain);
  if (!entry) throw new Error('no entry');
  expect(() => contentOf({ ...entry, isEncrypted: true })).toThrow(PartError);
  expect(() => contentOf({ ...entry, method: 12 })).toThrow(PartError);
  expect(() => contentOf({ ...entry, packed: entry.packed.subarray(0, 3) })).toThrow(PartError);
  expect(() => contentOf({ ...entry, size: entry.size + 1 })).toThrow(PartError);
});
