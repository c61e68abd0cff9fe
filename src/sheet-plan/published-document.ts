/**
 * The document that an office publishes of its targets, as plain data: what its Word file and its web page both say.
 * Texts are as people read them; a line break in a text is one in the document.
 */
export interface PublishedDocument {
  /** In lines, as they are set. */
  title: readonly string[];
  parts: readonly PublishedPart[];
}

/** Stands over the contents. */
export const CONTENTS_TITLE = '目\u3000录';

export interface PublishedPart {
  /** `第一部分`; null of the only part of a document. */
  number: string | null;
  name: string;
  blocks: readonly PublishedBlock[];
}

export type PublishedBlock =
  /** A heading of a part of the text; level 1 stands in the contents, level 2 does not. */
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  /** A table under its title, which stands in the contents. */
  | { kind: 'table'; title: string; table: PublishedTable; startsPage: boolean };

/** A table cell by cell; cells that others cover are left out, as in HTML. */
export interface PublishedTable {
  /** In parts of the width of the whole table; they add up to 1. */
  columnWidths: readonly number[];
  rows: readonly (readonly PublishedCell[])[];
}

/** Tables of so many columns are cramped on an upright page. */
const WIDE_FROM = 11;

/** Whether a table is to stand on a page that lies on its side. */
export function isWide({ columnWidths }: PublishedTable): boolean {
  return columnWidths.length >= WIDE_FROM;
}

/** How many rows of a wide table, from its first, say what stands in its columns: to be repeated on each page. */
export function headerRows(table: PublishedTable): number {
  return isWide(table) ? table.rows.findIndex((cells) => cells.every(({ isLabel: is }) => is)) + 1 : 0;
}

export interface PublishedCell {
  text: string;
  /** How many columns and rows it takes. */
  columns: number;
  rows: number;
  isLabel: boolean;
  isBold: boolean;
  hasBorder: boolean;
  align: 'left' | 'center' | 'right';
}
