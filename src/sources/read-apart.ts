import type { LocalText, TextValues } from '../locale/locale';
import { UserError } from '../locale/user-error';
import type { ReadDocument } from './document/read-document';
import { sourceTexts } from './texts';
import type { ReadWorkbook } from './xlsx/read-workbook';

/** A file as its owner named it. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
  /** What it is, where its owner knows and it has no name that tells: a pasted text, a pasted page. */
  format?: 'text' | 'html';
}

/** What a reader gives: the grids of a workbook, or that of a document. Plain data, for another thread as well. */
export type SourceReading = ({ kind: 'workbook' } & ReadWorkbook) | ({ kind: 'document' } & ReadDocument);

/** The readers that rest on large libraries of others: they are to be run where they can be ended. */
const APART = {
  async spreadsheet({ name, bytes }: SourceFile): Promise<SourceReading> {
    const { readSpreadsheet } = await import('./spreadsheets/read-spreadsheet');
    return { kind: 'workbook', ...(await readSpreadsheet(bytes, name)) };
  },
  async csv({ name, bytes }: SourceFile): Promise<SourceReading> {
    const { readCsv } = await import('./spreadsheets/read-spreadsheet');
    return { kind: 'workbook', ...(await readCsv(bytes, name)) };
  },
  async pdf({ name, bytes }: SourceFile): Promise<SourceReading> {
    const { readPdf } = await import('./pdf/read-pdf');
    return { kind: 'document', ...(await readPdf(bytes, name)) };
  },
};

export type ApartFormat = keyof typeof APART;

/** Reads a file of such a kind. Throws a UserError for a file that cannot be used. */
export type ReadApart = (format: ApartFormat, file: SourceFile) => Promise<SourceReading>;

export function isApart(format: string): format is ApartFormat {
  return Object.hasOwn(APART, format);
}

/** Reads such a file in this thread. */
const readHere: ReadApart = (format, file) => APART[format](file);

let reader: ReadApart = readHere;

/**
 * Has such files read by `other` from now on, as in another thread that can be ended; they are read in this thread
 * otherwise.
 */
export function readApartBy(other: ReadApart): void {
  reader = other;
}

/** Reads such a file in the way that was chosen. */
export const readApart: ReadApart = (format, file) => reader(format, file);

/** What another thread is asked. */
export interface ApartQuestion {
  format: ApartFormat;
  file: SourceFile;
}

/** What it answers: what it read, why it could not, or what went wrong. */
export type ApartAnswer =
  { reading: SourceReading } | { refusal: { text: LocalText; values: TextValues } } | { fault: string };

/** Whether something that a thread says is its answer. */
export function isAnswer(said: object): said is ApartAnswer {
  return 'reading' in said || 'refusal' in said || 'fault' in said;
}

/** Answers a question in this thread; never throws. */
export async function answer({ format, file }: ApartQuestion): Promise<ApartAnswer> {
  try {
    return { reading: await readHere(format, file) };
  } catch (error) {
    if (error instanceof UserError) return { refusal: { text: error.text, values: error.values } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The reading of an answer. Throws the UserError that it holds; a fault of a library is one of the file. */
export function readingOf(given: ApartAnswer, file: string): SourceReading {
  if ('reading' in given) return given.reading;
  if ('refusal' in given) throw new UserError(given.refusal.text, given.refusal.values);
  throw new UserError(sourceTexts.unreadable, { file }, { cause: new Error(given.fault) });
}

/** So long a file may take, in ms: what takes longer is no table of targets, and would hold everything up. */
export const LONGEST_READING = 4_500;

/** Of a PDF, as long again for each megabyte: each of its pages takes its time. */
const LONGEST_A_MEGABYTE = 1_000;

/** How long a file may take, in ms. */
export function timeFor({ format, file }: ApartQuestion): number {
  const megabytes = format === 'pdf' ? file.bytes.length / 2 ** 20 : 0;
  return LONGEST_READING + Math.floor(megabytes) * LONGEST_A_MEGABYTE;
}

/** The sentence for a file that took longer, or more memory, than it may. */
export function tookTooMuch(file: string): UserError {
  return new UserError(sourceTexts.tookTooMuch, { file });
}
