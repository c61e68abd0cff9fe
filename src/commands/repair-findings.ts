import { repairCells, type RepairResult } from '../excel/repair-cells';
import { runCommand } from '../excel/run-command';
import type { Finding } from '../rules/finding';
import type { CellRepair } from '../domain/cell-repair';
import { cellRepairs, repairFinding } from '../rules/repair';
import type { WorkbookCheck } from '../workbook/checked-workbook';

/** The cells that repairing one finding would change. */
export function previewRepair({ document }: WorkbookCheck, finding: Finding): CellRepair[] {
  return cellRepairs(document, repairFinding(document, finding));
}

/**
 * Writes previewed repairs: one batch of reading and one of writing, as one undo step where Excel offers that. Cells
 * that no longer hold what was checked are left alone and given back. Throws a UserError and leaves all cells as they
 * were when anything fails. The workbook should be checked again afterwards.
 */
export async function applyRepairs(repairs: readonly CellRepair[]): Promise<RepairResult> {
  return runCommand((context) => repairCells(context, repairs));
}
