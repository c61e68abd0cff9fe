import type { CellObject, DenseWorkSheet, ParsingOptions, Range, WorkBook } from '@e965/xlsx';
import type { SheetVisibility } from '../../grid/grid';
import { UserError } from '../../locale/user-error';
import { leftOutWarnings } from '../document/left-out';
import { hasMacros } from '../package/macros';
import { decodeText } from '../text/decode-text';
import { sourceTexts } from '../texts';
import type { SheetReading } from '../xlsx/read-sheet';
import { warningsOf, type ReadWorkbook } from '../xlsx/read-workbook';
import { codePages } from './code-pages';
import { countValues } from './count-cells';
import { entriesOf } from './entries-of';
import { hiddenLinesOf } from './hidden-lines';
import { readFlatDocument, readOpenDocument } from './open-document';
import { damagedSpreadsheet, requireModestCells, requireModest } from './require-modest';
import { heldBy, SheetCells } from './sheet-cells';
import { xmlKind } from './xml-kind';
import { readXmlWorkbook } from './xml-workbook';

type Library = typeof import('@e965/xlsx');

/** The errors of cells by their numbers, as old workbooks have them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

const OPTIONS: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellFormula: true,
  cellText: true,
  bookVBA: true,
  // Only so does the library tell which columns are hidden; it would give all formatted cells that are empty as well,
  // of which a small file can have millions.
  cellStyles: true,
  get sheetStubs() {
    return false;
  },
  set sheetStubs(_) {
    // The library asks for them with the styles.
  },
};

function cellOf(cell: CellObject, from1904: boolean): ReturnType<typeof heldBy> {
  const shown = cell.t === 'e' ? (ERRORS[Number(cell.v)] ?? cell.w ?? '#N/A') : (cell.v ?? null);
  const numberFormat = cell.z === undefined ? undefined : String(cell.z);
  const result = cell.v === undefined ? 'uncalculated' : 'calculated';
  return heldBy({
    written: shown instanceof Date ? null : shown,
    numberFormat,
    from1904,
    ...(cell.f !== undefined && { formula: result }),
  });
}

function readSheet(
  sheet: DenseWorkSheet,
  place: { file: string; sheet: string },
  visibility: SheetVisibility | undefined,
  from1904: boolean,
): SheetReading {
  const cells = new SheetCells(place, hiddenLinesOf(sheet));
  for (const [at, row] of entriesOf<CellObject[]>(sheet['!data']))
    for (const [column, cell] of entriesOf<CellObject>(row)) {
      const held = cellOf(cell, from1904);
      if (held) cells.add({ row: at, column, ...held });
    }
  for (const { s, e } of (sheet['!merges'] ?? []) as Range[])
    cells.merge(s.r, s.c, e.r - s.r + 1, e.c - s.c + 1);
  return cells.reading(visibility);
}

function sheetsOfBook(book: WorkBook, file: string): SheetReading[] {
  const from1904 = book.Workbook?.WBProps?.date1904 ?? false;
  return book.SheetNames.flatMap((sheet, index) => {
    const found = book.Sheets[sheet] as DenseWorkSheet | undefined;
    const visibility = VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    return found ? [readSheet(found, { file, sheet }, visibility, from1904)] : [];
  });
}

function workbookOf(readings: readonly SheetReading[], file: string, macros: boolean): ReadWorkbook {
  return {
    grids: readings.map(({ grid }) => grid),
    warnings: [...readings.flatMap(warningsOf), ...leftOutWarnings(file, new Set(macros ? ['macros'] : []))],
  };
}

/**
 * Whether a file that is called .xls is a text with tabs, as systems write it: the library would take its bytes for
 * characters of Western Europe. Texts of old formats (SYLK, DIF) are left to it.
 */
function isText(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  // eslint-disable-next-line no-control-regex -- those are what no text has
  return /[\t,]/.test(start) && !/^(?:PK|ID;|TABLE|\s*<)|[\u0000-\u0008\u000e-\u001f]/.test(start);
}

/** What the library makes of a file. Throws a UserError for one that it cannot read. */
function parsed(library: Library, data: Uint8Array | string, file: string): WorkBook {
  try {
    const options = Object.create(OPTIONS) as ParsingOptions;
    return library.read(
      data,
      Object.assign(options, typeof data === 'string' && { type: 'string', raw: true }),
    );
  } catch (error) {
    const isEncrypted = error instanceof Error && /password|(?:ODS|Excel).*encryption/i.test(error.message);
    if (isEncrypted) throw new UserError(sourceTexts.encrypted, { file }, { cause: error });
    throw damagedSpreadsheet(file, error);
  }
}

async function loadLibrary(): Promise<Library> {
  const library = await import('@e965/xlsx');
  library.set_cptable(codePages);
  return library;
}

/**
 * Reads a spreadsheet that is no .xlsx: .xls of any age, .xlsb, .ods, .et, XML of Excel 2003. Hidden sheets and saved
 * results are read as those of an .xlsx are; macros are left out and told, and nothing that it refers to is followed.
 * Throws a UserError for a file that is damaged, protected by a password or too large.
 */
export async function readSpreadsheet(bytes: Uint8Array, fileName: string): Promise<ReadWorkbook> {
  if (isText(bytes)) return readCsv(bytes, fileName);
  const kind = xmlKind(bytes);
  if (kind === 'xml-workbook') return workbookOf(readXmlWorkbook(bytes, fileName), fileName, false);
  const sheets =
    kind === 'flat-document' ? readFlatDocument(bytes, fileName) : readOpenDocument(bytes, fileName);
  if (sheets) return workbookOf(sheets, fileName, hasMacros(bytes));
  requireModest(bytes, fileName);
  const book = parsed(await loadLibrary(), bytes, fileName);
  return workbookOf(sheetsOfBook(book, fileName), fileName, book.vbaraw !== undefined || hasMacros(bytes));
}

/** What systems write into .csv so that Excel takes a number for a text: `="0101"`, `'0101`. */
const KEPT_AS_TEXT = /^(?:="([^"]*)"|'(?=[\d.+-])(.*))$/;

/** Reads values between commas, semicolons or tabs (.csv) as one worksheet; every value is a text. Throws as a text does. */
export async function readCsv(bytes: Uint8Array, fileName: string): Promise<ReadWorkbook> {
  const text = decodeText(bytes, fileName);
  requireModestCells(countValues(text), fileName);
  const book = parsed(await loadLibrary(), text, fileName);
  const { warnings, grids } = workbookOf(sheetsOfBook(book, fileName), fileName, false);
  for (const cell of grids.flatMap(({ rows }) => rows.flat())) {
    const kept = typeof cell.value === 'string' ? KEPT_AS_TEXT.exec(cell.value.trim()) : null;
    if (kept) cell.value = kept[1] ?? kept[2] ?? '';
  }
  return { warnings, grids };
}
