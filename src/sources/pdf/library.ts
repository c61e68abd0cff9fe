import type { Matrix } from './geometry';
import type { OperatorList, Operators } from './rulings';

/** What is used of the library (pdfjs-dist), whose own types need those of a browser. */
export interface PdfLibrary {
  OPS: Operators;
  VerbosityLevel: { ERRORS: number };
  AnnotationMode: { DISABLE: number };
  getDocument(parameters: object): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/** A piece of text as the library gives it; others are marks of the document's structure. */
export interface PdfText {
  str: string;
  transform: Matrix;
  width: number;
}

export interface PdfPage {
  /** By how many degrees a viewer turns it, clockwise. */
  rotate: number;
  getViewport(options: { scale: number; rotation?: number }): {
    transform: Matrix;
    height: number;
    width: number;
  };
  getOperatorList(options: { annotationMode: number }): Promise<OperatorList>;
  getTextContent(): Promise<{ items: readonly (PdfText | { type: string })[] }>;
  cleanup(): void;
}

/** Gives a table of characters of the library by its name, as old PDFs with Chinese fonts refer to them. */
export type CharacterTables = (name: string) => Promise<Uint8Array>;

let characterTables: CharacterTables | null = null;

/** Tells where tables of characters come from: beside the pane, or in the package. PDFs that need none do without. */
export function provideCharacterTables(tables: CharacterTables): void {
  characterTables = tables;
}

/** Hands the tables over to the library, which makes an object of this. */
class TableReader {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    if (!characterTables || !/^[\w-]+$/.test(name)) throw new Error(`no table ${name}`);
    return { cMapData: await characterTables(name), isCompressed: true };
  }
}

/** The library with its worker in the same thread: whoever reads PDFs does so in a thread of its own. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  return (await import('pdfjs-dist/legacy/build/pdf.min.mjs')) as unknown as PdfLibrary;
}

/**
 * What the library is told of a document: nothing is fetched, no code is made of it, no font is loaded, and pictures
 * are passed over.
 */
export function openingOptions({ VerbosityLevel }: PdfLibrary, bytes: Uint8Array): object {
  return {
    // The library takes the bytes over.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
    cMapPacked: true,
    CMapReaderFactory: TableReader,
  };
}
