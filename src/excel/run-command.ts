import { ExcelWorkbook } from './excel-workbook';
import { asUserError } from './office-error';
import { requireFloor, supportsUndoGroups } from './requirements';

/**
 * Runs the batches of one command on the open workbook: waits for a cell that is being edited, makes all batches one
 * undo step where Excel offers it, and turns Excel's errors into UserErrors. Throws a UserError in an Excel below the
 * floor.
 */
export async function runCommand<T>(batches: (excel: ExcelWorkbook) => Promise<T>): Promise<T> {
  requireFloor();
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (supportsUndoGroups()) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, (context) => batches(new ExcelWorkbook(context)));
  } catch (error) {
    throw asUserError(error);
  }
}
