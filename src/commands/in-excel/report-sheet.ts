import type { ExcelWorkbook } from '../../excel/excel-workbook';
import type { Report } from '../../reports/report';
import { sheetNamer } from '../../sheet-plan/sheet-name';
import { changeWorkbook } from './change-workbook';
import type { OpenedWorkbook } from './read-workbook';

/**
 * Shows a report: rewrites the sheet of that report that the add-in made, or adds one. Puts the workbook back and throws
 * a UserError when anything fails.
 *
 * @param isShown - whether the user shall see the sheet
 */
export async function showReport<Input>(
  excel: ExcelWorkbook,
  opened: OpenedWorkbook,
  { id, sheetName, plan, asFound }: Required<Report<Input, unknown>>,
  input: Input,
  isShown = true,
): Promise<{ sheet: string }> {
  const { workbook } = opened;
  const present = workbook.ownSheets(id).at(-1);
  const sheet = present?.name ?? sheetNamer(workbook.sheets.map(({ name }) => name))(sheetName);
  const after = plan(input, sheet);
  await changeWorkbook(excel, opened, {
    add: present ? [] : [after],
    rewrite: present ? [{ before: asFound(present.grid, sheet, input), after }] : [],
    ...(isShown && { activate: sheet }),
  });
  return { sheet };
}
