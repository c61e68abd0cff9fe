import type { ExcelWorkbook } from '../../excel/excel-workbook';
import type { OwnSheet } from '../../forms/indicator-row';
import { UserError } from '../../locale/user-error';
import type { SummaryProject } from '../../reports/summary/summary-input';
import { commandTexts } from '../texts';
import { ownSheetOf } from '../../workbook/own-sheet';
import { readWithSelection, type OpenedWorkbook, type OpenSession } from './read-workbook';

/** The workbook, and the project that the user is looking at. */
export interface ActiveProject extends SummaryProject, OpenedWorkbook {
  /** Its sheet, where the add-in laid it out. */
  own: OwnSheet | null;
}

/**
 * Reads the workbook (two batches up to 250 sheets) and finds the project table on the sheet on show; where several
 * stand on it, the one at or above the selected cell. Throws a UserError when there is none.
 */
export async function readActiveProject(excel: ExcelWorkbook, session: OpenSession): Promise<ActiveProject> {
  const { reading, workbook, selection } = await readWithSelection(excel, session);
  const name = selection.sheet;
  const onSheet = workbook.projects.filter(({ sheet }) => sheet === name);
  const firstRow = ({ project }: SummaryProject) =>
    [...project.origin.cells.values()].reduce((first, { row }) => Math.min(first, row), Infinity);
  const found = onSheet.filter((one) => firstRow(one) <= selection.row).at(-1) ?? onSheet[0];
  if (!found) throw new UserError(commandTexts.noTableOnSheet, { sheet: name });
  return { ...found, reading, session, workbook, own: ownSheetOf(workbook, name) };
}
