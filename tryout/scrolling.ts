import type { FWorksheet } from '@univerjs/sheets/facade';

/** Milliseconds until a sheet that was just shown is drawn, so that what is in view can be told. */
const DRAWN = 100;
/** Rows and columns that stay in view before a cell that was scrolled to. */
const MARGIN = 2;

/** Scrolls to a cell that is out of view, as Excel does when it selects one. */
export function bringIntoView(sheet: FWorksheet, { row, column }: { row: number; column: number }): void {
  setTimeout(() => {
    const view = sheet.getVisibleRange();
    if (!view) return;
    // The last ones may be cut off.
    const hasRow = row >= view.startRow && row < view.endRow;
    const hasColumn = column >= view.startColumn && column < view.endColumn;
    if (hasRow && hasColumn) return;
    sheet.scrollToCell(
      hasRow ? view.startRow : Math.max(0, row - MARGIN),
      hasColumn ? view.startColumn : Math.max(0, column - MARGIN),
    );
  }, DRAWN);
}
