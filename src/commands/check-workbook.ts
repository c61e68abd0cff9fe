import { applyHighlights, type SheetHighlight } from '../excel/highlight';
import { readSheets, readSheetsById, type ReadSheet } from '../excel/read-sheets';
import { runCommand } from '../excel/run-command';
import { UNTOLD, type OnProgress } from '../steps/progress';
import { finishInSlices, type Steps } from '../steps/steps';
import { CheckedWorkbook, type WorkbookCheck } from '../workbook/checked-workbook';

/** A check of the open workbook, and the protected sheets whose cells could not be coloured. */
export interface CheckOutcome extends WorkbookCheck {
  notColoured: readonly string[];
}

/** What a highlight says, to tell whether it has changed. */
const saying = ({ cells }: SheetHighlight): string => JSON.stringify(cells);

/** Recognises the sheets of a workbook, one by one. */
function* recognise(sheets: readonly ReadSheet[]): Steps<CheckedWorkbook> {
  const workbook = new CheckedWorkbook();
  for (const sheet of sheets) {
    workbook.set(sheet);
    yield;
  }
  return workbook;
}

/**
 * The checks of the open workbook. Keeps what it has read, so that after an edit only the edited sheet is read and
 * checked again, together with the rules that compare sheets.
 */
export class WorkbookChecks {
  private workbook = new CheckedWorkbook();
  /** What the latest check found on each sheet, by its id. */
  private found = new Map<string, string>();
  /** The check at work: the next one begins when it has ended, since both use what was read. */
  private atWork: Promise<unknown> = Promise.resolve();

  /** Checks every sheet without writing anything: two batches of reading up to 250 sheets. */
  async lookAtAll(): Promise<CheckOutcome> {
    return this.inTurn(async (context) => {
      await this.readAll(context);
      return this.check(context, () => false);
    });
  }

  /**
   * Checks every sheet and colours the invalid cells: two batches of reading and at most one of writing, up to 250
   * sheets. The user can go on meanwhile, and cancel until the colours are written. Throws a UserError and leaves the
   * user's cells and formats, and the former highlights, as they were when anything fails.
   */
  async checkAll(onProgress: OnProgress = UNTOLD): Promise<CheckOutcome> {
    return this.inTurn(async (context) => {
      await this.readAll(context, onProgress);
      return this.check(context, () => true, onProgress);
    });
  }

  /**
   * Checks again after changes of some sheets, which may have been deleted: one batch of reading and one of writing
   * where the set of findings of a sheet has changed. Sheets that are new here, and those whose findings are the same,
   * are not written to, since that could cost the user his undo stack.
   *
   * @param sheetIds - as Excel's events tell them; null reads all anew, after sheets were added or moved
   */
  async recheck(sheetIds: readonly string[] | null): Promise<CheckOutcome> {
    return this.inTurn(async (context) => {
      if (sheetIds === null) await this.readAll(context);
      else {
        const sheets = await readSheetsById(context, sheetIds);
        for (const id of sheetIds) {
          const sheet = sheets.get(id);
          if (sheet) this.workbook.set(sheet);
          else this.workbook.delete(id);
        }
      }
      const before = this.found;
      return this.check(context, (highlight) => {
        const known = before.get(highlight.sheetId);
        return known !== undefined && known !== saying(highlight);
      });
    });
  }

  private inTurn(work: (context: Excel.RequestContext) => Promise<CheckOutcome>): Promise<CheckOutcome> {
    const next = this.atWork.then(() => runCommand(work));
    this.atWork = next.catch(() => undefined);
    return next;
  }

  private async readAll(context: Excel.RequestContext, onProgress: OnProgress = UNTOLD): Promise<void> {
    const { sheets } = await readSheets(context, onProgress);
    const total = sheets.length;
    this.workbook = await finishInSlices(recognise(sheets), (done) =>
      onProgress({ stage: 'checking', done, total }),
    );
  }

  private async check(
    context: Excel.RequestContext,
    isToBeShown: (highlight: SheetHighlight) => boolean,
    onProgress: OnProgress = UNTOLD,
  ): Promise<CheckOutcome> {
    const total = this.workbook.sheets;
    const check = await finishInSlices(this.workbook.check(), () =>
      onProgress({ stage: 'checking', done: total, total }),
    );
    const highlights = this.workbook.highlights(check);
    const { shown, notColoured } = await applyHighlights(context, highlights.filter(isToBeShown));
    for (const [id, names] of shown) this.workbook.noteHighlights(id, names);
    this.found = new Map(highlights.map((highlight) => [highlight.sheetId, saying(highlight)]));
    return { ...check, notColoured };
  }
}
