import { UserError } from '../locale/user-error';
import { excelTexts } from './texts';

/** Requirement set of Excel 2019, the oldest Excel that the product supports. */
export const FLOOR = '1.8';

/** Whether this Excel has an API set, e.g. `supportsExcelApi('1.9')` for page layout. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether several batches of one command can be made a single step of the user's undo stack. */
export function supportsUndoGroups(): boolean {
  return Office.context.requirements.isSetSupported('ExcelUndoApiAll', '1.0');
}

/** Throws a UserError in an Excel older than 2019. */
export function requireFloor(): void {
  if (!supportsExcelApi(FLOOR)) throw new UserError(excelTexts.belowFloor);
}
