import type { ICellData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Cell, CellStyle } from 'hucre';
import { fileText } from '../../src/outputs/xlsx/file-text';
import { columnLetters } from '../../host/protocol/address';
import type { CellScalar, WorkbookModel } from '../../host/protocol/model';
import { fileStyle, type DefaultFont } from './cell-styles';
import { fileFormula, isSpilling } from './formula-prefixes';

/** Univer's codes for the type of a cell's value. */
const [TEXT, NUMBER, FORCED_TEXT] = [1, 2, 4];

/** The value as its type says, since Univer also keeps texts that look like numbers as numbers, and the reverse. */
function typedValue(value: CellScalar, type: ICellData['t']): CellScalar {
  if (typeof value === 'number' && (type === TEXT || type === FORCED_TEXT)) return String(value);
  const isNumber = type === NUMBER && typeof value === 'string' && value.trim() !== '';
  return isNumber && Number.isFinite(Number(value)) ? Number(value) : value;
}

function fileContent(value: CellScalar, formula: string, address: string): Partial<Cell> {
  const content = typeof value === 'string' ? fileText(value) : value;
  if (formula !== '')
    return {
      type: 'formula',
      formula: fileFormula(formula),
      formulaResult: content,
      value: content,
      ...(isSpilling(formula) && { formulaType: 'array', formulaRef: address, formulaDynamic: true }),
    };
  if (content === '') return {};
  return { type: typeof content as 'string' | 'number' | 'boolean', value: content };
}

/** The cells of a sheet that hold or look like something, by `row,column`, as a file has them. */
export function fileCells(
  model: WorkbookModel,
  sheet: FWorksheet,
  font: DefaultFont,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<string, CellStyle | undefined>();
  const styleOf = (row: number, column: number): CellStyle | undefined => {
    const style = model.style(sheet, row, column);
    const key = JSON.stringify(style);
    if (!styles.has(key)) styles.set(key, fileStyle(style, font));
    return styles.get(key);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell: Nullable<ICellData>) => {
      if (!cell) return;
      const style = styleOf(row, column);
      const content = fileContent(
        typedValue(model.value(sheet, row, column), cell.t),
        model.formula(sheet, row, column),
        `${columnLetters(column)}${row + 1}`,
      );
      if (style || Object.keys(content).length > 0) cells.set(`${row},${column}`, { style, ...content });
    });
  return cells;
}
