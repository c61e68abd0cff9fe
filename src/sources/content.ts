/** What the first bytes, and the parts, of a file show it to be. */
import { inflateSync } from 'fflate';
import { hasEntry, isCompoundFile, streamOf } from './package/compound-file';
import { readZip, type ZipEntry } from './package/zip';

/** Kinds of files that their content shows. */
export type ContentKind =
  | 'xlsx'
  | 'spreadsheet'
  | 'docx'
  | 'doc'
  | 'html'
  | 'mht'
  | 'pdf'
  | 'encrypted'
  | 'otherPackage'
  | 'otherCompound';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const PACKAGE = [0x50, 0x4b, 0x03, 0x04];
/** Old workbooks without a container: the record that begins them, in each edition of the format. */
const OLD_BOOKS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

function packageKind(bytes: Uint8Array): ContentKind {
  let entries: ZipEntry[];
  try {
    entries = readZip(bytes);
  } catch {
    return 'otherPackage';
  }
  const names = entries.map(({ name }) => name.replaceAll('\\', '/').toLowerCase());
  if (names.includes('xl/workbook.bin')) return 'spreadsheet';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  return entries.some(isOpenSpreadsheet) ? 'spreadsheet' : 'otherPackage';
}

/** The part of OpenDocument files that names their type is short. */
const LONGEST_TYPE = 200;

/** Whether a part says that its package is an OpenDocument spreadsheet. */
function isOpenSpreadsheet({ name, method, packed, size }: ZipEntry): boolean {
  if (name !== 'mimetype' || size > LONGEST_TYPE || packed.length > LONGEST_TYPE) return false;
  try {
    const type = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(LONGEST_TYPE) });
    return latin(type, LONGEST_TYPE).startsWith('application/vnd.oasis.opendocument.spreadsheet');
  } catch {
    return false;
  }
}

/** The record of an old workbook that says that all behind it is encrypted; it is one of the first. */
const FILE_PASS = 0x2f;
const FIRST_RECORDS = 8;

function isProtectedBook(book: Uint8Array): boolean {
  let at = 0;
  for (let record = 0; record < FIRST_RECORDS && at + 4 <= book.length; record += 1) {
    if (book[at] === FILE_PASS && book[at + 1] === 0) return true;
    at += 4 + (book[at + 2] ?? 0) + (book[at + 3] ?? 0) * 256;
  }
  return false;
}

/** Where an old Word document says that it is encrypted, and the bit that says so. */
const WORD_FLAGS = 11;
const IS_ENCRYPTED = 1;

function compoundKind(bytes: Uint8Array): ContentKind {
  if (hasEntry(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasEntry(bytes, 'Workbook') || hasEntry(bytes, 'Book')) {
    const book = streamOf(bytes, 'Workbook') ?? streamOf(bytes, 'Book');
    return book && isProtectedBook(book) ? 'encrypted' : 'spreadsheet';
  }
  if (!hasEntry(bytes, 'WordDocument')) return 'otherCompound';
  return (streamOf(bytes, 'WordDocument')?.[WORD_FLAGS] ?? 0) & IS_ENCRYPTED ? 'encrypted' : 'doc';
}

/** The first bytes as characters, those of two bytes in pairs with a zero as one. */
function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length)).replaceAll('\u0000', '');
}

const PAGE = /^(?:<!doctype\s+html|<html|<head|<meta|<title|<style|<body|<table|<div|<frameset|<script)\b/i;
/** A page that begins otherwise: systems write pieces of pages and call them .xls. */
const PART_OF_PAGE = /^<[a-z!][^]*<(?:html|body|table)\b[^>]*>/i;
const MAIL = /^(?:from|mime-version|content-type|content-location|subject|date|message-id|x-[\w-]+):/i;
const EXCEL_XML =
  /<\?mso-application\s+progid="Excel\.Sheet"|<(?:ss:)?workbook\b[^>]*schemas-microsoft-com:office:spreadsheet|<office:document\s[^>]*opendocument\.spreadsheet/i;

function textKind(bytes: Uint8Array): ContentKind | null {
  const start = latin(bytes, 4096)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart();
  if (EXCEL_XML.test(start)) return 'spreadsheet';
  if (MAIL.test(start) && /\bmultipart\/|\btext\/html\b/i.test(start)) return 'mht';
  const bare = start.replace(/^<\?xml[^>]*\?>\s*/i, '').replace(/^(?:<!--[^>]*-->\s*)+/, '');
  return PAGE.test(bare) || PART_OF_PAGE.test(bare) ? 'html' : null;
}

/** What a file is as its content shows; null where that shows nothing, as of a text. */
export function contentKind(bytes: Uint8Array): ContentKind | null {
  if (startsWith(bytes, PACKAGE)) return packageKind(bytes);
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  if (OLD_BOOKS.some((signature) => startsWith(bytes, signature))) return 'spreadsheet';
  // Readers take a mark within the first kilobyte.
  if (latin(bytes, 1024).includes('%PDF-')) return 'pdf';
  return textKind(bytes);
}
