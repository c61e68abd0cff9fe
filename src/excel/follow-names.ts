import { cellAddress } from '../grid/area';
import { cellInput } from './cell-input';
import { asUserError } from './office-error';
import { rangeOf } from './range-of';

/** A title to be written and a sheet to be named, each only where told. */
export interface NameChange {
  sheetId: string;
  title: { row: number; column: number; before: string; after: string } | null;
  name: { before: string; after: string } | null;
}

async function write(
  context: Excel.RequestContext,
  changes: readonly NameChange[],
  which: 'before' | 'after',
): Promise<void> {
  for (const { sheetId, title, name } of changes) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (title) rangeOf(sheet, cellAddress(title.row, title.column)).values = [[cellInput(title[which])]];
    // Last, since Excel on the desktop clears the undo stack when a sheet is named.
    if (name) sheet.name = name[which];
  }
  await context.sync();
}

/**
 * Writes titles and names of sheets: one batch, none when there are none. A title can be undone; naming a sheet clears the
 * undo stack on the desktop. When Excel refuses any of it, all are put back and a UserError says why.
 */
export async function followNames(
  context: Excel.RequestContext,
  changes: readonly NameChange[],
): Promise<void> {
  if (changes.length === 0) return;
  try {
    await write(context, changes, 'after');
  } catch (error) {
    await Excel.run((second) => write(second, changes, 'before'));
    throw asUserError(error);
  }
}
