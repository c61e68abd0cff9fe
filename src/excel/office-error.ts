import { UserError } from '../locale/user-error';
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
