import { UserError } from '../locale/user-error';
import { asUserError } from './office-error';
import { requireFloor } from './requirements';
import { excelTexts } from './texts';

/** A request may be 5 MB, and base64 takes four characters for three bytes. */
const LARGEST = 3.7 * 1024 * 1024;

/** Characters that are made at once: more arguments than a call takes would fail. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/**
 * Opens a file as a new workbook beside the open one, which stays as it is: one batch. Throws a UserError for one that is
 * too large for Excel to take, and when Excel refuses.
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  requireFloor();
  if (bytes.length > LARGEST) throw new UserError(excelTexts.newWorkbookTooLarge);
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw asUserError(error);
  }
}
