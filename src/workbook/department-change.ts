import { isAsPlanned } from '../sheet-plan/as-planned';
import {
  OVERALL_TITLE,
  planDepartmentSheets,
  SUB_GOALS_TITLE,
} from '../forms/department-goals/department-sheet';
import { sheetNamer } from '../sheet-plan/sheet-name';
import type { SheetRewrite } from '../sheet-plan/sheet-changes';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import type { DepartmentGoals } from '../domain/department-goals';
import type { ExistingPolicy } from './bulk-result';
import type { Workbook } from './workbook';

/** What an import does about the department sheets. */
export interface DepartmentChange {
  add: SheetPlan[];
  rewrite: SheetRewrite[];
  skipped: string[];
  laidOutByHand: string[];
}

/**
 * Plans the department sheets of an import: new ones where the workbook has none; otherwise those that are there are
 * left alone, rewritten in place (when nobody changed their layout) or joined by new ones, as `existing` says.
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

  const [overall, subGoals] = names;
  if (existing === 'replace' && overall !== undefined && workbook.document.department) {
    const inPlace = { overall, subGoals: subGoals ?? '' };
    const before = planDepartmentSheets(workbook.document.department, inPlace);
    const after = planDepartmentSheets(department, inPlace);
    const fits =
      before.length === present.length &&
      after.length === present.length &&
      present.every(({ grid }, index) =>
        isAsPlanned(grid, before[index] as SheetPlan, after[index] as SheetPlan),
      );
    if (fits) {
      const rewrite = before.map((plan, index) => ({ before: plan, after: after[index] as SheetPlan }));
      return { ...change, rewrite };
    }
    change.laidOutByHand = names;
  }
  const added = { overall: nameSheet(OVERALL_TITLE), subGoals: nameSheet(SUB_GOALS_TITLE) };
  return { ...change, add: planDepartmentSheets(department, added) };
}
