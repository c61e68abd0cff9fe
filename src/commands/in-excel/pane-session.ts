import { runCommand } from '../../excel/run-command';
import type { Locale } from '../../locale/locale';
import { UserError } from '../../locale/user-error';
import { cellKey, type CellRepair, type LeftAlone } from '../../domain/cell-repair';
import { silently, type OnProgress } from '../../steps/progress';
import { finishInSlices } from '../../steps/steps';
import { findingCards, type FindingCard } from '../../workbook/finding-cards';
import { wordedCheck, type WordedCheck } from './worded-check';
import { OpenWorkbookChecker, type ColouredCheck } from './open-workbook-checker';
import { standingInTheWay } from '../standing-in-the-way';
import { commandTexts } from '../texts';
import { joinedRecords, type HandInRecord } from './hand-in-record';
import { prepareHandIn, takeBackHandIn, type PreparedHandIn, type TakenBack } from './prepare-hand-in';
import { NOTHING_TAKEN_BACK, takeBackChange, type TakenBackChange } from './take-back-change';
import { newSession, readOpenWorkbook } from './read-workbook';
import { applyRepairs, previewRepairs } from './repair-findings';

/** What became of repairs, and the check after them. */
export interface RepairReport {
  repaired: readonly CellRepair[];
  /** Those of them that have a hyperlink, which leads where it led. */
  linked: readonly CellRepair[];
  /** Repairs that were not made, each with the reason. */
  leftAlone: readonly LeftAlone[];
  report: WordedCheck;
}

/** What was taken back, null where there was nothing; and the check after it. */
export interface UndoReport {
  takenBack: TakenBackChange | null;
  report: WordedCheck;
}

/** The checks of one open pane, and what it knows of the workbook. */
export class PaneSession {
  /** What other commands of the pane may build on. */
  readonly session = newSession();
  private readonly checks = new OpenWorkbookChecker(this.session);
  private latest: ColouredCheck | null = null;
  private prepared: HandInRecord | null = null;
  private worded: Promise<unknown> = Promise.resolve();

  /** Puts a check into words, one after the other. */
  private async report(outcome: ColouredCheck, locale: Locale): Promise<WordedCheck> {
    const next = this.worded.then(() => finishInSlices(wordedCheck(outcome, locale)));
    this.worded = next.catch(() => undefined);
    const report = await next;
    this.latest = outcome;
    return report;
  }

  /** Checks the workbook without writing anything. */
  async inspect(locale: Locale): Promise<WordedCheck> {
    return this.report(await this.checks.inspect(), locale);
  }

  /** Checks the workbook and colours the invalid cells. */
  async check(locale: Locale, onProgress: OnProgress = silently): Promise<WordedCheck> {
    return this.report(await this.checks.checkAll(onProgress), locale);
  }

  /** Checks after a change by a command. When the check fails, the UserError says that the change was made. */
  async checkAfterwards(locale: Locale, onProgress: OnProgress = silently): Promise<WordedCheck> {
    try {
      return await this.check(locale, onProgress);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(commandTexts.changedNotChecked, { reason: error.in(locale) }, { cause: error });
    }
  }

  /** Checks again after edits; null stands for all sheets. Colours what has changed. */
  async recheck(sheetIds: readonly string[] | null, locale: Locale): Promise<WordedCheck> {
    return this.report(await this.checks.recheck(sheetIds), locale);
  }

  /**
   * Writes the safe repairs of the latest check into the cells that are unchanged since, and checks again.
   *
   * @param leaveOut - cells to be left as they are, see {@link cellKey}
   */
  async repairAll(
    leaveOut: readonly string[],
    locale: Locale,
    onProgress: OnProgress = silently,
  ): Promise<RepairReport> {
    if (this.latest === null) await this.check(locale, onProgress);
    const isLeftOut = new Set(leaveOut);
    const repairs = this.latest?.repairs ?? [];
    return this.repair(
      repairs.filter((repair) => !isLeftOut.has(cellKey(repair))),
      locale,
      onProgress,
    );
  }

  /** Takes the last change of a command back, as far as nobody has changed the same since, and checks again. */
  async undoLast(locale: Locale, onProgress: OnProgress = silently): Promise<UndoReport> {
    const { session } = this;
    const change = session.lastChange;
    const takenBack =
      change?.kind === 'handIn'
        ? await this.undoHandIn()
        : change &&
          (await runCommand(async (excel) =>
            takeBackChange(excel, await readOpenWorkbook(excel, session), change),
          ));
    session.forgetChange();
    return { takenBack, report: await this.checkAfterwards(locale, onProgress) };
  }

  /** Writes the repairs of what one rule found in a cell, by its id; nothing when it is gone by now. Checks again. */
  async repairOne(id: string, locale: Locale, onProgress: OnProgress = silently): Promise<RepairReport> {
    const found = this.find(id);
    const repairs = found ? previewRepairs(found.outcome.document, found.card.findings) : [];
    return this.repair(repairs, locale, onProgress);
  }

  /**
   * Shows the cell of one finding by its id; nothing where it has none, or is gone by now. Throws a UserError when its
   * sheet is gone.
   */
  async goToFinding(id: string): Promise<void> {
    const found = this.find(id);
    if (!found) return;
    const { sheet, cell } = found.card;
    const sheetId = sheet === null ? undefined : found.outcome.workbook.sheetNamed(sheet)?.id;
    if (sheet === null || sheetId === undefined || cell === null) return;
    await runCommand((excel) => excel.selectCell(sheetId, sheet, cell));
  }

  /** Shows a sheet, by its id or its name. Throws a UserError when it is gone. */
  async goToSheet(sheet: string): Promise<void> {
    const name = this.latest?.workbook.sheets.find(({ id }) => id === sheet)?.name ?? sheet;
    await runCommand((excel) => excel.selectCell(sheet, name, { row: 0, column: 0 }));
  }

  /**
   * Checks the workbook, and prepares it for handing in unless findings stand in the way of that; with `anyway` in spite
   * of them.
   */
  async handIn(
    anyway: boolean,
    locale: Locale,
  ): Promise<{ report: WordedCheck; prepared: Omit<PreparedHandIn, 'record'> | null }> {
    const report = await this.inspect(locale);
    const workbook = this.latest?.workbook;
    if (!workbook || report.overview.projects === 0) throw new UserError(commandTexts.nothingToHandIn);
    if (workbook.projects.every(({ isHidden }) => isHidden)) throw new UserError(commandTexts.onlyHidden);
    if (!anyway && standingInTheWay(report).length > 0) return { report, prepared: null };
    const { record, ...prepared } = await prepareHandIn({
      workbook,
      reading: this.checks.reading,
      session: this.session,
    });
    this.prepared = this.prepared ? joinedRecords(this.prepared, record) : record;
    this.session.remember({ kind: 'handIn' });
    return { report, prepared };
  }

  /** Takes back what was prepared for handing in; null when nothing was since the pane was opened. */
  async takeBackHandIn(): Promise<TakenBack | null> {
    if (!this.prepared) return null;
    const taken = await takeBackHandIn(this.prepared, this.session);
    this.prepared = null;
    if (this.session.lastChange?.kind === 'handIn') this.session.forgetChange();
    return taken;
  }

  /** The same as one of the changes of commands. */
  private async undoHandIn(): Promise<TakenBackChange | null> {
    const cover = this.prepared?.cover;
    const taken = await this.takeBackHandIn();
    if (!cover || !taken) return null;
    const isKept = taken.coverKept !== null;
    return {
      ...NOTHING_TAKEN_BACK,
      removed: isKept || cover.rewrite ? [] : [cover.plan.name],
      restored: !isKept && cover.rewrite ? [cover.plan.name] : [],
      leftSheets: taken.coverKept === null ? [] : [taken.coverKept],
      isHandIn: true,
    };
  }

  /** The findings of that id as the latest check has them: an earlier report may still be on show. */
  private find(id: string): { card: FindingCard; outcome: ColouredCheck } | null {
    const outcome = this.latest;
    const card = outcome && findingCards(outcome, 'draft').find((one) => one.id === id);
    return card ? { card, outcome } : null;
  }

  private async repair(
    repairs: readonly CellRepair[],
    locale: Locale,
    onProgress: OnProgress,
  ): Promise<RepairReport> {
    const ids = new Map(this.latest?.workbook.sheets.map(({ id, name }) => [name, id]));
    const placed = repairs.map((repair): CellRepair => {
      const sheetId = ids.get(repair.sheet);
      return sheetId === undefined ? repair : { ...repair, sheetId };
    });
    const { repaired, linked, leftAlone } = await applyRepairs(placed);
    if (repaired.length > 0) this.session.remember({ kind: 'cells', changes: repaired });
    const report = await this.checkAfterwards(locale, onProgress);
    return { repaired, linked, leftAlone, report };
  }
}
