import { gridOfValues, type Grid } from '../../src/grid/grid';
import { isFormula, type SheetPlan } from '../../src/sheet-plan/sheet-plan';

/** The grid that reading a sheet made by the plan would give, formulas giving their results. */
export function gridOfPlan(plan: SheetPlan): Grid {
  return gridOfValues(
    plan.name,
    plan.rows.map((row) => row.map((content) => (isFormula(content) ? content.result : content))),
  );
}
