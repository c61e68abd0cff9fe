import type { ColInfo, DenseWorkSheet, RowInfo } from '@e965/xlsx';
import { HiddenLines } from '../xlsx/hidden-lines';
import { entriesOf } from './entries-of';

/** Which rows and columns the library says are hidden. */
export function hiddenLinesOf(sheet: DenseWorkSheet): HiddenLines {
  const hidden = new HiddenLines();
  for (const [index, row] of entriesOf<RowInfo>(sheet['!rows']))
    if (row.hidden || row.hpt === 0) hidden.hideRows(index, index);
  for (const [index, column] of entriesOf<ColInfo>(sheet['!cols']))
    if (column.hidden || column.width === 0 || column.wpx === 0) hidden.hideColumns(index, index);
  return hidden;
}
