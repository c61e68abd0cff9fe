import { areaAddress, cellAddress } from '../grid/area';
import type { RowPlan } from '../sheet-plan/row-plan';
import { applyConditionalFormat, applyValidation } from './apply-guards';
import { rangeOf } from './range-of';
import { cellInput } from './cell-input';

const wholeRow = (row: number): string => `${row + 1}:${row + 1}`;

function fillRow(sheet: Excel.Worksheet, plan: RowPlan): void {
  const { row, growing, merges } = plan;
  for (const { before, after } of growing) {
    if (before.rows > 1 || before.columns > 1) rangeOf(sheet, areaAddress(before)).unmerge();
    rangeOf(sheet, areaAddress(after)).merge();
  }
  for (const merged of merges) rangeOf(sheet, areaAddress(merged)).merge();
  for (const { column, content } of plan.writes) {
    const range = rangeOf(sheet, cellAddress(row, column));
    // As text whatever the cell's format, so that it never becomes a formula or a date.
    if (typeof content === 'string') range.numberFormat = [['@']];
    range.values = [[cellInput(content, true)]];
  }
  if (plan.height !== null) rangeOf(sheet, wholeRow(row)).format.rowHeight = plan.height;
  for (const validation of plan.validations)
    applyValidation(rangeOf(sheet, areaAddress(validation.area)), validation);
  for (const format of plan.conditionalFormats)
    applyConditionalFormat(rangeOf(sheet, areaAddress(format.area)), format);
  const target = rangeOf(sheet, cellAddress(row, plan.selectedColumn));
  target.select();
}

/** Takes the row out again, or empties it where it was there before: one batch. */
export async function removeRow(sheetName: string, plan: RowPlan): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    if (plan.isInserted) {
      for (const { after } of plan.growing) rangeOf(sheet, areaAddress(after)).unmerge();
      rangeOf(sheet, wholeRow(plan.row)).delete('Up');
      for (const { before } of plan.growing)
        if (before.rows > 1 || before.columns > 1) rangeOf(sheet, areaAddress(before)).merge();
    } else
      for (const { column } of plan.writes) rangeOf(sheet, cellAddress(plan.row, column)).values = [['']];
    await context.sync();
  });
}

/** How many rows a sheet has down to the last with content: one batch. */
async function rowsWithContent(sheetName: string): Promise<number> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount');
    await context.sync();
    return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  });
}

/**
 * Puts a row into a table and selects one of its cells: one batch that inserts the row, where one is inserted,
 * and one that fills it, with calls that Excel can undo. When Excel refuses anything, the row goes again and the error
 * is thrown.
 *
 * @param rows - how many rows the sheet has down to the last with content
 */
export async function addRow(
  context: Excel.RequestContext,
  sheetName: string,
  plan: RowPlan,
  rows: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (plan.isInserted) {
    // Alone in its batch: what comes after can be taken back only when it is known that the row is there.
    rangeOf(sheet, wholeRow(plan.row)).insert('Down').untrack();
    try {
      await context.sync();
    } catch (error) {
      if ((await rowsWithContent(sheetName)) > rows) await removeRow(sheetName, plan);
      throw error;
    }
  }
  try {
    fillRow(sheet, plan);
    await context.sync();
  } catch (error) {
    await removeRow(sheetName, plan);
    throw error;
  }
}
