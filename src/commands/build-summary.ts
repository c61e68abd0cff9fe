import { changeSheets } from '../excel/change-sheets';
import { withPresentContents } from '../excel/read-contents';
import { runCommand } from '../excel/run-command';
import { sheetNamer } from '../sheet-plan/sheet-name';
import { UserError } from '../locale/user-error';
import { UNTOLD, type OnProgress } from '../steps/progress';
import { planSummary } from './plan-summary';
import { commandTexts } from './texts';
import { readWorkbookState } from './workbook-state';

/**
 * Builds the summary of all project tables in the workbook, those made by hand included, or refreshes the one that is
 * there in place; shows it. At most three batches of reading and one of writing, with calls that Excel can undo.
 * `total` is in 万元. Throws a UserError and leaves the workbook as it was when anything fails.
 */
export async function buildSummary(
  onProgress: OnProgress = UNTOLD,
): Promise<{ sheet: string; projects: number; total: string }> {
  return runCommand(async (context) => {
    const state = await readWorkbookState(context, onProgress);
    if (state.projects.length === 0) throw new UserError(commandTexts.noProjects);
    const nameSheet = sheetNamer(state.reading.sheets.map(({ name }) => name));
    const { plan, rewrite, total } = planSummary(state, state.projects, nameSheet);
    const before = await withPresentContents(context, rewrite ? [rewrite.before] : []);
    const changes = {
      add: rewrite ? [] : [plan],
      rewrite: rewrite ? before.map((present) => ({ before: present, after: rewrite.after })) : [],
      activate: plan.name,
    };
    await changeSheets(context, state.reading, changes, onProgress);
    return { sheet: plan.name, projects: state.projects.length, total };
  });
}
