import { applyHighlights } from '../excel/highlight';
import { readSheet, readSheets } from '../excel/read-sheets';
import { runCommand } from '../excel/run-command';
import { CheckedWorkbook, type WorkbookCheck } from './checked-workbook';

/** A check of the open workbook, and the protected sheets whose cells could not be coloured. */
export interface CheckOutcome extends WorkbookCheck {
  notColoured: readonly string[];
}

async function showHighlights(
  context: Excel.RequestContext,
  workbook: CheckedWorkbook,
  check: WorkbookCheck,
): Promise<CheckOutcome> {
  const { shown, notColoured } = await applyHighlights(context, workbook.highlights(check));
  for (const [id, names] of shown) workbook.noteHighlights(id, names);
  return { ...check, notColoured };
}

/**
 * The checks of the open workbook. Keeps what it has read, so that after an edit only the edited sheet is read and
 * checked again, together with the rules that compare sheets.
 */
export class WorkbookChecks {
  private workbook = new CheckedWorkbook();

  /**
   * Checks every sheet and colours the invalid cells: two batches of reading and at most one of writing, whatever the
   * number of sheets (more only where 5 MB would be passed). Throws a UserError and leaves the user's cells and
   * formats, and the former highlights, as they were when anything fails.
   */
  async checkAll(): Promise<CheckOutcome> {
    return runCommand(async (context) => {
      const workbook = new CheckedWorkbook();
      for (const sheet of (await readSheets(context)).sheets) workbook.set(sheet);
      this.workbook = workbook;
      return showHighlights(context, workbook, workbook.check());
    });
  }

  /**
   * Checks again after a change of one sheet, which may have been deleted: one batch of reading and, when the set of
   * findings of any sheet has changed, one of writing. `checkAll` must have run before.
   *
   * @param sheetId - as Excel's events tell it
   */
  async recheckSheet(sheetId: string): Promise<CheckOutcome> {
    return runCommand(async (context) => {
      const sheet = await readSheet(context, sheetId);
      if (sheet) this.workbook.set(sheet);
      else this.workbook.delete(sheetId);
      return showHighlights(context, this.workbook, this.workbook.check());
    });
  }
}
