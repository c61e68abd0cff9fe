import { runCommand } from '../../excel/run-command';
import { projectListReport } from '../../reports/project-list';
import { sheetNamer } from '../../sheet-plan/sheet-name';
import { TEMPLATES } from '../../templates';
import { templateOfOwn, type OwnTemplate } from '../../templates/own-template';
import { newProjectFacts } from '../../workbook/new-project-facts';
import { changeWorkbook } from './change-workbook';
import { newSession, readOpenWorkbook } from './read-workbook';

/**
 * Inserts an empty project list, with the workbook's agency and money unit, and shows it: one undo step where Excel
 * offers that. Its drop-down lists offer the templates of the user's `own` too. Throws a UserError and leaves the
 * workbook as it was when anything fails.
 */
export async function insertProjectList(
  own: readonly OwnTemplate[] = [],
  session = newSession(),
): Promise<{ sheet: string }> {
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session);
    const { workbook } = opened;
    const sheet = sheetNamer(workbook.sheets.map(({ name }) => name))(projectListReport.sheetName);
    const { agency, moneyUnit } = newProjectFacts(workbook);
    // Those of the product first: Excel's drop-down lists hold only so many.
    const templates = [...TEMPLATES, ...own.map(templateOfOwn)];
    const plan = projectListReport.plan({ rows: [], agency, moneyUnit, templates }, sheet);
    await changeWorkbook(excel, opened, { add: [plan], rewrite: [], activate: sheet });
    return { sheet };
  });
}
