import { changeSheets } from '../excel/change-sheets';
import { withPresentContents } from '../excel/read-contents';
import type { SheetKind } from '../sheet-plan/sheet-kind';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { sheetNamer } from '../sheet-plan/sheet-name';
import { ownSheets, type WorkbookState } from './workbook-state';

/**
 * Shows a report: rewrites the sheet of that kind that the add-in made, or adds one. Puts the workbook back and throws
 * a UserError when anything fails.
 *
 * @param isShown - whether the user shall see the sheet
 * @param asFound - the plan of the layout that the present sheet has; its contents are read from the sheet
 */
export async function showReport(
  context: Excel.RequestContext,
  state: WorkbookState,
  kind: SheetKind,
  name: string,
  planAs: (sheetName: string) => SheetPlan,
  asFound: (sheet: ReturnType<typeof ownSheets>[number]) => SheetPlan,
  isShown = true,
): Promise<{ sheet: string }> {
  const activate = (sheet: string) => (isShown ? { activate: sheet } : {});
  const present = ownSheets(state, kind).at(-1);
  if (!present) {
    const plan = planAs(sheetNamer(state.reading.sheets.map((sheet) => sheet.name))(name));
    await changeSheets(context, state.reading, { add: [plan], rewrite: [], ...activate(plan.name) });
    return { sheet: plan.name };
  }
  const [before] = await withPresentContents(context, [asFound(present)]);
  const after = planAs(present.name);
  const rewrite = before ? [{ before, after }] : [];
  await changeSheets(context, state.reading, { add: [], rewrite, ...activate(present.name) });
  return { sheet: present.name };
}
