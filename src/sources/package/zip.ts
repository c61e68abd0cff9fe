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
  /** Where its record of the directory and its local header stand in the archive. */
  record: number;
  local: number;
}

/** Where a figure of an archive stands: in 4 bytes of its own, or in 8 bytes of a 64-bit field. */
export interface ZipFigure {
  at: number;
  isLong: boolean;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const IN_64 = 0xffffffff;

/**
 * Position of the record at the end that leads to the directory; a comment of up to 64 KB follows it, which may hold
 * the same signature, and some programs leave further bytes.
 */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  let found = -1;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (view.getUint16(at + 20, true) === last - at) return at;
    found = Math.max(found, at);
  }
  if (found < 0) throw new PartError('no directory');
  return found;
}

export function readZipFigure(view: DataView, { at, isLong }: ZipFigure): number {
  return isLong ? Number(view.getBigUint64(at, true)) : view.getUint32(at, true);
}

export interface ZipDirectory {
  at: number;
  entries: number;
  /** Figures that tell where the directory and its end begin. */
  places: ZipFigure[];
}

/** Where the directory of an archive stands. Throws a PartError, or a RangeError of a place outside of the file. */
export function findDirectory(view: DataView): ZipDirectory {
  const end = findEnd(view);
  const place = { at: end + 16, isLong: false };
  const at = readZipFigure(view, place);
  const entries = view.getUint16(end + 10, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { at, entries, places: [place] };
  const placeOfEnd = { at: locator + 8, isLong: true };
  const end64 = readZipFigure(view, placeOfEnd);
  if (view.getUint32(end64, true) !== END_64) throw new PartError('no directory');
  const place64 = { at: end64 + 48, isLong: true };
  return {
    at: readZipFigure(view, place64),
    entries: readZipFigure(view, { at: end64 + 32, isLong: true }),
    places: [place64, placeOfEnd, ...(at === IN_64 ? [] : [place])],
  };
}

/** Where the figures of a header stand: those that are full are in its 64-bit extra field, one after the other. */
export function headerFigures(
  view: DataView,
  places: readonly number[],
  extra: number,
  extraLength: number,
): ZipFigure[] {
  let from: number | null = null;
  for (
    let at = extra;
    from === null && at + 4 <= extra + extraLength;
    at += 4 + view.getUint16(at + 2, true)
  ) {
    if (view.getUint16(at, true) === 1) from = at + 4;
  }
  return places.map((at) => {
    if (from === null || view.getUint32(at, true) !== IN_64) return { at, isLong: false };
    from += 8;
    return { at: from - 8, isLong: true };
  });
}

/** Bytes one after the other. */
export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Whether a file begins as a zip archive does, and so as packages of Office do: "PK". */
export function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
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
      const extra = at + 46 + nameLength;
      const places = [at + 24, at + 20, at + 42];
      const figures = headerFigures(view, places, extra, view.getUint16(at + 30, true));
      const [size = 0, packedSize = 0, local = 0] = figures.map((figure) => readZipFigure(view, figure));
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
        record: at,
        local,
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
