import type { Report } from '../reports/report';
import { isAsPlanned } from '../sheet-plan/as-planned';
import type { SheetRewrite } from '../sheet-plan/sheet-changes';
import type { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import type { Workbook, WorkbookSheet } from './workbook';

/** A report on its sheet. */
export interface PlacedReport {
  plan: SheetPlan;
  /** Set where the workbook's sheet of that report is refreshed in place; otherwise `plan` is a new sheet. */
  rewrite: SheetRewrite | null;
}

/**
 * Plans a report on the sheet of it that the add-in made, which is refreshed in place; where there is none, or the user has
 * changed its layout or written in its way, on a new sheet beside it.
 *
 * @param inputFor - what the report is made of, on the sheet that is there (null for a new one) under its name
 */
export function placeReport<Input>(
  workbook: Workbook,
  report: Pick<Required<Report<Input, unknown>>, 'id' | 'sheetName' | 'plan' | 'asFound'>,
  nameSheet: ReturnType<typeof sheetNamer>,
  inputFor: (present: WorkbookSheet | null, name: string) => Input,
): PlacedReport {
  const present = workbook.ownSheets(report.id).at(-1);
  if (present) {
    const { grid, name } = present;
    const input = inputFor(present, name);
    const before = report.asFound(grid, name, input);
    const after = report.plan(input, name);
    if (isAsPlanned(grid, before, after)) return { plan: after, rewrite: { before, after } };
  }
  const name = nameSheet(report.sheetName);
  return { plan: report.plan(inputFor(null, name), name), rewrite: null };
}
