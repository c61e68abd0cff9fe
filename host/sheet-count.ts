import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IFunctionService } from '@univerjs/engine-formula';

/** What Univer's functions know of the sheets. */
interface SheetsInfo {
  sheetOrder: readonly string[];
  sheetNameMap: Readonly<Record<string, string>>;
}

/** Univer tells SHEETS() and SHEET() which sheets there are when it first sees a formula, and never again: here each time it is calculated. */
export function countSheetsAnew(api: FUniver): void {
  const { _injector } = api as unknown as { _injector: Injector };
  const functions = _injector.get(IFunctionService);
  const getSheetsInfo = (): SheetsInfo => {
    const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
    return {
      sheetOrder: sheets.map((sheet) => sheet.getSheetId()),
      sheetNameMap: Object.fromEntries(sheets.map((sheet) => [sheet.getSheetId(), sheet.getSheetName()])),
    };
  };
  for (const name of ['SHEETS', 'SHEET']) {
    const executor = functions.getExecutor(name) as unknown as { getSheetsInfo(): SheetsInfo } | undefined;
    if (executor) executor.getSheetsInfo = getSheetsInfo;
  }
}
