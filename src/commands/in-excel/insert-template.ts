import { runCommand } from '../../excel/run-command';
import { writtenForm } from '../../forms/registry';
import { sheetNamer } from '../../sheet-plan/sheet-name';
import type { OwnTemplate } from '../../templates/own-template';
import { planFormSheet } from '../../workbook/form-sheets';
import { newProjectFacts } from '../../workbook/new-project-facts';
import { templateById } from './all-templates';
import { changeWorkbook } from './change-workbook';
import { newSession, readWorkbook } from './read-workbook';

/**
 * Inserts one project sheet from a template (the blank one, one of the product or of the user's `own`) at the end of the workbook and shows it: two batches of
 * reading and one of writing, with calls that Excel can undo, as one step where it offers that. Throws a UserError
 * and leaves the workbook as it was when anything fails.
 */
export async function insertTemplate(
  templateId: string,
  own: readonly OwnTemplate[] = [],
  session = newSession(),
): Promise<{ sheet: string }> {
  const template = templateById(templateId, own);
  return runCommand(async (excel) => {
    const opened = await readWorkbook(excel, session);
    const { workbook } = opened;
    const project = template.build(newProjectFacts(workbook));
    const sheet = sheetNamer(workbook.sheets.map(({ name }) => name))(project.name ?? template.name['zh-CN']);
    await changeWorkbook(excel, opened, {
      add: [planFormSheet(writtenForm(workbook.settings.form), [project], sheet).plan],
      rewrite: [],
      activate: sheet,
    });
    return { sheet };
  });
}
