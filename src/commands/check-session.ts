import { selectCell } from '../excel/select-cell';
import { runCommand } from '../excel/run-command';
import type { FindingRow } from '../forms/findings-sheet';
import type { Locale } from '../locale/locale';
import type { Severity } from '../rules/rule';
import type { CellRepair } from '../rules/repair';
import { undecidedReason } from '../rules/finding';
import { WorkbookChecks, type CheckOutcome } from './check-workbook';
import { applyRepairs, previewRepairs } from './repair-findings';
import { findingRows } from './write-findings';

/** A check as the user is shown it, in his language. */
export interface CheckReport {
  projects: number;
  counts: Readonly<Record<Severity, number>>;
  findings: readonly (FindingRow & { level: Severity })[];
  /** Why rules could not decide, each reason once. */
  undecided: readonly string[];
  /** Cells that all safe repairs together would change. */
  repairable: number;
  /** Protected sheets that could not be coloured. */
  notColoured: readonly string[];
}

function reportOf(outcome: CheckOutcome, repairable: number, locale: Locale): CheckReport {
  const { document, result, notColoured } = outcome;
  const rows = findingRows(document, result, locale);
  return {
    projects: document.projects.length,
    counts: result.counts,
    findings: result.findings.map(({ severity }, index) => ({
      ...(rows[index] as FindingRow),
      level: severity,
    })),
    undecided: [...new Set(result.undecided.map((doubt) => undecidedReason(doubt, locale)))],
    repairable,
    notColoured,
  };
}

/** The checks of one open pane. */
export class CheckSession {
  private readonly checks = new WorkbookChecks();
  /** The repairs of the latest check; null before the first. */
  private repairs: readonly CellRepair[] | null = null;

  /** Checks the workbook and colours the invalid cells. */
  async check(locale: Locale): Promise<CheckReport> {
    const outcome = await this.checks.checkAll();
    this.repairs = previewRepairs(outcome, null);
    return reportOf(outcome, this.repairs.length, locale);
  }

  /** Writes all safe repairs of the latest check into the cells that are unchanged since, and checks again. */
  async repairAll(locale: Locale): Promise<{ repaired: number; leftAlone: number; report: CheckReport }> {
    const repairs = this.repairs ?? previewRepairs(await this.checks.checkAll(), null);
    const { repaired, leftAlone } = await applyRepairs(repairs);
    const report = await this.check(locale);
    return { repaired: repaired.length, leftAlone: leftAlone.length, report };
  }
}

/** Shows the cell of a finding. Throws a UserError when its sheet is gone. */
export async function goToCell(sheet: string, cell: { row: number; column: number }): Promise<void> {
  return runCommand((context) => selectCell(context, sheet, cell));
}
