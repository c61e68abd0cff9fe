import { PartError } from './part-error';

/** A file inside a zip archive, still packed. */
export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated; other methods do not occur in workbooks. */
  method: number;
  isEncrypted: boolean;
  crc: number;
  /** Bytes when unpacked, as the archive says. */
  size: number;
  packed: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const IN_64 = 0xffffffff;

/** Position of the record at the end that leads to the directory; a comment of up to 64 KB may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new PartError('no directory');
}

function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

interface Directory {
  at: number;
  entries: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const directory = { at: view.getUint32(end + 16, true), entries: view.getUint16(end + 10, true) };
  if (directory.at !== IN_64 && directory.entries !== 0xffff) return directory;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return directory;
  const end64 = number64(view, locator + 8);
  if (view.getUint32(end64, true) !== END_64) throw new PartError('no directory');
  return { at: number64(view, end64 + 48), entries: number64(view, end64 + 32) };
}

/** The sizes and the place of an entry, from its 64-bit extra field where the usual fields are full. */
function extent(view: DataView, at: number): { size: number; packedSize: number; local: number } {
  const values = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  let extra = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = extra + view.getUint16(at + 30, true);
  while (values.includes(IN_64) && extra + 4 <= extraEnd) {
    if (view.getUint16(extra, true) === 1) {
      let from = extra + 4;
      values.forEach((value, index) => {
        if (value !== IN_64) return;
        values[index] = number64(view, from);
        from += 8;
      });
      break;
    }
    extra += 4 + view.getUint16(extra + 2, true);
  }
  const [size = 0, packedSize = 0, local = 0] = values;
  return { size, packedSize, local };
}

/**
 * The files of a zip archive in the order of its directory. Nothing is unpacked, and names are never used as paths.
 * Throws a PartError for an archive that is cut off or damaged.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = new TextDecoder();
  try {
    const { at: start, entries: count } = findDirectory(view);
    const entries: ZipEntry[] = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY) throw new PartError('entry of the directory');
      const nameLength = view.getUint16(at + 28, true);
      const { size, packedSize, local } = extent(view, at);
      if (view.getUint32(local, true) !== LOCAL) throw new PartError('entry without content');
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (from + packedSize > bytes.length) throw new PartError('content cut off');
      entries.push({
        name: utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        size,
        packed: bytes.subarray(from, from + packedSize),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    // A place outside of the file.
    if (error instanceof RangeError) throw new PartError('cut off', { cause: error });
    throw error;
  }
}
