import { runCommand } from '../../excel/run-command';
import type { FormId } from '../../domain/project-table';
import { writtenForm } from '../../forms/registry';
import { sheetNamer } from '../../sheet-plan/sheet-name';
import { inForm } from '../../templates/in-form';
import type { OwnTemplate } from '../../templates/own-template';
import { firstEmptyCell } from '../../workbook/first-empty-cell';
import { planFormSheet } from '../../workbook/form-sheets';
import { newProjectFacts } from '../../workbook/new-project-facts';
import { templateById } from './all-templates';
import { changeWorkbook } from './change-workbook';
import { newSession, readOpenWorkbook, type OpenSession } from './read-workbook';

/**
 * Inserts one project sheet from a template (the blank one, one of the product or of the user's `own`) at the end of the workbook and shows it: two batches of
 * reading and one of writing, with calls that Excel can undo, as one step where it offers that. Throws a UserError
 * and leaves the workbook as it was when anything fails.
 *
 * @param form - the form that the table is made in; that of the workbook's settings when null
 */
export async function insertTemplate(
  templateId: string,
  {
    own = [],
    form = null,
    session = newSession(),
  }: { own?: readonly OwnTemplate[]; form?: FormId | null; session?: OpenSession } = {},
): Promise<{ sheet: string }> {
  const template = templateById(templateId, own);
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session);
    const { workbook } = opened;
    const chosen = writtenForm(form ?? workbook.settings.form);
    const project = inForm(template.build(newProjectFacts(workbook)), chosen);
    const sheet = sheetNamer(workbook.sheets.map(({ name }) => name))(project.name ?? template.name['zh-CN']);
    const { plan, tables } = planFormSheet(chosen, [project], sheet);
    const [table] = tables;
    await changeWorkbook(excel, opened, {
      add: [plan],
      rewrite: [],
      activate: sheet,
      select: (table && firstEmptyCell(table.project)) ?? undefined,
    });
    return { sheet };
  });
}
