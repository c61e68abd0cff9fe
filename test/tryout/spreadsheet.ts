import { LocaleType, LogLevel, Univer, type ILanguagePack } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import './spreadsheet-facades';
import './spreadsheet.css';
import { spreadsheetPlugins } from './spreadsheet-plugins';
import type { TryoutOptions } from './tryout-options';

/** The running spreadsheet. */
export interface Spreadsheet {
  univer: Univer;
  api: FUniver;
  workbook: FWorkbook;
}

/** Opens a new workbook with one empty sheet, as Excel does, in a Univer spreadsheet inside `container`. */
export async function openSpreadsheet(
  container: HTMLElement,
  { locale }: TryoutOptions,
): Promise<Spreadsheet> {
  const isChinese = locale === 'zh-CN';
  const pack: { words: ILanguagePack } = isChinese
    ? await import('./spreadsheet-words.zh-CN')
    : await import('./spreadsheet-words.en-US');
  const language = isChinese ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    locale: language,
    locales: { [language]: pack.words },
    logLevel: LogLevel.ERROR,
  });
  for (const [plugin, options] of spreadsheetPlugins(container)) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({
    id: 'workbook',
    name: isChinese ? '工作簿1' : 'Book1',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: 200, columnCount: 26 } },
  });
  return { univer, api, workbook };
}
