import type { TargetDocument } from '../../domain/target-document';
import type { ExcelWorkbook } from '../../excel/excel-workbook';
import type { OnProgress } from '../../steps/progress';
import type { BulkResult, ExistingPolicy } from '../../workbook/bulk-result';
import { planBulkChange } from '../../workbook/plan-bulk-change';
import { changeWorkbook } from './change-workbook';
import type { OpenedWorkbook } from './read-workbook';

/**
 * Puts a document into the workbook and brings the summary up to date, which is activated at the end, see
 * {@link planBulkChange}. Beyond the reading that the caller has done this takes one batch for each 50 sheets (and one of
 * reading before, when sheets are rewritten in place); more only where a request would pass 5 MB. Throws a UserError and
 * leaves the workbook as it was when anything fails.
 */
export async function bulkInsert(
  excel: ExcelWorkbook,
  opened: OpenedWorkbook,
  document: TargetDocument,
  existing: ExistingPolicy,
  onProgress: OnProgress,
): Promise<BulkResult> {
  const { changes, result } = planBulkChange(opened.workbook, document, existing);
  await changeWorkbook(excel, opened, changes, onProgress);
  return result;
}
