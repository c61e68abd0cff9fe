import type { ICellData, Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { WorkbookModel } from '../host/protocol/model';

/** Whether a number format shows percentages. */
const isPercent = (pattern: string | undefined): boolean => pattern !== undefined && /%/.test(pattern);

/**
 * What a cell shall hold that shows percentages when a bare number is typed into it: as in Excel, 20 is 20%, and a number
 * below 1 is the share itself. Null of what stays as it was typed.
 */
export function percentTyped(value: ICellData['v'], pattern: string | undefined): number | null {
  if (!isPercent(pattern)) return null;
  const isPlain =
    typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim()));
  const number = Number(value);
  return isPlain && number >= 1 ? Number((number / 100).toPrecision(15)) : null;
}

/** Lets the spreadsheet take bare numbers in cells that show percentages as Excel does. */
export function enterPercentages(univer: Univer, model: WorkbookModel): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler(cell, { worksheet, row, col }, next) {
      const sheet = model.workbook.getSheetBySheetId(worksheet.getSheetId());
      const style = sheet ? model.style(sheet, row, col) : null;
      const percent = percentTyped(cell?.v, style?.n?.pattern);
      return next(percent === null || !cell ? cell : { ...cell, v: percent });
    },
  });
}
