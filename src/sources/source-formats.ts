import type { ApartFormat } from './read-apart';

/** Kinds of files that are read, each by a reader of its own. */
export type SourceFormat = ApartFormat | 'xlsx' | 'docx' | 'html' | 'mht' | 'text';

/** The kinds by the ends of names, for files whose content shows none. */
export const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
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
  '.pdf': 'pdf',
  '.txt': 'text',
};

/** The ends of the names of files that are read, for choosing them. */
export const SOURCE_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS);
