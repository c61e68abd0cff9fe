/** Counts the cells of a spreadsheet before the library makes objects of them, which takes a hundred times as long. */

/** Records of old workbooks that are one cell with content each, in all editions of the format. */
const CELL_RECORDS: ReadonlySet<number> = new Set([
  0x02, 0x03, 0x04, 0x05, 0x06, 0xd6, 0xfd, 0x202, 0x203, 0x204, 0x205, 0x206, 0x27e, 0x406,
]);
/** A record with a row of numbers, six bytes each behind a head of six. */
const NUMBERS = 0xbd;
/** The record of the texts that cells share, and where in it stands how many they are. */
const SHARED_TEXTS = 0xfc;
const COUNT_OF_TEXTS = 8;

/** Cells with content, or texts that cells share where these are more, in the records of a workbook of Excel 2 to 2003. */
export function countOldCells(book: Uint8Array): number {
  const view = new DataView(book.buffer, book.byteOffset, book.byteLength);
  let cells = 0;
  let texts = 0;
  for (let at = 0; at + 4 <= book.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (CELL_RECORDS.has(record)) cells += 1;
    else if (record === NUMBERS) cells += Math.max(0, Math.floor((view.getUint16(at + 2, true) - 6) / 6));
    else if (record === SHARED_TEXTS && at + COUNT_OF_TEXTS + 4 <= book.length)
      texts += view.getUint32(at + COUNT_OF_TEXTS, true);
  }
  return Math.max(cells, texts);
}

/** Records of .xlsb: those around the cells of a sheet, the first and last of cells, and among them those of empty ones. */
const CELLS_BEGIN = 145;
const CELLS_END = 146;
const FIRST_CELL = 1;
const LAST_CELL = 18;
const EMPTY_CELLS: ReadonlySet<number> = new Set([1, 12]);

/** Cells with content in a part of an .xlsb; none in one that is no sheet. */
export function countBinaryCells(part: Uint8Array): number {
  let at = 0;
  /** A number of up to so many bytes, seven bits in each, the last without the eighth. */
  const number = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index += 1) {
      const byte = part[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) << (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  let cells = 0;
  let isInside = false;
  while (at < part.length) {
    const record = number(2);
    const length = number(4);
    at += length;
    if (record === CELLS_BEGIN) isInside = true;
    else if (record === CELLS_END) isInside = false;
    else if (isInside && record >= FIRST_CELL && record <= LAST_CELL && !EMPTY_CELLS.has(record)) cells += 1;
  }
  return cells;
}

const BETWEEN_VALUES: ReadonlySet<number> = new Set([...'\t\n\r,;|'].map((sign) => sign.charCodeAt(0)));

/** Values between commas, semicolons, tabs, strokes and the ends of lines; those without anything in them are not counted. */
export function countValues(text: string): number {
  let values = 0;
  let isBetween = true;
  for (let at = 0; at < text.length; at += 1) {
    const wasBetween = isBetween;
    isBetween = BETWEEN_VALUES.has(text.charCodeAt(at));
    if (wasBetween && !isBetween) values += 1;
  }
  return values;
}
