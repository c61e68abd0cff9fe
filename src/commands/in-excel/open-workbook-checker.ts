import type { ExcelWorkbook } from '../../excel/excel-workbook';
import type { SheetHighlight } from '../../excel/highlight';
import type { ReadSheet, WorkbookReading } from '../../excel/read-sheets';
import { runCommand } from '../../excel/run-command';
import { area } from '../../grid/area';
import { silently, type OnProgress } from '../../steps/progress';
import { finishInSlices } from '../../steps/steps';
import { followedNames } from '../../workbook/followed-names';
import { sheetsFollowing } from '../../workbook/followed-projects';
import { colouredCells } from '../../workbook/coloured-cells';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookCheck } from '../../workbook/workbook-session';
import { newSession, recogniseReading } from './read-workbook';

/** A check of the open workbook, and the protected sheets whose cells could not be coloured. */
export interface ColouredCheck extends WorkbookCheck<ReadSheet> {
  notColoured: readonly string[];
}

/** What a highlight says, to tell whether it has changed. */
const saying = ({ cells }: SheetHighlight): string => JSON.stringify(cells);

/** What the sheets shall show; a sheet without a form and without colours of ours is not touched. */
function highlightsOf(check: WorkbookCheck<ReadSheet>): SheetHighlight[] {
  return colouredCells(check).flatMap(({ sheet, form, cells }): SheetHighlight[] => {
    const { id, name, isProtected, highlightNames: present } = sheet;
    if (!form && present.size === 0) return [];
    return [{ sheetId: id, sheetName: name, isProtected, present, form: form ?? area(0, 0), cells }];
  });
}

/**
 * The checks of the open workbook. Keeps what it has read, so that after an edit only the edited sheet is read and
 * checked again, together with the rules that compare sheets.
 */
export class OpenWorkbookChecker {
  private sheets: readonly ReadSheet[] = [];
  private isStructureProtected = false;
  private countsFrom1904 = false;
  /** The workbook of the latest check. */
  private latest: Workbook<ReadSheet> | null = null;
  /** What the latest check found on each sheet, by its id. */
  private found = new Map<string, string>();
  /** The check at work: the next one begins when it has ended, since both use what was read. */
  private atWork: Promise<unknown> = Promise.resolve();

  constructor(private readonly session = newSession()) {}

  /** Checks every sheet without writing anything: two batches of reading up to 250 sheets. */
  async inspect(): Promise<ColouredCheck> {
    return this.inTurn(async (excel) => {
      this.takeAll(await excel.readSheets());
      return this.check(excel, () => false);
    });
  }

  /**
   * Checks every sheet and colours the invalid cells: two batches of reading and at most one of writing, up to 250
   * sheets. The user can go on meanwhile, and cancel until the colours are written. Throws a UserError and leaves the
   * user's cells and formats, and the former highlights, as they were when anything fails.
   */
  async checkAll(onProgress: OnProgress = silently): Promise<ColouredCheck> {
    return this.inTurn(async (excel) => {
      this.takeAll(await excel.readSheets(onProgress));
      return this.checkFollowing(excel, () => true, onProgress);
    });
  }

  /**
   * Checks again after changes of some sheets, which may have been deleted: one batch of reading and one of writing
   * where the set of findings of a sheet has changed. Sheets that are new here, and those whose findings are the same,
   * are not written to, since that could cost the user his undo stack. Where the user has typed the name of a project,
   * title and name of its sheet follow, in one more batch, unless he has changed them by hand.
   *
   * @param sheetIds - as Excel's events tell them; null reads all anew, after sheets were added or moved
   */
  async recheck(sheetIds: readonly string[] | null): Promise<ColouredCheck> {
    return this.inTurn(async (excel) => {
      if (sheetIds === null) this.takeAll(await excel.readSheets());
      else {
        const ids = [...new Set([...sheetIds, ...this.followers(sheetIds)])];
        this.take(ids, await excel.readSheetsById(ids));
      }
      const before = this.found;
      return this.checkFollowing(excel, (highlight) => {
        const known = before.get(highlight.sheetId);
        return known !== undefined && known !== saying(highlight);
      });
    });
  }

  /** Checks, and lets titles and names of sheets follow what was typed since the latest check: one batch where any do. */
  private async checkFollowing(
    excel: ExcelWorkbook,
    isToBeShown: (highlight: SheetHighlight) => boolean,
    onProgress: OnProgress = silently,
  ): Promise<ColouredCheck> {
    const former = this.latest;
    const check = await this.check(excel, isToBeShown, onProgress);
    const followed = former ? followedNames(former, check.workbook) : [];
    await excel.followNames(
      this.isStructureProtected ? followed.map((one) => ({ ...one, name: null })) : followed,
    );
    return check;
  }

  /** The workbook as it was read last. */
  get reading(): WorkbookReading {
    const { sheets, isStructureProtected, countsFrom1904 } = this;
    return { sheets, isStructureProtected, countsFrom1904 };
  }

  private takeAll({ sheets, isStructureProtected, countsFrom1904 }: WorkbookReading): void {
    this.sheets = sheets;
    this.isStructureProtected = isStructureProtected;
    this.countsFrom1904 = countsFrom1904;
  }

  /**
   * The sheets whose formulas follow an edit: the summaries, and the later tables of the edited projects. They are read with
   * what was edited, in the same batch.
   */
  private followers(edited: readonly string[]): string[] {
    const workbook = this.session.workbook;
    if (!workbook) return [];
    const known = new Set(this.sheets.map(({ id }) => id));
    const isEdited = new Set(edited);
    const names = workbook.sheets.flatMap(({ id, name }) => (isEdited.has(id) ? [name] : []));
    const following = sheetsFollowing(workbook, new Set(names)).map((name) => workbook.sheetNamed(name));
    return [...workbook.sheetsOf('summary'), ...following].flatMap((sheet) =>
      sheet && known.has(sheet.id) ? [sheet.id] : [],
    );
  }

  /** Puts sheets that were read again in their places, new ones at the end; those that are gone are forgotten. */
  private take(ids: readonly string[], read: ReadonlyMap<string, ReadSheet>): void {
    const isAsked = new Set(ids);
    const known = new Set(this.sheets.map(({ id }) => id));
    const kept = this.sheets.flatMap((sheet) => (isAsked.has(sheet.id) ? (read.get(sheet.id) ?? []) : sheet));
    this.sheets = [...kept, ...[...read.values()].filter(({ id }) => !known.has(id))];
  }

  private inTurn(work: (excel: ExcelWorkbook) => Promise<ColouredCheck>): Promise<ColouredCheck> {
    const next = this.atWork.then(() => runCommand(work));
    this.atWork = next.catch(() => undefined);
    return next;
  }

  private async check(
    excel: ExcelWorkbook,
    isToBeShown: (highlight: SheetHighlight) => boolean,
    onProgress: OnProgress = silently,
  ): Promise<ColouredCheck> {
    const total = this.sheets.length;
    const workbook = await recogniseReading(this.session, { sheets: this.sheets }, onProgress);
    const check = await finishInSlices(this.session.check(workbook), () =>
      onProgress({ stage: 'checking', done: total, total }),
    );
    this.latest = workbook;
    const highlights = highlightsOf(check);
    const { shown, notColoured } = await excel.applyHighlights(highlights.filter(isToBeShown));
    this.sheets = this.sheets.map((sheet) => ({
      ...sheet,
      highlightNames: shown.get(sheet.id) ?? sheet.highlightNames,
    }));
    this.found = new Map(highlights.map((highlight) => [highlight.sheetId, saying(highlight)]));
    return { ...check, notColoured };
  }
}
