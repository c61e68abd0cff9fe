import { area } from '../grid/area';
import type { PlanBuilder, PlanFrame } from '../sheet-plan/plan-builder';
import { HEADER_STYLE, TITLE_HEIGHT, TITLE_STYLE } from '../sheet-plan/sheet-look';
import type { CellStyle } from '../sheet-plan/sheet-plan';
import { rowHeight } from '../sheet-plan/text-extent';

/** What sheets that list things have in common: a title, what is told of the list, and a header that stays in view. */

export const HEADER_ROW = 2;
export const FIRST_ROW = HEADER_ROW + 1;

/** How a link looks. */
export const LINK_STYLE: CellStyle = { fontColor: '#0563C1', underline: true };

/** Adds the rows down to the header; `height` is that of the header, in points. */
export function beginList(
  plan: PlanBuilder,
  {
    title,
    told,
    headers,
    height,
  }: { title: string; told: string; headers: readonly string[]; height: number },
): void {
  const columns = plan.widths.length;
  plan.addRow([title], TITLE_HEIGHT);
  plan.addRow([told], rowHeight([[told, plan.widthOf(0, columns)]]));
  plan.merge(0, 0, 1, columns);
  plan.merge(1, 0, 1, columns);
  plan.addRow(headers, height);
}

/** The looks of the list, all of whose rows are added by now. */
export function styleList(plan: PlanBuilder): void {
  const columns = plan.widths.length;
  plan.style(area(0, 0, 1, columns), TITLE_STYLE);
  plan.style(area(1, 0, 1, columns), { horizontal: 'left' });
  plan.style(area(HEADER_ROW, 0, plan.rowCount - HEADER_ROW, columns), { border: true });
  plan.style(area(HEADER_ROW, 0, 1, columns), HEADER_STYLE);
}

/** How a list is printed and scrolled. */
export const LIST_FRAME: Pick<PlanFrame, 'page' | 'frozenRows'> = {
  page: { orientation: 'landscape', titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  frozenRows: FIRST_ROW,
};
