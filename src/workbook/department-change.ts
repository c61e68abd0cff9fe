import { isAsPlanned } from '../sheet-plan/as-planned';
import { OVERALL_TITLE, planDepartmentSheet } from '../forms/department-goals/department-sheet';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetRewrite } from '../sheet-plan/sheet-changes';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import type { DepartmentGoals } from '../domain/department-goals';
import type { ExistingPolicy } from './bulk-result';
import type { Workbook } from './workbook';

/** What an import does about the sheet of the department. */
export interface DepartmentChange {
  add: SheetPlan[];
  rewrite: SheetRewrite[];
  skipped: string[];
  laidOutByHand: string[];
}

/**
 * Plans the department's sheet of an import: a new one where the workbook has none; otherwise the one that is there is
 * left alone, rewritten in place (when nobody changed its layout) or joined by a new one, as `existing` says.
 */
export function planDepartmentChange(
  workbook: Workbook,
  department: DepartmentGoals | null,
  existing: ExistingPolicy,
  nameSheet: ReturnType<typeof sheetNamer>,
): DepartmentChange {
  const change: DepartmentChange = { add: [], rewrite: [], skipped: [], laidOutByHand: [] };
  if (!department) return change;
  const present = workbook.ownSheets('department');
  const names = present.map((sheet) => sheet.name);
  if (present.length > 0 && existing === 'skip') return { ...change, skipped: names };

  const [sheet] = present;
  if (existing === 'replace' && sheet && workbook.document.department) {
    const before = planDepartmentSheet(workbook.document.department, sheet.name);
    const after = planDepartmentSheet(department, sheet.name);
    if (present.length === 1 && isAsPlanned(sheet.grid, before, after))
      return { ...change, rewrite: [{ before, after }] };
    change.laidOutByHand = names;
  }
  return { ...change, add: [planDepartmentSheet(department, nameSheet(OVERALL_TITLE))] };
}
