import { UserError } from '../../locale/user-error';
import { isCompoundFile, streamOf } from '../package/compound-file';
import { Expense, LIMITS } from '../package/limits';
import { PartError } from '../package/part-error';
import { unpack } from '../package/unpack';
import { concatenate, isPackage, readZip } from '../package/zip';
import { workbookTexts } from '../xlsx/texts';
import { countBinaryCells, countOldCells } from './count-cells';
import { spreadsheetTexts } from './texts';

/**
 * Bytes that the parts of a packed spreadsheet may have together when they are unpacked: the library holds all of them,
 * and some ten times as much of what it makes of them.
 */
const MOST_UNPACKED = 48 * 2 ** 20;
/** The same of a file that is not packed. */
const MOST_BYTES = 40 * 2 ** 20;

/** The sentence for a file that is damaged. */
export function damagedSpreadsheet(file: string | null | undefined, cause?: unknown): UserError {
  return new UserError(spreadsheetTexts.damaged, { file: file ?? '' }, { cause });
}

/** Counts what a package holds; throws a UserError where that is too much or damaged. */
function weighPackage(bytes: Uint8Array, file: string): void {
  const expense = new Expense(file, spreadsheetTexts, { unpacked: MOST_UNPACKED, cells: LIMITS.otherCells });
  try {
    for (const entry of readZip(bytes)) {
      const pieces = [...unpack(entry, expense)];
      if (/\.bin$/i.test(entry.name)) expense.addCells(countBinaryCells(concatenate(pieces)));
    }
  } catch (error) {
    if (error instanceof PartError) throw damagedSpreadsheet(file, error);
    throw error;
  }
}

/** The records of an old workbook: in its container, where it has one. */
function recordsOf(bytes: Uint8Array): Uint8Array {
  if (!isCompoundFile(bytes)) return bytes;
  return streamOf(bytes, 'Workbook') ?? streamOf(bytes, 'Book') ?? new Uint8Array();
}

/** Throws a UserError where a file would take too much time or memory, or is damaged. */
export function requireModest(bytes: Uint8Array, file: string): void {
  if (isPackage(bytes)) {
    weighPackage(bytes, file);
    return;
  }
  if (bytes.length > MOST_BYTES) throw new UserError(spreadsheetTexts.tooLarge, { file });
  requireModestCells(countOldCells(recordsOf(bytes)), file);
}

/** Throws a UserError where a file has more cells than are read. */
export function requireModestCells(cells: number, file: string): void {
  if (cells > LIMITS.otherCells)
    throw new UserError(workbookTexts.tooManyCells, { file, cells: LIMITS.otherCells });
}
