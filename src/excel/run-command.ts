import { UserError } from '../locale/user-error';
import { requireFloor, supportsUndoGroups } from './requirements';
import { excelTexts } from './texts';

/** The error code of Office.js, or null for an error of another kind. */
export function officeErrorCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** The sentence for an error of Excel; other errors are faults of ours and pass unchanged. */
export function asUserError(error: unknown): unknown {
  const code = officeErrorCode(error);
  switch (code) {
    case null:
      return error;
    case 'AccessDenied':
      return new UserError(excelTexts.accessDenied, {}, { cause: error });
    case 'InvalidOperationInCellEditMode':
      return new UserError(excelTexts.cellEditing, {}, { cause: error });
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return new UserError(excelTexts.tooLarge, {}, { cause: error });
    default:
      return new UserError(excelTexts.hostFailed, { code }, { cause: error });
  }
}

/**
 * Runs the batches of one command: waits for a cell that is being edited, makes all batches one undo step where Excel
 * offers it, and turns Excel's errors into UserErrors. Throws a UserError in an Excel below the floor.
 */
export async function runCommand<T>(batches: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  requireFloor();
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (supportsUndoGroups()) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, batches);
  } catch (error) {
    throw asUserError(error);
  }
}
