import { cleanText } from '../../domain/text';
import { planShape } from '../../excel/plan-size';
import type { SheetRewrite } from '../../sheet-plan/sheet-changes';
import { isFormula, type CellContent, type SheetPlan } from '../../sheet-plan/sheet-plan';

/** A content to compare: of formulas the text, which Excel may write with other blanks, quotes and prefixes. */
function comparable(content: CellContent): string {
  if (isFormula(content)) return `=${content.formula.replace(/[\s']|_xlfn\./g, '').toUpperCase()}`;
  return content === null ? '' : cleanText(String(content));
}

/** Whether two contents of a cell say the same. */
export const isSame = (one: CellContent | undefined, other: CellContent | undefined): boolean =>
  comparable(one ?? null) === comparable(other ?? null);

/** Whether two plans say the same in the same cells. */
export function sayTheSame(one: SheetPlan, other: SheetPlan): boolean {
  return (
    one.rows.length === other.rows.length &&
    one.rows.every((row, r) => row.every((content, c) => isSame(content, other.rows[r]?.[c])))
  );
}

/** Whether a sheet says the same after it was rewritten, in the same layout. */
export function isUnchanged({ before, after }: SheetRewrite): boolean {
  return planShape(before) === planShape(after) && sayTheSame(after, before);
}
