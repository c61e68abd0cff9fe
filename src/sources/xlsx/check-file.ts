import { UserError } from '../../locale/user-error';
import { isPackage } from '../package/zip';
import { workbookTexts } from './texts';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Looks at the first bytes of a file. Throws a UserError for a file that is empty, an old .xls, protected by a password
 * or no .xlsx workbook at all.
 */
export function checkWorkbookFile(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new UserError(workbookTexts.empty, { file: fileName });
  if (startsWith(bytes, COMPOUND_FILE)) throw new UserError(workbookTexts.oldOrEncrypted, { file: fileName });
  if (!isPackage(bytes)) throw new UserError(workbookTexts.notWorkbook, { file: fileName });
}
