import { deflateSync } from 'fflate';

/** An entry of a zip file, in the ways that programs write them. */
export interface ZipPart {
  name: string;
  content: string | Uint8Array;
  isStored?: boolean;
  /** Sizes and checksum after the data, as programs write that do not know them before. */
  hasDescriptor?: boolean;
  /** An extra field of some program in both headers. */
  extra?: Uint8Array;
  /** Sizes in the Zip64 field though they would fit. */
  isZip64?: boolean;
}

export interface ZipShape {
  comment?: string;
  /** A Zip64 end beside the usual one. */
  isZip64?: boolean;
}

function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Figures in little-endian order, each as [value, bytes]; bytes as they are. */
function bytesOf(...fields: (readonly [number, number] | Uint8Array)[]): Uint8Array {
  const bytes: number[] = [];
  for (const field of fields) {
    if (field instanceof Uint8Array) bytes.push(...field);
    else
      for (let index = 0; index < field[1]; index += 1) bytes.push(Math.floor(field[0] / 256 ** index) % 256);
  }
  return Uint8Array.from(bytes);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const FULL = 0xffffffff;
const TIME = [0x5a21_7d1e, 4] as const;

/** A zip file written by hand, independent of the code under test (APPNOTE.TXT of PKWARE, 4.3). */
export function zipOf(parts: readonly ZipPart[], { comment = '', isZip64 }: ZipShape = {}): Uint8Array {
  let file: Uint8Array = new Uint8Array();
  const records: Uint8Array[] = [];
  for (const { name, content, isStored, hasDescriptor, extra = new Uint8Array(), isZip64: wide } of parts) {
    const plain = typeof content === 'string' ? utf8(content) : content;
    const data = isStored ? plain : deflateSync(plain);
    const [flags, method] = [[hasDescriptor ? 0x808 : 0x800, 2] as const, [isStored ? 0 : 8, 2] as const];
    const figures = [[crcOf(plain), 4] as const, [data.length, 4] as const, [plain.length, 4] as const];
    const zip64 = wide ? bytesOf([1, 2], [16, 2], [plain.length, 8], [data.length, 8]) : new Uint8Array();
    const told = wide ? [figures[0]!, [FULL, 4] as const, [FULL, 4] as const] : figures;
    const before = hasDescriptor ? [[0, 4] as const, [0, 4] as const, [0, 4] as const] : told;
    const start = file.length;
    const localExtra = bytesOf(hasDescriptor ? new Uint8Array() : zip64, extra);
    const names = [[utf8(name).length, 2] as const, [localExtra.length, 2] as const];
    const local = bytesOf(
      [0x04034b50, 4],
      [45, 2],
      flags,
      method,
      TIME,
      ...before,
      ...names,
      utf8(name),
      localExtra,
    );
    const descriptor = hasDescriptor ? bytesOf([0x08074b50, 4], ...figures) : new Uint8Array();
    file = bytesOf(file, local, data, descriptor);
    const centralExtra = bytesOf(zip64, extra);
    const lengths = [[utf8(name).length, 2] as const, [centralExtra.length, 2] as const, [0, 2] as const];
    const place = [[0, 2] as const, [0, 2] as const, [0, 4] as const, [start, 4] as const];
    const versions = [[0x02014b50, 4] as const, [45, 2] as const, [45, 2] as const];
    records.push(
      bytesOf(...versions, flags, method, TIME, ...told, ...lengths, ...place, utf8(name), centralExtra),
    );
  }
  const directory = bytesOf(...records);
  const start = file.length;
  const count = [parts.length, 2] as const;
  const usual = bytesOf(
    [0x06054b50, 4],
    [0, 4],
    count,
    count,
    [directory.length, 4],
    [isZip64 ? FULL : start, 4],
  );
  const end = bytesOf(usual, [utf8(comment).length, 2], utf8(comment));
  if (!isZip64) return bytesOf(file, directory, end);
  const counts = [[parts.length, 8] as const, [parts.length, 8] as const];
  const end64 = bytesOf(
    [0x06064b50, 4],
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 8],
    ...counts,
    [directory.length, 8],
    [start, 8],
  );
  const locator = bytesOf([0x07064b50, 4], [0, 4], [start + directory.length, 8], [1, 4]);
  return bytesOf(file, directory, end64, locator, end);
}
