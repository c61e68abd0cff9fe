import type { Amount } from '../../domain/money';
import { linePlace } from '../../domain/line-place';
import { cellAddress } from '../../grid/area';
import type { Locale } from '../../locale/locale';
import type { DigestPlace, FileDigest } from './file-digest';
import type { Pile } from './pile';

/** A file of the pile with what was kept of it. */
export interface PileFile {
  file: string;
  digest: FileDigest;
}

/** What the sheets of a pile are made of. */
export interface PileSource {
  pile: Pile;
  /** The files that were used, one after the other; may be asked several times. */
  files(): Iterable<PileFile>;
  /** Of all files that were used. */
  counts: { files: number; departments: number; undecided: number };
  /** What was approved for all of them, in 万元; null where nobody says. */
  approved: Amount | null;
  /** The way to a file from where the sheets are kept; null where there is none. */
  hrefOf(file: string): string | null;
  locale: Locale;
}

/** A place as people read it: a cell, a line, a row of a table. */
export function digestPlaceText({ sheet, cell, line, within }: DigestPlace, locale: Locale): string {
  if (line !== undefined) return linePlace(line, within, locale);
  return [sheet, cell && cellAddress(cell.row, cell.column)].filter((part) => part !== null).join('!');
}
