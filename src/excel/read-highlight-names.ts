import { areaAddress } from '../grid/area';
import { AREA_NAME, highlightNamesOf, parseAreaFormula, type HighlightNames } from './highlight-names';
import { rangeOf } from './range-of';
import { officeErrorCode } from './office-error';

/** A sheet with the names of our highlights that it carries. */
export interface HighlightedSheet {
  sheetId: string;
  sheetName: string;
  isProtected: boolean;
  present: HighlightNames;
  /** Whether the sheet has lost our formats: the user has cleared all rules of the covered cells by hand. */
  isStripped: boolean;
}

/**
 * How many conditional formats the covered cells of each sheet have, the user's included, which are not looked at; null
 * for all where Excel fails to count, which it is known to do.
 */
async function countFormats(
  context: Excel.RequestContext,
  sheets: readonly { sheet: Excel.Worksheet; present: HighlightNames }[],
): Promise<(number | null)[]> {
  const counts = sheets.map(({ sheet, present }) => {
    const covered = parseAreaFormula(present.get(AREA_NAME) ?? '');
    return covered && rangeOf(sheet, areaAddress(covered)).conditionalFormats.getCount();
  });
  try {
    await context.sync();
    return counts.map((count) => count?.value ?? null);
  } catch (error) {
    if (officeErrorCode(error) !== 'ItemNotFound') throw error;
    return counts.map(() => null);
  }
}

/** The sheets that have ever been coloured by a check: three batches, whatever their number. */
export async function readHighlightNames(context: Excel.RequestContext): Promise<HighlightedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  for (const sheet of worksheets.items) {
    sheet.names.load('items/name,items/formula');
    sheet.protection.load('protected');
  }
  await context.sync();
  const coloured = worksheets.items
    .map((sheet) => ({ sheet, present: highlightNamesOf(sheet.names.items) }))
    .filter(({ present }) => present.size > 0);
  const counts = coloured.length === 0 ? [] : await countFormats(context, coloured);
  return coloured.map(({ sheet, present }, index) => ({
    sheetId: sheet.id,
    sheetName: sheet.name,
    isProtected: sheet.protection.protected,
    present,
    isStripped: counts[index] === 0,
  }));
}

/** Deletes our names from sheets that have lost our formats, so that the next check installs both anew. One batch. */
export async function forgetHighlights(
  context: Excel.RequestContext,
  sheets: readonly HighlightedSheet[],
): Promise<void> {
  if (sheets.length === 0) return;
  for (const { sheetId, present } of sheets) {
    const { names } = context.workbook.worksheets.getItem(sheetId);
    for (const name of present.keys()) names.getItem(name).delete();
  }
  await context.sync();
}
