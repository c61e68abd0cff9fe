import { changeSheets } from '../excel/change-sheets';
import { runCommand } from '../excel/run-command';
import { planProjectSheet } from '../forms/project-sheet';
import { sheetNamer } from '../forms/sheet-name';
import { TEMPLATES } from '../forms/templates';
import { UserError } from '../locale/user-error';
import { newProjectFacts } from './new-project-facts';
import { commandTexts } from './texts';
import { readWorkbookState } from './workbook-state';

/**
 * Inserts one project sheet from a template (or the blank one) at the end of the workbook and shows it: two batches of
 * reading and one of writing, with calls that Excel can undo, as one step where it offers that. Throws a UserError
 * and leaves the workbook as it was when anything fails.
 */
export async function insertTemplate(templateId: string): Promise<{ sheet: string }> {
  const template = TEMPLATES.find(({ id }) => id === templateId);
  if (!template) throw new UserError(commandTexts.unknownTemplate, { template: templateId });
  return runCommand(async (context) => {
    const { reading, document } = await readWorkbookState(context);
    const project = template.build(newProjectFacts(document));
    const sheet = sheetNamer(reading.sheets.map(({ name }) => name))(project.name ?? template.name['zh-CN']);
    await changeSheets(context, reading, {
      add: [planProjectSheet(project, sheet)],
      rewrite: [],
      activate: sheet,
    });
    return { sheet };
  });
}
