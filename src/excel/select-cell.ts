import { cellAddress } from '../forms/area';
import { UserError } from '../locale/user-error';
import { excelTexts } from './texts';

/** Shows a cell: activates its sheet and selects it. Two batches; throws a UserError when the sheet is gone. */
export async function selectCell(
  context: Excel.RequestContext,
  sheetName: string,
  cell: { row: number; column: number },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  await context.sync();
  if (sheet.isNullObject) throw new UserError(excelTexts.sheetGone, { sheet: sheetName });
  sheet.activate();
  sheet.getRange(cellAddress(cell.row, cell.column)).select();
  await context.sync();
}
