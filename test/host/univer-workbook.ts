import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { FWorkbook } from '@univerjs/sheets/facade';

/** A workbook of Univer and the API that it belongs to. */
export interface UniverWorkbook {
  api: FUniver;
  workbook: FWorkbook;
}

let opened = 0;

/** A workbook with one empty sheet, without any user interface. */
export function createUniverWorkbook(): UniverWorkbook {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const api = FUniver.newAPI(univer);
  // Univer caches values of formulas by these ids across its instances.
  opened += 1;
  const id = `workbook${opened}`;
  const sheet = `sheet${opened}`;
  const workbook = api.createWorkbook({
    id,
    name: 'Book1',
    sheetOrder: [sheet],
    sheets: { [sheet]: { id: sheet, name: 'Sheet1', rowCount: 200, columnCount: 60 } },
  });
  return { api, workbook };
}
