import type { CellRepair } from '../../domain/cell-repair';
import type { TargetDocument } from '../../domain/target-document';
import type { RepairResult } from '../../excel/repair-cells';
import { runCommand } from '../../excel/run-command';
import type { Finding } from '../../rules/finding';
import { cellRepairs, repairFindings } from '../../rules/repair';

/** The cells that repairing some findings would change. */
export function previewRepairs(document: TargetDocument, findings: readonly Finding[]): CellRepair[] {
  return cellRepairs(document, repairFindings(document, findings));
}

/**
 * Writes previewed repairs: one batch of reading and one of writing, as one undo step where Excel offers that. Cells
 * that no longer hold what was checked are left alone and given back. Throws a UserError and leaves all cells as they
 * were when anything fails. The workbook should be checked again afterwards.
 */
export async function applyRepairs(repairs: readonly CellRepair[]): Promise<RepairResult> {
  return runCommand((excel) => excel.repairCells(repairs));
}
