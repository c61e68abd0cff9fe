import { repairCells, type RepairResult } from '../excel/repair-cells';
import { runCommand } from '../excel/run-command';
import type { Finding } from '../rules/finding';
import { cellRepairs, repairDocument, repairFinding, type CellRepair } from '../rules/repair';
import type { WorkbookCheck } from './checked-workbook';

/** The cells that repairing one finding, or all (null), would change: what the user sees before anything is written. */
export function previewRepairs({ document, settings }: WorkbookCheck, finding: Finding | null): CellRepair[] {
  const repaired =
    finding === null ? repairDocument(document, settings).document : repairFinding(document, finding);
  return cellRepairs(document, repaired);
}

/**
 * Writes previewed repairs: one batch of reading and one of writing, as one undo step where Excel offers that. Cells
 * that no longer hold what was checked are left alone and given back. Throws a UserError and leaves all cells as they
 * were when anything fails. The workbook should be checked again afterwards.
 */
export async function applyRepairs(repairs: readonly CellRepair[]): Promise<RepairResult> {
  return runCommand((context) => repairCells(context, repairs));
}
