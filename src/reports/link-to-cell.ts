import { cellAddress, quoteSheetName } from '../grid/area';
import type { CellContent } from '../sheet-plan/sheet-plan';

/** A link to a cell of the workbook that the link stands in, which shows the address of the cell. */
export function linkToCell(sheet: string, { row, column }: { row: number; column: number }): CellContent {
  const address = cellAddress(row, column);
  const target = `#${quoteSheetName(sheet)}!${address}`.replace(/"/g, '""');
  return { formula: `HYPERLINK("${target}","${address}")`, result: address };
}
