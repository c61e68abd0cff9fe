import type { TargetDocument } from '../domain/target-document';
import { readGrids } from '../forms/reader/read-grids';
import type { Grid } from '../grid/grid';
import { UserError } from '../locale/user-error';
import { contentKind } from './content';
import type { SourceWarning } from './document/left-out';
import type { ReadDocument } from './document/read-document';
import { sourceTexts } from './texts';
import type { ReadWorkbook } from './xlsx/read-workbook';

/** A file as its owner named it. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** Kinds of files that are read, each by a reader of its own. */
export type SourceFormat = 'xlsx' | 'spreadsheet' | 'csv' | 'docx' | 'html' | 'mht' | 'text';

/**
 * What a file holds: the grids of its worksheets, or, of a document or a text, which has nothing but tables of the forms,
 * what it says.
 */
export type SourceContent =
  { kind: 'workbook'; grids: readonly Grid[] } | { kind: 'document'; document: TargetDocument };

/** A file that was read. */
export interface Source {
  /** As its owner named it. */
  file: string;
  content: SourceContent;
  /** What was read in spite of something, and what was left out. */
  warnings: readonly SourceWarning[];
}

type Reading = Omit<Source, 'file'>;

function ofWorkbook({ grids, warnings }: ReadWorkbook, file: string): Reading {
  return { content: { kind: 'workbook', grids: grids.map((grid) => ({ ...grid, file })) }, warnings };
}

function ofDocument({ grid, warnings }: ReadDocument): Reading {
  return { content: { kind: 'document', document: readGrids([grid]) }, warnings };
}

/** The readers; each is loaded when a file of its kind is read. */
const READERS: Readonly<Record<SourceFormat, (file: SourceFile) => Promise<Reading>>> = {
  async xlsx({ name, bytes }) {
    const { readWorkbook } = await import('./xlsx/read-workbook');
    return ofWorkbook(await readWorkbook(bytes, name), name);
  },
  async spreadsheet({ name, bytes }) {
    const { readSpreadsheet } = await import('./spreadsheets/read-spreadsheet');
    return ofWorkbook(await readSpreadsheet(bytes, name), name);
  },
  async csv({ name, bytes }) {
    const { readCsv } = await import('./spreadsheets/read-spreadsheet');
    return ofWorkbook(await readCsv(bytes, name), name);
  },
  async docx({ name, bytes }) {
    const { readDocx } = await import('./docx/read-docx');
    return ofDocument(readDocx(bytes, name));
  },
  async html({ name, bytes }) {
    const { readHtml } = await import('./html/read-html');
    return ofDocument(readHtml(bytes, name));
  },
  async mht({ name, bytes }) {
    const { readMht } = await import('./html/read-html');
    return ofDocument(await readMht(bytes, name));
  },
  async text({ name, bytes }) {
    const { readTextDocument } = await import('./text/read-text-document');
    return { content: { kind: 'document', document: readTextDocument(bytes, name) }, warnings: [] };
  },
};

/** The kinds by the ends of names, for files whose content shows none. */
const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.xltx': 'xlsx',
  '.xls': 'spreadsheet',
  '.xlsb': 'spreadsheet',
  '.et': 'spreadsheet',
  '.ods': 'spreadsheet',
  '.csv': 'csv',
  '.docx': 'docx',
  '.docm': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.mht': 'mht',
  '.mhtml': 'mht',
  '.txt': 'text',
};

/** The ends of the names of files that are read, for choosing them. */
export const SOURCE_EXTENSIONS = Object.keys(EXTENSIONS);

function isFormat(kind: string): kind is SourceFormat {
  return Object.hasOwn(READERS, kind);
}

/** What kind a file is of: as its content shows or, where that shows nothing, its name; undefined where neither does. */
export function sourceFormat({ name, bytes }: SourceFile): SourceFormat | undefined {
  const shown = contentKind(bytes);
  if (shown === 'encrypted') throw new UserError(sourceTexts.encrypted, { file: name });
  if (shown !== null && isFormat(shown)) return shown;
  const extension = /\.[^.\\/]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

/** Reads a file of any known kind. Throws a UserError for a file that cannot be used. */
export async function readSource(file: SourceFile): Promise<Source> {
  const format = sourceFormat(file);
  if (format === undefined) throw new UserError(sourceTexts.unknownKind, { file: file.name });
  return { file: file.name, ...(await READERS[format](file)) };
}
