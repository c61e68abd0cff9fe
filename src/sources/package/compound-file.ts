/** Streams in the containers of old Office files (MS-CFB), as far as it takes to look into a file before it is read. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The size of an entry of the directory; where in it stand the length of its name, its first sector and its size. */
const ENTRY = 128;
const NAME_LENGTH = 64;
const FIRST_SECTOR = 116;
const STREAM_SIZE = 120;

/** Where the entry of that name begins; -1 where there is none. Entries stand at even multiples of their size. */
function entryAt(bytes: Uint8Array, name: string): number {
  const length = (name.length + 1) * 2;
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at + NAME_LENGTH] !== length || bytes[at + NAME_LENGTH + 1] !== 0) continue;
    let index = 0;
    while (
      index < name.length &&
      bytes[at + index * 2] === name.charCodeAt(index) &&
      bytes[at + index * 2 + 1] === 0
    )
      index += 1;
    if (index === name.length) return at;
  }
  return -1;
}

/** Whether the directory of a compound file has an entry of that name. */
export function hasEntry(bytes: Uint8Array, name: string): boolean {
  return entryAt(bytes, name) >= 0;
}

/** Sectors with these numbers and above are signs: of an end, or of no sector. */
const LAST_SECTOR = 0xfffffffa;
/** Where the header says how large sectors are, where the list of tables goes on, and where it begins. */
const SECTOR_SHIFT = 30;
const MORE_TABLES = 68;
const TABLES = 76;
const TABLES_IN_HEADER = 109;
/** Smaller streams stand in another one. */
const SMALLEST_STREAM = 4096;

/**
 * The bytes of a stream, as far as the file has them; null where there is none of that name, or so small a one (below 4 KB)
 * that it has no sectors of its own.
 */
export function streamOf(bytes: Uint8Array, name: string): Uint8Array | null {
  const entry = entryAt(bytes, name);
  if (entry < 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = Math.min(view.getUint32(entry + STREAM_SIZE, true), bytes.length);
  if (size < SMALLEST_STREAM) return null;
  const sectorSize = bytes[SECTOR_SHIFT] === 12 ? 4096 : 512;
  const startOf = (sector: number) => (sector + 1) * sectorSize;
  const has = (sector: number) => sector < LAST_SECTOR && startOf(sector) + sectorSize <= bytes.length;
  const numberAt = (sector: number, index: number) => view.getUint32(startOf(sector) + index * 4, true);
  const perSector = sectorSize / 4;
  const tables = Array.from({ length: TABLES_IN_HEADER }, (_, index) =>
    view.getUint32(TABLES + index * 4, true),
  );
  const mostSectors = bytes.length / sectorSize;
  let list = view.getUint32(MORE_TABLES, true);
  while (has(list) && tables.length <= mostSectors + TABLES_IN_HEADER) {
    for (let index = 0; index < perSector - 1; index += 1) tables.push(numberAt(list, index));
    list = numberAt(list, perSector - 1);
  }
  const next = (sector: number): number => {
    const table = tables[Math.floor(sector / perSector)] ?? LAST_SECTOR;
    return has(table) ? numberAt(table, sector % perSector) : LAST_SECTOR;
  };
  const stream = new Uint8Array(size);
  let filled = 0;
  for (let sector = view.getUint32(entry + FIRST_SECTOR, true); filled < size; sector = next(sector)) {
    if (sector >= LAST_SECTOR || startOf(sector) >= bytes.length) break;
    const piece = bytes.subarray(startOf(sector), startOf(sector) + Math.min(sectorSize, size - filled));
    stream.set(piece, filled);
    filled += sectorSize;
  }
  return stream;
}
