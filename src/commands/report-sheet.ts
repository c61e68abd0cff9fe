import { changeSheets } from '../excel/change-sheets';
import { withPresentContents } from '../excel/read-contents';
import type { Grid } from '../grid/grid';
import type { Report } from '../reports/report';
import { sheetNamer } from '../sheet-plan/sheet-name';
import { ownSheets, type WorkbookState } from './workbook-state';

/**
 * Shows a report: rewrites the sheet of that kind that the add-in made, or adds one. Puts the workbook back and throws
 * a UserError when anything fails.
 *
 * @param isShown - whether the user shall see the sheet
 * @param asFound - what the present sheet was laid out from; its contents are read from the sheet
 */
export async function showReport<Input>(
  context: Excel.RequestContext,
  state: WorkbookState,
  { id, sheetName, plan }: Report<Input, unknown>,
  input: Input,
  asFound: (grid: Grid) => Input,
  isShown = true,
): Promise<{ sheet: string }> {
  const activate = (sheet: string) => (isShown ? { activate: sheet } : {});
  const present = ownSheets(state, id).at(-1);
  if (!present) {
    const name = sheetNamer(state.reading.sheets.map((sheet) => sheet.name))(sheetName);
    await changeSheets(context, state.reading, { add: [plan(input, name)], rewrite: [], ...activate(name) });
    return { sheet: name };
  }
  const [before] = await withPresentContents(context, [plan(asFound(present.grid), present.name)]);
  const after = plan(input, present.name);
  const rewrite = before ? [{ before, after }] : [];
  await changeSheets(context, state.reading, { add: [], rewrite, ...activate(present.name) });
  return { sheet: present.name };
}
