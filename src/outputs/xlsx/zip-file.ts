import { inflateSync, zipSync } from 'fflate';

/**
 * A zip file whose entries can be exchanged while every other byte stays: local headers, extra fields, data
 * descriptors, order, comments. Libraries that write zip files (fflate, zip.js with its pass-through, JSZip, yazl) all
 * make the headers anew; so only inflating, deflating and the checksum are left to one.
 */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_ZIP64 = 0x06064b50;
const LOCATOR_ZIP64 = 0x07064b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const LONGEST_COMMENT = 0xffff;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;
const FLAG_ENCRYPTED = 0x1;
const FLAG_DESCRIPTOR = 0x8;
const STORED = 0;
const DEFLATED = 8;

/** Where a figure of a header stands: in its own 4 bytes, or in 8 bytes of the Zip64 field. */
interface Figure {
  at: number;
  wide: boolean;
}

interface Entry {
  name: string;
  /** Start of its record in the central directory. */
  record: number;
  compressedSize: Figure;
  size: Figure;
  offset: Figure;
  /** Start of the local header in the file, and of what follows the entry. */
  start: number;
  end: number;
}

/** What is wrong with a file that is no zip file, or one that cannot be patched. */
export class ZipError extends Error {}

function readFigure(view: DataView, { at, wide }: Figure): number {
  return wide ? Number(view.getBigUint64(at, true)) : view.getUint32(at, true);
}

function writeFigure(view: DataView, { at, wide }: Figure, value: number): void {
  if (wide) view.setBigUint64(at, BigInt(value), true);
  else view.setUint32(at, value, true);
}

/** The figures of a header, which stand in its Zip64 field one after the other where they do not fit in 4 bytes. */
function figures(view: DataView, places: readonly number[], extra: number, extraLength: number): Figure[] {
  let zip64 = -1;
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) zip64 = at + 4;
  }
  return places.map((at) => {
    if (zip64 < 0 || view.getUint32(at, true) !== IN_ZIP64) return { at, wide: false };
    zip64 += 8;
    return { at: zip64 - 8, wide: true };
  });
}

interface Directory {
  count: number;
  start: number;
  /** Figures that grow when the entries do: where the directory, and the end of a Zip64 file, begin. */
  offsets: Figure[];
}

function findDirectory(view: DataView): Directory {
  let end = view.byteLength - END_LENGTH;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
  if (end < lowest) throw new ZipError('no end of a zip file');
  const narrow = { at: end + 16, wide: false };
  const locator = end - LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_ZIP64) {
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 > locator || view.getUint32(record, true) !== END_ZIP64) throw new ZipError('broken end');
    const offset = { at: record + 48, wide: true };
    const offsets = [offset, { at: locator + 8, wide: true }];
    if (readFigure(view, narrow) !== IN_ZIP64) offsets.push(narrow);
    const count = Number(view.getBigUint64(record + 32, true));
    return { count, start: readFigure(view, offset), offsets };
  }
  const count = view.getUint16(end + 10, true);
  return { count, start: readFigure(view, narrow), offsets: [narrow] };
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The parts of a package are told apart without regard to case and escapes; some writers use backslashes. */
function partName(name: string): string {
  const plain = name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

export class ZipFile {
  private readonly view: DataView;
  private readonly directory: Directory;
  /** In the order of the file. */
  private readonly entries: readonly Entry[];
  private readonly byName: ReadonlyMap<string, Entry>;

  /** Throws a ZipError (or a RangeError of a directory that points outside) for bytes that are no sound zip file. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
    this.directory = findDirectory(this.view);
    this.entries = this.readEntries().sort((a, b) => a.start - b.start);
    this.entries.forEach((entry, index) => {
      entry.end = this.entries[index + 1]?.start ?? this.directory.start;
      if (entry.end <= entry.start) throw new ZipError(`entries overlap: ${entry.name}`);
    });
    this.byName = new Map(this.entries.map((entry) => [partName(entry.name), entry]));
  }

  private readEntries(): Entry[] {
    const { view, directory } = this;
    const entries: Entry[] = [];
    let record = directory.start;
    for (let index = 0; index < directory.count; index += 1) {
      if (view.getUint32(record, true) !== CENTRAL) throw new ZipError('broken directory');
      const nameLength = view.getUint16(record + 28, true);
      const extraLength = view.getUint16(record + 30, true);
      const places = [record + 24, record + 20, record + 42];
      const [size, compressedSize, offset] = figures(view, places, record + 46 + nameLength, extraLength);
      if (!size || !compressedSize || !offset) throw new ZipError('broken directory');
      const name = new TextDecoder().decode(this.bytes.subarray(record + 46, record + 46 + nameLength));
      const start = readFigure(view, offset);
      if (view.getUint32(start, true) !== LOCAL) throw new ZipError(`no header of ${name}`);
      entries.push({ name, record, size, compressedSize, offset, start, end: 0 });
      record += 46 + nameLength + extraLength + view.getUint16(record + 32, true);
    }
    return entries;
  }

  /** Where the data of an entry begins. */
  private dataStart({ start }: Entry): number {
    return start + 30 + this.view.getUint16(start + 26, true) + this.view.getUint16(start + 28, true);
  }

  /** The content of an entry; null where there is none of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.byName.get(partName(name));
    if (!entry) return null;
    const method = this.view.getUint16(entry.record + 10, true);
    if (this.view.getUint16(entry.record + 8, true) & FLAG_ENCRYPTED)
      throw new ZipError(`encrypted: ${name}`);
    const start = this.dataStart(entry);
    const data = this.bytes.subarray(start, start + readFigure(this.view, entry.compressedSize));
    if (method === STORED) return data;
    if (method !== DEFLATED) throw new ZipError(`unknown compression of ${name}`);
    return inflateSync(data, { out: new Uint8Array(readFigure(this.view, entry.size)) });
  }

  /** An entry with new content: its local header with the new figures, and the data. */
  private exchanged(
    entry: Entry,
    content: Uint8Array,
  ): { bytes: Uint8Array; crc: number; compressed: number } {
    const made = zipSync({ entry: content });
    const madeView = viewOf(made);
    const [crc, compressed] = [madeView.getUint32(14, true), madeView.getUint32(18, true)];
    const dataStart = 30 + madeView.getUint16(26, true) + madeView.getUint16(28, true);
    const header = this.bytes.slice(entry.start, this.dataStart(entry));
    const view = viewOf(header);
    const nameLength = view.getUint16(26, true);
    const sizes = figures(view, [22, 18], 30 + nameLength, header.length - 30 - nameLength);
    view.setUint16(6, view.getUint16(6, true) & ~FLAG_DESCRIPTOR, true);
    view.setUint16(8, DEFLATED, true);
    view.setUint32(14, crc, true);
    [content.length, compressed].forEach((value, index) => writeFigure(view, sizes[index] as Figure, value));
    return {
      bytes: concatenate([header, made.subarray(dataStart, dataStart + compressed)]),
      crc,
      compressed,
    };
  }

  /** The file with new content in some of its entries. Every other entry is copied as it stands, in its place. */
  with(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const { bytes, directory, entries } = this;
    const changed = new Map(
      [...contents].map(([name, content]) => [this.byName.get(partName(name)), content]),
    );
    const pieces = [bytes.subarray(0, entries[0]?.start ?? directory.start)];
    const tail = bytes.slice(directory.start);
    const view = viewOf(tail);
    const inTail = ({ at, wide }: Figure): Figure => ({ at: at - directory.start, wide });
    let moved = 0;
    for (const entry of entries) {
      writeFigure(view, inTail(entry.offset), readFigure(this.view, entry.offset) + moved);
      const content = changed.get(entry);
      if (!content) {
        pieces.push(bytes.subarray(entry.start, entry.end));
        continue;
      }
      const made = this.exchanged(entry, content);
      const record = entry.record - directory.start;
      view.setUint16(record + 8, view.getUint16(record + 8, true) & ~FLAG_DESCRIPTOR, true);
      view.setUint16(record + 10, DEFLATED, true);
      view.setUint32(record + 16, made.crc, true);
      writeFigure(view, inTail(entry.compressedSize), made.compressed);
      writeFigure(view, inTail(entry.size), content.length);
      pieces.push(made.bytes);
      moved += made.bytes.length - (entry.end - entry.start);
    }
    for (const offset of directory.offsets) {
      writeFigure(view, inTail(offset), readFigure(this.view, offset) + moved);
    }
    return concatenate([...pieces, tail]);
  }
}
