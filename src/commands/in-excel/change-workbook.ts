import type { ExcelWorkbook } from '../../excel/excel-workbook';
import type { SheetChanges } from '../../sheet-plan/sheet-changes';
import { silently, type OnProgress } from '../../steps/progress';
import type { OpenedWorkbook } from './read-workbook';
import { isUnchanged } from './same-content';

/**
 * Makes changes to the sheets of a workbook that was read: one batch for each 50 sheets (and one of reading before, when
 * sheets are rewritten in place, of what they hold); more only where a request would pass 5 MB. Throws a UserError and
 * leaves the workbook as it was when anything fails. The session remembers them, so that they can be taken back.
 */
export async function changeWorkbook(
  excel: ExcelWorkbook,
  { reading, session }: OpenedWorkbook,
  changes: SheetChanges,
  onProgress: OnProgress = silently,
): Promise<void> {
  const present = await excel.withPresentContents(changes.rewrite.map(({ before }) => before));
  const rewrite = changes.rewrite.map((one, index) => ({ ...one, before: present[index] ?? one.before }));
  await excel.changeSheets(reading, { ...changes, rewrite }, onProgress);
  // Where a refresh found nothing to change, the change before it is the one to be taken back.
  if (changes.add.length > 0 || !rewrite.every(isUnchanged))
    session.remember({ kind: 'sheets', added: changes.add, rewritten: rewrite });
}
