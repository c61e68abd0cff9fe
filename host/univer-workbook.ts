import {
  generateRandomId,
  LocaleType,
  LogLevel,
  Univer,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import { FormulaDataModel, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { PromptCalculation, PromptCalculationPlugin } from './prompt-calculation';

/** A workbook of Univer and the API that it belongs to. */
export interface UniverWorkbook {
  api: FUniver;
  workbook: FWorkbook;
  /** Knows what formulas fill beyond their own cells. */
  formulas: FormulaDataModel;
  /** Calculates at once what is due; without it Univer does so by itself, some time after a change. */
  calculation?: { settle(): Promise<void> };
}

/** Sheets as Univer keeps them, in order; they get ids of their own. */
export type SheetData = Partial<IWorksheetData> & { name: string };

/** A workbook without any user interface: with the given sheets, or one empty sheet. */
export function createUniverWorkbook(
  sheets: readonly SheetData[] = [{ name: 'Sheet1' }],
  styles: IWorkbookData['styles'] = {},
): UniverWorkbook {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(PromptCalculationPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const api = FUniver.newAPI(univer);
  // Univer caches values of formulas by these ids across its instances, which test files may share.
  const workbook = generateRandomId(8);
  const ids = sheets.map((_, index) => `sheet${workbook}${index === 0 ? '' : `-${index}`}`);
  const made = api.createWorkbook({
    id: `workbook${workbook}`,
    name: 'Book1',
    styles,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [
        ids[index],
        { rowCount: 200, columnCount: 60, ...sheet, id: ids[index] as string },
      ]),
    ),
  });
  const injector = univer.__getInjector();
  return {
    api,
    workbook: made,
    formulas: injector.get(FormulaDataModel),
    calculation: injector.get(PromptCalculation),
  };
}
