import type { ColInfo, DenseWorkSheet, RowInfo } from '@e965/xlsx';
import { OfficePackage } from '../package/package';
import { isPackage } from '../package/zip';
import { HiddenLines } from '../xlsx/hidden-lines';
import { spreadsheetTexts } from './texts';

/** The part of an .ods that holds its sheets. */
const CONTENT = 'content.xml';

/** Where a sheet, a column or a row begins: OpenDocument 1.3, 9.1.2, 9.1.3 and 9.1.6. */
const LINE = /<table:(table|table-column|table-row)((?:\s[^\s=<>"]+="[^"<]*")*)\s?\/?>/g;
const HIDES = / table:visibility="(?:collapse|filter)"/;
const REPEATED = / table:number-(?:columns|rows)-repeated="(\d+)"/;

/**
 * Which rows and columns of an OpenDocument spreadsheet are hidden, by sheet, in their order; the library that reads
 * the cells does not tell. Null of any other file.
 */
export function hiddenOfOpenDocument(bytes: Uint8Array, file: string): readonly HiddenLines[] | null {
  if (!isPackage(bytes)) return null;
  const parts = new OfficePackage(bytes, file, {
    ...spreadsheetTexts,
    damagedPart: spreadsheetTexts.damaged,
  });
  if (!parts.has(CONTENT)) return null;
  const content = new TextDecoder().decode(parts.bytesOf(CONTENT).bytes);
  const sheets: HiddenLines[] = [];
  let row = 0;
  let column = 0;
  for (const [, kind, attributes = ''] of content.matchAll(LINE)) {
    const count = Number(REPEATED.exec(attributes)?.[1] ?? 1);
    const isHidden = HIDES.test(attributes);
    if (kind === 'table') {
      sheets.push(new HiddenLines());
      [row, column] = [0, 0];
    } else if (kind === 'table-column') {
      if (isHidden) sheets.at(-1)?.hideColumns(column, column + count - 1);
      column += count;
    } else {
      if (isHidden) sheets.at(-1)?.hideRows(row, row + count - 1);
      row += count;
    }
  }
  return sheets;
}

/** Which rows and columns the library says are hidden. */
export function hiddenLinesOf(sheet: DenseWorkSheet): HiddenLines {
  const hidden = new HiddenLines();
  const rows = (sheet['!rows'] ?? []) as readonly (RowInfo | undefined)[];
  const columns = (sheet['!cols'] ?? []) as readonly (ColInfo | undefined)[];
  rows.forEach((row, index) => {
    if (row?.hidden) hidden.hideRows(index, index);
  });
  columns.forEach((column, index) => {
    if (column?.hidden || column?.width === 0) hidden.hideColumns(index, index);
  });
  return hidden;
}
