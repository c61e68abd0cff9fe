import type { LocalText } from '../locale/locale';
import type { MoneyUnit } from './money';
import type { CellValue } from './place';

/** A cell of a worksheet that is changed: what was read there, and what shall stand there. */
export interface CellChange {
  sheet: string;
  /** Excel's id of the sheet, by which it is found also when it was renamed; absent of a file. */
  sheetId?: string;
  /** Zero-based. */
  row: number;
  column: number;
  before: CellValue;
  after: CellValue;
  /** The unit of money of a number that is filled in, which the cell may show beside it. */
  unit?: MoneyUnit;
}

/** A cell that repairs change. */
export interface CellRepair extends CellChange {
  after: string | number;
}

/** Tells a cell from the others of a workbook. */
export function cellKey({ sheet, row, column }: Pick<CellChange, 'sheet' | 'row' | 'column'>): string {
  return JSON.stringify([sheet, row, column]);
}

/** Why a cell was not repaired. */
export type LeftAloneReason =
  'changed' | 'formula' | 'error' | 'struck' | 'locked' | 'tableFrame' | 'numberFormat';

/** A repair that was not made, so that the cell holds what it held. */
export interface LeftAlone<Change extends CellChange = CellRepair> {
  repair: Change;
  reason: LeftAloneReason;
}

/** The reasons in words, to follow the cell's address. */
export const LEFT_ALONE_TEXTS: Readonly<Record<LeftAloneReason, LocalText>> = {
  changed: {
    'zh-CN': '单元格内容与检查时不同',
    'en-US': 'the cell no longer holds what was checked',
  },
  formula: {
    'zh-CN': '单元格的内容由公式得出，请修改公式或其引用的单元格',
    'en-US': 'a formula gives the content of the cell; change the formula or the cells that it takes',
  },
  error: {
    'zh-CN': '单元格显示错误值，请先改正错误',
    'en-US': 'the cell shows an error; correct that first',
  },
  struck: {
    'zh-CN': '单元格中有划掉的文字，改写会把它们删去，请手工修改',
    'en-US': 'a part of the text is struck out and would be gone; change the cell by hand',
  },
  locked: {
    'zh-CN': '工作表受保护且单元格已锁定，请先撤消工作表保护',
    'en-US': 'the sheet is protected and the cell is locked; unprotect the sheet first',
  },
  tableFrame: {
    'zh-CN': '单元格是 Excel 表格（套用表格格式）的标题行或汇总行，请在 Excel 中手工修改',
    'en-US': 'the cell is a header or a total of an Excel table; change it by hand in Excel',
  },
  numberFormat: {
    'zh-CN': '按单元格的数字格式，写入的数会显示成别的内容，请改正格式后手工填写',
    'en-US':
      'by its number format the cell would show the number as something else; change the format, then fill it in by hand',
  },
};
