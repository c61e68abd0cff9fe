import type { SummaryProject } from '../reports/summary/summary-input';
import { UserError } from '../locale/user-error';
import { commandTexts } from './texts';
import { readWorkbookState, type WorkbookState } from './workbook-state';

/** The workbook, and the project that the user is looking at. */
export interface ActiveProject extends SummaryProject {
  state: WorkbookState;
  /** Whether the add-in made its sheet. */
  isOurs: boolean;
}

/**
 * Reads the workbook (two batches up to 250 sheets) and finds the project table on the sheet on show; where several
 * stand on it, the one at or above the selected cell. Throws a UserError when there is none.
 */
export async function readActiveProject(context: Excel.RequestContext): Promise<ActiveProject> {
  const shown = context.workbook.worksheets.getActiveWorksheet();
  shown.load('name');
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex');
  cell.untrack();
  const state = await readWorkbookState(context);
  const { name } = shown;
  const onSheet = state.projects.filter(({ sheet }) => sheet === name);
  const firstRow = ({ project }: SummaryProject) =>
    Math.min(...[...project.origin.cells.values()].map(({ row }) => row));
  const found = onSheet.filter((one) => firstRow(one) <= cell.rowIndex).at(-1) ?? onSheet[0];
  if (!found) throw new UserError(commandTexts.noTableOnSheet, { sheet: name });
  const isOurs = state.reading.sheets.some((sheet) => sheet.name === name && sheet.isOurs);
  return { ...found, state, isOurs: isOurs && onSheet.length === 1 };
}
