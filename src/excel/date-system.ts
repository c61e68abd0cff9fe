import { DAYS_TO_1904 } from '../grid/cell-text';
import { numberFormatOf } from '../grid/number-format';
import { cellStyles } from '../sheet-plan/cell-styles';
import type { CellStyle, SheetPlan } from '../sheet-plan/sheet-plan';

const DAY = [2000, 1, 1] as const;

/** The number by which a workbook that counts days from 1904 means {@link DAY}; one that counts from 1900 has 36526. */
const DAY_FROM_1904 = 35_064;

/**
 * Asks in the batch at hand from which year the open workbook counts days. Excel tells no such property; it calculates
 * a date as a cell of the workbook would. What is given can be called when the batch has been answered.
 */
export function queueDateSystem(context: Excel.RequestContext): () => boolean {
  const day = context.workbook.functions.date(...DAY);
  day.load('value');
  return () => day.value === DAY_FROM_1904;
}

const showsDates = ({ numberFormat }: CellStyle): boolean =>
  numberFormatOf(numberFormat)?.sectionOf(1).isDate ?? false;

/** Whether a plan has cells whose numbers are days. */
export function hasDates({ styles }: SheetPlan): boolean {
  return styles.some(({ style }) => showsDates(style));
}

function withDaysMoved(plan: SheetPlan, days: number): SheetPlan {
  if (!hasDates(plan)) return plan;
  const styles = cellStyles(plan);
  const rows = plan.rows.map((row, r) =>
    row.map((content, c) => {
      const style = styles[r]?.[c];
      return typeof content === 'number' && style && showsDates(style) ? content + days : content;
    }),
  );
  return { ...plan, rows };
}

/** A plan, which counts days from 1900, as a workbook that counts them from 1904 takes it. */
export function countedFrom1904(plan: SheetPlan): SheetPlan {
  return withDaysMoved(plan, -DAYS_TO_1904);
}

/** The way back: what cells of such a workbook hold, as plans have it. */
export function countedFrom1900(plan: SheetPlan): SheetPlan {
  return withDaysMoved(plan, DAYS_TO_1904);
}
