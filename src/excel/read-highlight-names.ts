import { highlightNamesOf, type HighlightNames } from './highlight-names';

/** A sheet with the names of our highlights that it carries. */
export interface HighlightedSheet {
  sheetId: string;
  sheetName: string;
  isProtected: boolean;
  present: HighlightNames;
}

/** The sheets that have ever been coloured by a check: two batches, whatever their number. */
export async function readHighlightNames(context: Excel.RequestContext): Promise<HighlightedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  for (const sheet of worksheets.items) {
    sheet.names.load('items/name,items/formula');
    sheet.protection.load('protected');
  }
  await context.sync();
  return worksheets.items
    .map((sheet) => ({
      sheetId: sheet.id,
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      present: highlightNamesOf(sheet.names.items),
    }))
    .filter(({ present }) => present.size > 0);
}
