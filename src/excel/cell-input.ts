import { isFormula, type CellContent, type SheetPlan } from '../sheet-plan/sheet-plan';

/**
 * Characters that make Excel read an entry as a formula, or that it would swallow, at the start of a text. Chinese
 * Excel takes the wide forms for the narrow ones.
 */
const DANGEROUS_START = /^[=+\-@＝＋－＠'\t\r\n]/;

/**
 * What is left of a date, a time, an amount or a Chinese numeral when Excel might take the text for one. A text with
 * any other Chinese character, or with a comparator, is a text to every Excel.
 */
const PLAINLY_TEXT =
  /[≥≤≠＞＜]|(?![年月日号时点分秒上下午星期周元一二三四五六七八九十〇零百千万亿])\p{Script=Han}/u;

/**
 * A cell's content as Excel takes it through `range.values`: formulas with `=`; a text that Excel might turn into a
 * formula, number, date or truth value with the apostrophe that keeps it a text (Excel does not store it in the
 * value); null for an empty cell, which leaves a cell of a new sheet alone. A cell with the number format `@` takes
 * every text as it stands, an apostrophe included.
 */
export function cellInput(content: CellContent, isTextCell = false): string | number | null {
  if (isFormula(content)) return `=${content.formula}`;
  if (typeof content !== 'string' || isTextCell) return content;
  return DANGEROUS_START.test(content) || !PLAINLY_TEXT.test(content) ? `'${content}` : content;
}

/** Which cells of a plan have the number format `@`; a later style overrides an earlier one. */
function textCells({ rows, styles }: SheetPlan): boolean[][] {
  const isText = rows.map((row) => row.map(() => false));
  for (const { area, style } of styles) {
    if (style.numberFormat === undefined) continue;
    for (const row of isText.slice(area.row, area.row + area.rows)) {
      row.fill(style.numberFormat === '@', area.column, area.column + area.columns);
    }
  }
  return isText;
}

/**
 * The whole block of a plan for `range.values`, for cells that have the plan's number formats already; with
 * `clearEmpty`, empty cells are emptied instead of left alone.
 */
export function blockInput(plan: SheetPlan, { clearEmpty = false } = {}): (string | number | null)[][] {
  const isText = textCells(plan);
  return plan.rows.map((row, r) =>
    row.map((content, c) => cellInput(content, isText[r]?.[c]) ?? (clearEmpty ? '' : null)),
  );
}
