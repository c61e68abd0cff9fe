import { selectCell } from '../excel/select-cell';
import { runCommand } from '../excel/run-command';
import type { Locale } from '../locale/locale';
import type { CellRepair } from '../domain/cell-repair';
import { placeOf, subjectOf, type Finding } from '../rules/finding';
import { UNTOLD, type OnProgress } from '../steps/progress';
import { finishInSlices } from '../steps/steps';
import { checkReport, type CheckReport } from './check-report';
import { WorkbookChecks, type CheckOutcome } from './check-workbook';
import { applyRepairs, previewRepair } from './repair-findings';

/** What became of repairs, and the check after them. */
export interface RepairReport {
  repaired: readonly CellRepair[];
  /** Cells that were changed since the check, or are protected. */
  leftAlone: number;
  report: CheckReport;
}

/** The checks of one open pane. */
export class CheckSession {
  private readonly checks = new WorkbookChecks();
  /** The check of the latest report; null before the first. */
  private latest: CheckOutcome | null = null;
  private worded: Promise<unknown> = Promise.resolve();

  /**
   * Puts a check into words, one after the other. Until its report is there, places in the report that is on show still
   * mean the check before.
   */
  private async report(outcome: CheckOutcome, locale: Locale): Promise<CheckReport> {
    const next = this.worded.then(() => finishInSlices(checkReport(outcome, locale)));
    this.worded = next.catch(() => undefined);
    const report = await next;
    this.latest = outcome;
    return report;
  }

  /** Checks the workbook without writing anything. */
  async lookAtAll(locale: Locale): Promise<CheckReport> {
    return this.report(await this.checks.lookAtAll(), locale);
  }

  /** Checks the workbook and colours the invalid cells. */
  async check(locale: Locale, onProgress: OnProgress = UNTOLD): Promise<CheckReport> {
    return this.report(await this.checks.checkAll(onProgress), locale);
  }

  /** Checks again after edits; null stands for all sheets. Colours what has changed. */
  async recheck(sheetIds: readonly string[] | null, locale: Locale): Promise<CheckReport> {
    return this.report(await this.checks.recheck(sheetIds), locale);
  }

  /** Writes all safe repairs of the latest check into the cells that are unchanged since, and checks again. */
  async repairAll(locale: Locale, onProgress: OnProgress = UNTOLD): Promise<RepairReport> {
    if (this.latest === null) await this.check(locale, onProgress);
    return this.repair(this.latest?.repairs ?? [], locale, onProgress);
  }

  /** Writes the repair of one finding of the latest check, by its place in the report, and checks again. */
  async repairOne(index: number, locale: Locale, onProgress: OnProgress = UNTOLD): Promise<RepairReport> {
    const finding: Finding | undefined = this.latest?.result.findings[index];
    const repairs = this.latest && finding ? previewRepair(this.latest, finding) : [];
    return this.repair(repairs, locale, onProgress);
  }

  /**
   * Shows the cell of one finding of the latest check, by its place in the report; nothing where it has none. Throws a
   * UserError when its sheet is gone.
   */
  async goToFinding(index: number): Promise<void> {
    const finding = this.latest?.result.findings[index];
    if (!this.latest || !finding) return;
    const { document, sheetIds } = this.latest;
    const { sheet, cell } = placeOf(subjectOf(finding, document), finding.field);
    const sheetId = sheet === null ? undefined : sheetIds.get(sheet);
    if (sheet === null || sheetId === undefined || cell === null) return;
    await runCommand((context) => selectCell(context, sheetId, sheet, cell));
  }

  private async repair(
    repairs: readonly CellRepair[],
    locale: Locale,
    onProgress: OnProgress,
  ): Promise<RepairReport> {
    const { repaired, leftAlone } = await applyRepairs(repairs);
    const report = await this.check(locale, onProgress);
    return { repaired, leftAlone: leftAlone.length, report };
  }
}
