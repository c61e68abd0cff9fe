import type { IRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';

/** What formulas of a workbook fill beyond their own cells. Univer keeps it apart from the cells. */
export class Spills {
  constructor(
    private readonly formulas: FormulaDataModel,
    private readonly workbook: string,
  ) {}

  /** Whether a cell lies in what one formula fills, its own cell included. */
  isFilled(sheet: FWorksheet, row: number, column: number): boolean {
    const bySheet = this.formulas.getArrayFormulaRange()[this.workbook]?.[sheet.getSheetId()] ?? {};
    return Object.values(bySheet).some((byColumn) =>
      Object.values<IRange>(byColumn ?? {}).some(
        (area) =>
          area.startRow <= row &&
          row <= area.endRow &&
          area.startColumn <= column &&
          column <= area.endColumn,
      ),
    );
  }

  /** What the formula gives to a cell; undefined of a cell that none fills. */
  value(sheet: FWorksheet, row: number, column: number): string | number | boolean | undefined {
    const bySheet = this.formulas.getArrayFormulaCellData()[this.workbook]?.[sheet.getSheetId()];
    return bySheet?.[row]?.[column]?.v ?? undefined;
  }
}
