import type { CellRepair } from '../../domain/cell-repair';
import type { TargetDocument } from '../../domain/target-document';
import type { RepairResult } from '../../excel/repair-cells';
import { runCommand } from '../../excel/run-command';
import type { Finding } from '../../rules/finding';
import { cellRepairs, repairFinding } from '../../rules/repair';

/** The cells that repairing one finding would change. */
export function previewRepair(document: TargetDocument, finding: Finding): CellRepair[] {
  return cellRepairs(document, repairFinding(document, finding));
}

/**
 * Writes previewed repairs: one batch of reading and one of writing, as one undo step where Excel offers that. Cells
 * that no longer hold what was checked are left alone and given back. Throws a UserError and leaves all cells as they
 * were when anything fails. The workbook should be checked again afterwards.
 */
export async function applyRepairs(repairs: readonly CellRepair[]): Promise<RepairResult> {
  return runCommand((excel) => excel.repairCells(repairs));
}
