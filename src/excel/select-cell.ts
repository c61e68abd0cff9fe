import { cellAddress } from '../grid/area';
import { UserError } from '../locale/user-error';
import { excelTexts } from './texts';

/**
 * Shows a cell: activates its sheet, which is found by its id whatever it is called now, and selects it. Two batches;
 * throws a UserError when the sheet, which was called `sheetName`, is gone.
 */
export async function selectCell(
  context: Excel.RequestContext,
  sheetId: string,
  sheetName: string,
  cell: { row: number; column: number },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) throw new UserError(excelTexts.sheetGone, { sheet: sheetName });
  sheet.activate();
  sheet.getRange(cellAddress(cell.row, cell.column)).select();
  await context.sync();
}
