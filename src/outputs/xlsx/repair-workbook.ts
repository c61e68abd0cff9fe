import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { UserError } from '../../locale/user-error';
import { workbookTexts } from '../../sources/xlsx/texts';

/** A cell to change: what was read there, and what shall stand there. Rows and columns count from 0. */
export interface CellChange {
  sheet: string;
  row: number;
  column: number;
  after: string | number;
}

/**
 * The same workbook with some cells changed; everything else of the file stays as it is. Texts are stored as texts,
 * whatever they begin with. Throws a UserError for a file that cannot be opened.
 */
export async function repairWorkbook(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  fileName: string,
): Promise<Uint8Array> {
  let workbook: Awaited<ReturnType<typeof openXlsx>>;
  try {
    workbook = await openXlsx(bytes, { readStyles: true });
  } catch (error) {
    throw new UserError(workbookTexts.damaged, { file: fileName }, { cause: error });
  }
  for (const { sheet: name, row, column, after } of changes) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    const cells = sheet?.rows[row];
    if (!sheet || !cells) continue;
    while (cells.length <= column) cells.push(null);
    cells[column] = after;
    const cell = sheet.cells?.get(`${row},${column}`);
    if (!cell) continue;
    cell.value = after;
    cell.type = typeof after === 'number' ? 'number' : 'string';
    delete cell.formula;
    delete cell.formulaResult;
    delete cell.richText;
  }
  return saveXlsx(workbook);
}
