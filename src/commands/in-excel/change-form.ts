import type { FormId } from '../../domain/project-table';
import { runCommand } from '../../excel/run-command';
import { writtenForm } from '../../forms/registry';
import { UserError } from '../../locale/user-error';
import { followedProjects } from '../../workbook/followed-projects';
import { planFormChange, type FormChange } from '../../workbook/change-form';
import { commandTexts } from '../texts';
import { readActiveProject } from './active-project';
import { changeWorkbook } from './change-workbook';
import { newSession } from './read-workbook';

/**
 * Puts the tables of the sheet on show into another form, see {@link planFormChange}: three batches of reading (two where
 * nothing is rewritten) and one of writing, with calls that Excel can undo. Throws a UserError and leaves the workbook as it
 * was when anything fails, when the tables have that form already, and when sheets of later in the year follow their cells by
 * formulas.
 *
 * @param form - that of the workbook's settings when null
 */
export async function changeForm(form: FormId | null, session = newSession()): Promise<FormChange> {
  return runCommand(async (excel) => {
    const active = await readActiveProject(excel, session);
    const { projects, document } = active.workbook;
    const followed = followedProjects(projects, document.followUps ?? []).followed.find(
      ({ targets, followUps }) => targets.sheet === active.sheet && followUps.length > 0,
    );
    const [followUp] = followed?.followUps ?? [];
    if (followUp) {
      const values = { sheet: active.sheet, followUp: followUp.origin.sheet ?? '' };
      throw new UserError(commandTexts.isFollowed, values);
    }
    const wanted = writtenForm(form ?? active.workbook.settings.form);
    const planned = planFormChange(active.workbook, active.sheet, wanted);
    if (!planned) throw new UserError(commandTexts.sameForm, { sheet: active.sheet });
    await changeWorkbook(excel, active, planned.changes);
    return planned.result;
  });
}
