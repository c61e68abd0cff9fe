import { decodePart } from '../package/decode-part';
import { Expense, LIMITS } from '../package/limits';
import { PartError } from '../package/part-error';
import { readXml, type XmlHandlers } from '../package/read-xml';
import { damagedSpreadsheet } from './require-modest';
import { spreadsheetTexts } from './texts';

/**
 * Reads a spreadsheet that is one part of XML with what `begin` gives. Throws a UserError for one that is damaged or too
 * large.
 */
export function readSinglePart<Handlers extends XmlHandlers>(
  bytes: Uint8Array,
  file: string,
  begin: (expense: Expense) => Handlers,
): Handlers {
  const expense = new Expense(file, spreadsheetTexts, { cells: LIMITS.otherCells });
  const handlers = begin(expense);
  try {
    readXml(decodePart([bytes]), handlers, (characters) => expense.parse(file, characters));
  } catch (error) {
    throw error instanceof PartError ? damagedSpreadsheet(file, error) : error;
  }
  return handlers;
}
