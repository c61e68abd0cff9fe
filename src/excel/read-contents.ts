import { areaAddress } from '../grid/area';
import type { CellContent, SheetPlan } from '../sheet-plan/sheet-plan';
import { planArea } from './apply-plan';
import { countedFrom1900, hasDates, queueDateSystem } from './date-system';
import { rangeOf } from './range-of';

/**
 * Fills plans with what their sheets really hold (texts, numbers and formulas), so that a sheet can be put back cell
 * by cell: one batch for all of them, none when there is no plan.
 */
export async function withPresentContents(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<SheetPlan[]> {
  if (plans.length === 0) return [];
  const ranges = plans.map((plan) => {
    const range = rangeOf(context.workbook.worksheets.getItem(plan.name), areaAddress(planArea(plan)));
    range.load('values,formulas');
    return range;
  });
  const countsFrom1904 = plans.some(hasDates) ? queueDateSystem(context) : () => false;
  await context.sync();
  const asPlanned = countsFrom1904() ? countedFrom1900 : (plan: SheetPlan) => plan;
  return plans.map((plan, index) => {
    const { values, formulas } = ranges[index] as Excel.Range;
    const rows = values.map((row, r) => row.map((value, c) => contentOf(value, formulas[r]?.[c])));
    return asPlanned({ ...plan, rows });
  });
}

/** A text that begins with `=` reads the same as value and as formula; a real formula does not. */
function contentOf(value: unknown, formula: unknown): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
    return { formula: formula.slice(1), result: typeof value === 'number' ? value : String(value) };
  }
  if (value === '' || value === null || value === undefined) return null;
  return typeof value === 'number' ? value : String(value);
}
