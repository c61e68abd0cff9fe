import type { SheetPlan } from './sheet-plan';

/** Excel's limit for a text in a cell, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;

/** A text that does not fit into its cell: only its first part is written. Row and column count from 0. */
export interface CutText {
  sheet: string;
  row: number;
  column: number;
  /** Characters of the whole text. */
  length: number;
}

/** The texts of planned sheets that Excel's cells cannot hold whole. */
export function cutTexts(plans: readonly SheetPlan[]): CutText[] {
  const cut: CutText[] = [];
  for (const { name, rows } of plans) {
    rows.forEach((cells, row) =>
      cells.forEach((content, column) => {
        if (typeof content === 'string' && content.length > LONGEST_CELL_TEXT)
          cut.push({ sheet: name, row, column, length: content.length });
      }),
    );
  }
  return cut;
}
