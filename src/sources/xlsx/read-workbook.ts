import { readXlsx } from 'hucre/xlsx';
import type { Cell, CellValue, Sheet } from 'hucre';
import { cellAddress } from '../../grid/area';
import type { Grid, GridCell } from '../../grid/grid';
import { sheetKind } from '../../reports/registry';
import type { LocalText, TextValues } from '../../locale/locale';
import { UserError } from '../../locale/user-error';
import { checkWorkbookFile } from './check-file';
import { workbookTexts } from './texts';

/** Something in a file that was read in spite of it. */
export interface ReadWarning {
  text: LocalText;
  values: TextValues;
}

export interface ReadWorkbook {
  /** One grid a visible worksheet, in their order. */
  grids: Grid[];
  warnings: ReadWarning[];
}

const MILLISECONDS_OF_DAY = 86_400_000;

function serialOf(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / MILLISECONDS_OF_DAY;
}

/** The value of a cell as grids have it: a date as its serial number, a rich text as its text, an error as nothing. */
function gridValue(value: CellValue | undefined, cell: Cell | undefined): GridCell['value'] {
  if (cell?.type === 'error') return null;
  if (cell?.richText) return cell.richText.map(({ text }) => text).join('');
  if (value === undefined || value === null || value === '') return null;
  return value instanceof Date ? serialOf(value) : value;
}

function readSheet(sheet: Sheet, warn: (address: string) => void): Grid {
  return {
    sheet: sheet.name,
    rows: sheet.rows.map((row, r) =>
      row.map((content, c): GridCell => {
        const cell = sheet.cells?.get(`${r},${c}`);
        if (
          cell?.formula !== undefined &&
          (cell.formulaResult === undefined || cell.formulaResult === null)
        ) {
          if (content === null || content === '') warn(cellAddress(r, c));
        }
        const numberFormat =
          cell?.style?.numFmt ??
          (content instanceof Date || cell?.type === 'date' ? 'yyyy-mm-dd' : undefined);
        return { row: r, column: c, value: gridValue(cell?.formulaResult ?? content, cell), numberFormat };
      }),
    ),
  };
}

/**
 * Reads the visible sheets of an .xlsx file. A formula gives its saved result; one without is read as empty and told
 * as a warning. Throws a UserError for a file that is no .xlsx workbook, is damaged or protected by a password.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<ReadWorkbook> {
  checkWorkbookFile(bytes, fileName);
  let sheets: Sheet[];
  try {
    const workbook = await readXlsx(bytes, {
      readStyles: true,
      sheets: (info) => !info.hidden && !info.veryHidden,
    });
    sheets = workbook.sheets;
  } catch (error) {
    throw new UserError(workbookTexts.damaged, { file: fileName }, { cause: error });
  }
  const warnings: ReadWarning[] = [];
  const grids = sheets.map((sheet) => {
    const withoutResult: string[] = [];
    const grid = readSheet(sheet, (address) => withoutResult.push(address));
    // Elsewhere nothing is read from formulas; our own summary has some whose result is no text at all.
    const kind = withoutResult.length > 0 ? sheetKind(grid) : null;
    if (kind === 'project' || kind === 'department' || kind === 'projectList') {
      for (const cell of withoutResult) {
        warnings.push({ text: workbookTexts.noResult, values: { file: fileName, sheet: sheet.name, cell } });
      }
    }
    return grid;
  });
  return { grids, warnings };
}
