import type { CellObject, DenseWorkSheet, ParsingOptions, Range, WorkBook } from '@e965/xlsx';
import { area } from '../../grid/area';
import { contentOf } from '../../grid/cell-value';
import { uncover } from '../../grid/covered';
import type { Grid, GridCell, SheetVisibility } from '../../grid/grid';
import { UserError } from '../../locale/user-error';
import { leftOutWarnings } from '../document/left-out';
import { decodePart } from '../package/decode-part';
import { LIMITS } from '../package/limits';
import { hasMacros } from '../package/macros';
import { PartError } from '../package/part-error';
import { decodeText } from '../text/decode-text';
import { sourceTexts } from '../texts';
import type { HiddenLines } from '../xlsx/hidden-lines';
import type { SheetReading } from '../xlsx/read-sheet';
import { warningsOf, type ReadWorkbook } from '../xlsx/read-workbook';
import { readableText } from '../xlsx/rich-text';
import { codePages } from './code-pages';
import { countValues } from './count-cells';
import { hiddenLinesOf } from './hidden-lines';
import {
  openDocumentContent,
  readableForLibrary,
  sheetsOfOpenDocument,
  type OpenSheet,
} from './open-document';
import { runsOf } from './marked-texts';
import { formatByText } from './shown-format';
import { damagedSpreadsheet, isXml, requireFewCells, requireModest } from './require-modest';
import { isXmlWorkbook, plainXmlTexts } from './xml-texts';

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

/** A worksheet has no more rows and columns than these: what says that it has is damaged. */
const MOST = { rows: 2 ** 20, columns: 2 ** 14 } as const;

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

/** What holds for all cells of a file. */
interface CellTraits {
  from1904: boolean;
  /** Whether the file itself tells what each cell shows, as OpenDocument does. */
  hasShown: boolean;
}

function cellOf(
  row: number,
  column: number,
  cell: CellObject,
  { from1904, hasShown }: CellTraits,
): GridCell | null {
  const hasFormula = cell.f !== undefined;
  const shown = cell.t === 'e' ? (ERRORS[Number(cell.v)] ?? cell.w ?? '#N/A') : (cell.v ?? null);
  const runs = typeof shown === 'string' ? runsOf(shown) : null;
  const readable = runs && readableText(runs, false);
  const value = shown instanceof Date ? null : contentOf(readable ? readable.text : shown);
  if (!value || (value.value === null && value.error === undefined && !hasFormula)) return null;
  const grid: GridCell = { row, column, ...value };
  if (readable?.struck) grid.struck = readable.struck;
  if (cell.z !== undefined) grid.numberFormat = String(cell.z);
  if (hasFormula) grid.formula = cell.v === undefined ? 'uncalculated' : 'calculated';
  if (from1904 && typeof value.value === 'number') grid.from1904 = true;
  if (hasShown) grid.numberFormat = formatByText(grid, cell.w);
  return grid;
}

function readSheet(
  sheet: DenseWorkSheet,
  place: Pick<Grid, 'file' | 'sheet' | 'visibility'>,
  traits: CellTraits,
  hidden: HiddenLines,
): SheetReading {
  const rows: GridCell[][] = [];
  let hasMore = false;
  const data = sheet['!data'] ?? [];
  if (data.length > MOST.rows) throw damagedSpreadsheet(place.file);
  // What is not there is a hole, and is passed over.
  data.forEach((cells, row) => {
    if (hasMore || !cells) return;
    if (cells.length > MOST.columns) throw damagedSpreadsheet(place.file);
    const read: GridCell[] = [];
    cells.forEach((cell, column) => {
      const found = cellOf(row, column, cell, traits);
      if (!found) return;
      read.push(found);
    });
    if (read.length === 0) return;
    if (rows.length >= LIMITS.rows) hasMore = true;
    else rows.push(read);
  });
  const areas = (sheet['!merges'] ?? []) as Range[];
  const merged = areas.map(({ s, e }) => area(s.r, s.c, e.r - s.r + 1, e.c - s.c + 1));
  const seen = uncover(rows, merged);
  const grid: Grid = {
    ...place,
    rows: seen.rows,
    ...(seen.covered.length > 0 && { covered: seen.covered }),
    ...(merged.length > 0 && { merged }),
  };
  return { grid, hasMore, hidden: hidden.holding(seen.rows, merged) };
}

function readBook(
  book: WorkBook,
  fileName: string,
  sheets: readonly OpenSheet[] | null = null,
  macros = false,
): ReadWorkbook {
  const traits = { from1904: book.Workbook?.WBProps?.date1904 ?? false, hasShown: sheets !== null };
  const readings = book.SheetNames.flatMap((sheet, index): SheetReading[] => {
    const found = book.Sheets[sheet] as DenseWorkSheet | undefined;
    if (!found) return [];
    const told = sheets?.[index];
    const visibility =
      VISIBILITIES[told ? Number(told.isHidden) : (book.Workbook?.Sheets?.[index]?.Hidden ?? 0)];
    const isVisible = visibility === undefined || visibility === 'visible';
    const place = { file: fileName, sheet, ...(!isVisible && { visibility }) };
    return [readSheet(found, place, traits, told?.hidden ?? hiddenLinesOf(found))];
  });
  return {
    grids: readings.map(({ grid }) => grid),
    warnings: [
      ...readings.flatMap(warningsOf),
      ...leftOutWarnings(fileName, new Set(macros ? ['macros'] : [])),
    ],
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

/** XML of Excel 2003 as the library reads all of it; the bytes of any other file, and of one in an encoding that is not known. */
function readableXml(bytes: Uint8Array): Uint8Array {
  if (!isXml(bytes)) return bytes;
  try {
    const text = [...decodePart([bytes])].join('');
    return isXmlWorkbook(text) ? new TextEncoder().encode(plainXmlTexts(text)) : bytes;
  } catch (error) {
    if (error instanceof PartError) return bytes;
    throw error;
  }
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
  requireModest(bytes, fileName);
  const content = openDocumentContent(bytes, fileName);
  const readable = content === null ? readableXml(bytes) : readableForLibrary(bytes, fileName, content);
  const book = parsed(await loadLibrary(), readable, fileName);
  const macros = book.vbaraw !== undefined || hasMacros(bytes);
  return readBook(book, fileName, content === null ? null : sheetsOfOpenDocument(content), macros);
}

/** What systems write into .csv so that Excel takes a number for a text: `="0101"`, `'0101`. */
const KEPT_AS_TEXT = /^(?:="([^"]*)"|'(?=[\d.+-])(.*))$/;

/** Reads values between commas, semicolons or tabs (.csv) as one worksheet; every value is a text. Throws as a text does. */
export async function readCsv(bytes: Uint8Array, fileName: string): Promise<ReadWorkbook> {
  const text = decodeText(bytes, fileName);
  requireFewCells(countValues(text), fileName);
  const { warnings, grids } = readBook(parsed(await loadLibrary(), text, fileName), fileName);
  for (const cell of grids.flatMap(({ rows }) => rows.flat())) {
    const kept = typeof cell.value === 'string' ? KEPT_AS_TEXT.exec(cell.value.trim()) : null;
    if (kept) cell.value = kept[1] ?? kept[2] ?? '';
  }
  return { warnings, grids };
}
