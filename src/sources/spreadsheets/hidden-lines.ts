import type { ColInfo, DenseWorkSheet, RowInfo } from '@e965/xlsx';
import { HiddenLines } from '../xlsx/hidden-lines';

/** Which rows and columns the library says are hidden. */
export function hiddenLinesOf(sheet: DenseWorkSheet): HiddenLines {
  const hidden = new HiddenLines();
  const rows = (sheet['!rows'] ?? []) as readonly (RowInfo | undefined)[];
  const columns = (sheet['!cols'] ?? []) as readonly (ColInfo | undefined)[];
  rows.forEach((row, index) => {
    if (row?.hidden || row?.hpt === 0) hidden.hideRows(index, index);
  });
  columns.forEach((column, index) => {
    if (column?.hidden || column?.width === 0 || column?.wpx === 0) hidden.hideColumns(index, index);
  });
  return hidden;
}
