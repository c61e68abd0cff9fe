import { isFormula, type SheetPlan } from './sheet-plan';

/** Excel's limit for a text in a cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/** What stands at the end of a text that was cut, so that whoever reads the sheet knows. */
export const CUT_MARK = '……（超出单元格容量，以下未写入）';

/** A text that was cut. Row and column count from 0; the length is that of the whole text. */
export interface CutText {
  sheet: string;
  row: number;
  column: number;
  length: number;
}

/** Cuts a text so that it fits a cell, the mark and a sign that keeps it a text included; no surrogate pair is halved. */
function cut(text: string): string {
  const end = LONGEST_TEXT - CUT_MARK.length - 1;
  return text.slice(0, end).replace(/[\ud800-\udbff]$/, '') + CUT_MARK;
}

/** The plan with its texts as far as cells hold them, and which were cut; the same plan where all fit. */
export function fitTexts(plan: SheetPlan): { plan: SheetPlan; cut: CutText[] } {
  const found: CutText[] = [];
  const rows = plan.rows.map((cells, row) => {
    if (!cells.some((content) => typeof content === 'string' && content.length > LONGEST_TEXT)) return cells;
    return cells.map((content, column) => {
      if (isFormula(content) || typeof content !== 'string' || content.length <= LONGEST_TEXT) return content;
      found.push({ sheet: plan.name, row, column, length: content.length });
      return cut(content);
    });
  });
  return found.length === 0 ? { plan, cut: found } : { plan: { ...plan, rows }, cut: found };
}
