import { changeSheets } from '../excel/change-sheets';
import { runCommand } from '../excel/run-command';
import { planProjectListSheet, PROJECT_LIST_TITLE } from '../reports/project-list/project-list-sheet';
import { sheetNamer } from '../sheet-plan/sheet-name';
import { TEMPLATES } from '../templates';
import { templateOfOwn, type OwnTemplate } from '../templates/own-template';
import { newProjectFacts } from './new-project-facts';
import { readWorkbookState } from './workbook-state';

/**
 * Inserts an empty project list, with the workbook's agency and money unit, and shows it: one undo step where Excel
 * offers that. Its drop-down lists offer the templates of the user's `own` too. Throws a UserError and leaves the
 * workbook as it was when anything fails.
 */
export async function insertProjectList(own: readonly OwnTemplate[] = []): Promise<{ sheet: string }> {
  return runCommand(async (context) => {
    const state = await readWorkbookState(context);
    const { reading } = state;
    const sheet = sheetNamer(reading.sheets.map(({ name }) => name))(PROJECT_LIST_TITLE);
    const { agency, moneyUnit } = newProjectFacts(state);
    // Those of the product first: Excel's drop-down lists hold only so many.
    const templates = [...TEMPLATES, ...own.map(templateOfOwn)];
    const plan = planProjectListSheet([], sheet, { agency, moneyUnit }, templates);
    await changeSheets(context, reading, { add: [plan], rewrite: [], activate: sheet });
    return { sheet };
  });
}
