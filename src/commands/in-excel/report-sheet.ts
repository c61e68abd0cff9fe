import type { ExcelWorkbook } from '../../excel/excel-workbook';
import { WINDOW_ROWS } from '../../excel/read-sheets';
import type { Report } from '../../reports/report';
import type { SheetChanges } from '../../sheet-plan/sheet-changes';
import { sheetNamer } from '../../sheet-plan/sheet-name';
import type { WorkbookSheet } from '../../workbook/workbook';
import { changeWorkbook } from './change-workbook';
import type { OpenedWorkbook } from './read-workbook';

/**
 * How a report gets its sheet: the one of that report that the add-in made is rewritten, otherwise one is added; so is
 * it where that sheet was too long to be read whole.
 */
export function reportChange<Input>(
  { workbook }: OpenedWorkbook,
  { id, sheetName, plan, asFound }: Required<Report<Input, unknown>>,
  input: Input,
): { sheet: string } & Pick<SheetChanges, 'add' | 'rewrite'> {
  const isWhole = ({ grid }: WorkbookSheet) => grid.rows.length < WINDOW_ROWS;
  const present = workbook.ownSheets(id).filter(isWhole).at(-1);
  const sheet = present?.name ?? sheetNamer(workbook.sheets.map(({ name }) => name))(sheetName);
  const after = plan(input, sheet);
  return {
    sheet,
    add: present ? [] : [after],
    rewrite: present ? [{ before: asFound(present.grid, sheet, input), after }] : [],
  };
}

/**
 * Shows a report: rewrites the sheet of that report that the add-in made, or adds one. Puts the workbook back and throws
 * a UserError when anything fails.
 *
 * @param isShown - whether the user shall see the sheet
 */
export async function showReport<Input>(
  excel: ExcelWorkbook,
  opened: OpenedWorkbook,
  report: Required<Report<Input, unknown>>,
  input: Input,
  isShown = true,
): Promise<{ sheet: string }> {
  const { sheet, add, rewrite } = reportChange(opened, report, input);
  await changeWorkbook(excel, opened, {
    add,
    rewrite,
    ...(isShown && { activate: sheet }),
  });
  return { sheet };
}
