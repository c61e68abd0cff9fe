import { changeSheets } from '../excel/change-sheets';
import { runCommand } from '../excel/run-command';
import { planProjectSheet } from '../forms/spending-plan/project-sheet';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { OwnTemplate } from '../templates/own-template';
import { newProjectFacts } from './new-project-facts';
import { templateById } from './all-templates';
import { readWorkbookState } from './workbook-state';

/**
 * Inserts one project sheet from a template (the blank one, one of the product or of the user's `own`) at the end of the workbook and shows it: two batches of
 * reading and one of writing, with calls that Excel can undo, as one step where it offers that. Throws a UserError
 * and leaves the workbook as it was when anything fails.
 */
export async function insertTemplate(
  templateId: string,
  own: readonly OwnTemplate[] = [],
): Promise<{ sheet: string }> {
  const template = templateById(templateId, own);
  return runCommand(async (context) => {
    const state = await readWorkbookState(context);
    const { reading } = state;
    const project = template.build(newProjectFacts(state));
    const sheet = sheetNamer(reading.sheets.map(({ name }) => name))(project.name ?? template.name['zh-CN']);
    await changeSheets(context, reading, {
      add: [planProjectSheet(project, sheet)],
      rewrite: [],
      activate: sheet,
    });
    return { sheet };
  });
}
