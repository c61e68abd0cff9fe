import { deflateSync } from 'fflate';
import { addToCrc } from '../../sources/package/crc';
import { nativeZlib } from '../../sources/package/native-zlib';
import { PartError } from '../../sources/package/part-error';
import {
  concatenate,
  headerFigures,
  findDirectory,
  readZipFigure,
  readZip,
  type ZipEntry,
  type ZipFigure,
} from '../../sources/package/zip';

/** Flag of an entry whose sizes and checksum follow its data. */
const FIGURES_FOLLOW = 0x8;
const DEFLATED = 8;

/** Beyond this many bytes packing takes seconds: a third of them is worth a larger file. */
const LARGE = 16 * 2 ** 20;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function writeZipFigure(view: DataView, { at, isLong }: ZipFigure, value: number): void {
  if (isLong) view.setBigUint64(at, BigInt(value), true);
  else view.setUint32(at, value, true);
}

function pack(content: Uint8Array): Uint8Array {
  const level = content.length > LARGE ? 1 : 6;
  return nativeZlib ? nativeZlib.deflateRawSync(content, { level }) : deflateSync(content, { level });
}

interface NewContent {
  packed: Uint8Array;
  crc: number;
  size: number;
}

/**
 * Writes what is said of an entry's content into one of its two headers, which are alike but for their beginnings.
 *
 * @param flags - place of the flags; the method, the checksum and the sizes follow in the same order in both headers
 * @param extra - place of the extra fields
 */
function describe(
  view: DataView,
  flags: number,
  extra: number,
  extraLength: number,
  { packed, crc, size }: NewContent,
): void {
  view.setUint16(flags, view.getUint16(flags, true) & ~FIGURES_FOLLOW, true);
  view.setUint16(flags + 2, DEFLATED, true);
  view.setUint32(flags + 8, crc, true);
  const [sizeFigure, packedFigure] = headerFigures(view, [flags + 16, flags + 12], extra, extraLength);
  if (sizeFigure) writeZipFigure(view, sizeFigure, size);
  if (packedFigure) writeZipFigure(view, packedFigure, packed.length);
}

/** An entry with other content: its local header with the new figures, and the data. */
function newEntry(bytes: Uint8Array, { local, packed }: ZipEntry, content: NewContent): Uint8Array {
  const header = bytes.slice(local, packed.byteOffset - bytes.byteOffset);
  const view = viewOf(header);
  const nameLength = view.getUint16(26, true);
  describe(view, 6, 30 + nameLength, view.getUint16(28, true), content);
  return concatenate([header, content.packed]);
}

/**
 * The archive with other content in some entries, which are given by their names; every other byte stays: local
 * headers, extra fields, what follows the data, the order, comments. Libraries that write archives (fflate, JSZip,
 * yazl, zip.js even when it passes packed data through) make all headers anew, which is why this is done by hand; the
 * packing is theirs. Throws a PartError where entries overlap.
 */
export function exchangeEntries(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const source = viewOf(bytes);
  const directory = findDirectory(source);
  const tail = bytes.slice(directory.at);
  const view = viewOf(tail);
  const inTail = ({ at, isLong }: ZipFigure): ZipFigure => ({ at: at - directory.at, isLong });
  const entries = readZip(bytes).sort((a, b) => a.local - b.local);
  const pieces = [bytes.subarray(0, entries[0]?.local ?? directory.at)];
  let moved = 0;
  for (const [index, entry] of entries.entries()) {
    const end = entries[index + 1]?.local ?? directory.at;
    if (end <= entry.local) throw new PartError(`entries overlap: ${entry.name}`);
    const record = entry.record - directory.at;
    const nameLength = view.getUint16(record + 28, true);
    const extra = record + 46 + nameLength;
    const extraLength = view.getUint16(record + 30, true);
    const [, , place] = headerFigures(view, [record + 24, record + 20, record + 42], extra, extraLength);
    if (place) writeZipFigure(view, place, entry.local + moved);
    const content = contents.get(entry.name);
    if (!content) {
      pieces.push(bytes.subarray(entry.local, end));
      continue;
    }
    const crc = ~addToCrc(-1, content) >>> 0;
    const made = {
      packed: pack(content),
      crc,
      size: content.length,
    };
    const piece = newEntry(bytes, entry, made);
    describe(view, record + 8, extra, extraLength, made);
    pieces.push(piece);
    moved += piece.length - (end - entry.local);
  }
  for (const place of directory.places)
    writeZipFigure(view, inTail(place), readZipFigure(source, place) + moved);
  return concatenate([...pieces, tail]);
}
