import type { SheetPlan } from '../sheet-plan/sheet-plan';

/**
 * Excel on the web refuses a request of over 5 MB. Sizes here are estimates, so batches are closed well before;
 * a request inside this limit was never measured above 4.5 MB.
 */
export const BATCH_BYTES = 3_500_000;

/** Bytes of a text in UTF-8, from above. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) bytes += 2;
  return bytes;
}

/** What writing the cells of a plan adds to a request, in bytes, from above. */
export function contentBytes(plan: SheetPlan): number {
  return utf8Length(JSON.stringify(plan.rows)) + 3_000;
}

/** What the formats, guards and charts of a plan add to a request, in bytes, from above. */
export function formatBytes(plan: SheetPlan): number {
  const numberFormatCells = plan.styles.reduce(
    (cells, { area, style }) => cells + (style.numberFormat === undefined ? 0 : area.rows * area.columns),
    0,
  );
  const parts =
    plan.styles.length * 8 +
    plan.merges.length +
    plan.columnWidths.length +
    plan.rowHeights.length +
    plan.validations.length * 3 +
    plan.conditionalFormats.length * 5 +
    plan.charts.length * 20;
  return numberFormatCells * 14 + parts * 400 + 2_000;
}

/**
 * What two plans must share for one to be made as a copy of the other: everything but the sheet's name, its cells'
 * contents and its row heights.
 */
export function planShape(plan: SheetPlan): string {
  const { kind, rows, columnWidths, merges, styles, validations, conditionalFormats, names } = plan;
  const { frozenRows, page, hiddenColumns, charts, table, tabColor } = plan;
  const size = [rows.length, rows[0]?.length ?? 0];
  const formats = { kind, columnWidths, merges, styles, validations, conditionalFormats, names };
  return JSON.stringify({ size, ...formats, frozenRows, page, hiddenColumns, charts, table, tabColor });
}
