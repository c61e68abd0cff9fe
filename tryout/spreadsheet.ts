import { LocaleType, LogLevel, Univer, type ILanguagePack } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { FUniver } from '@univerjs/core/facade';
import './spreadsheet-facades';
import './spreadsheet.css';
import { spreadsheetPlugins } from './spreadsheet-plugins';
import type { SheetData, UniverWorkbook } from '../host/univer-workbook';
import type { TryoutOptions } from './tryout-options';
import type { OpenedWorkbook } from './workbook-file/opened-workbook';

/** The running spreadsheet. */
export interface Spreadsheet extends UniverWorkbook {
  univer: Univer;
}

/** So many workbooks have been opened: Univer remembers values of formulas by ids, so each has ids of its own. */
let count = 0;

/** What a workbook begins with: the sheets that were opened, or one empty sheet, as in Excel. */
function contentOf(id: string, opened: OpenedWorkbook | undefined) {
  const empty: SheetData = { name: 'Sheet1', rowCount: 200, columnCount: 26 };
  const sheets = (opened?.sheets ?? [empty]).map((sheet, index) => ({ ...sheet, id: `${id}-${index + 1}` }));
  return {
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    ...(opened && { styles: opened.styles, defaultStyle: opened.defaultStyle }),
  };
}

/** Opens a workbook, a new one without `opened`, in a Univer spreadsheet inside `container`. */
export async function openSpreadsheet(
  container: HTMLElement,
  { locale }: TryoutOptions,
  opened?: OpenedWorkbook,
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
    darkMode: matchMedia('(prefers-color-scheme: dark)').matches,
  });
  for (const [plugin, options] of spreadsheetPlugins(container)) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  count += 1;
  const id = `workbook${count}`;
  const workbook = api.createWorkbook({
    id,
    name: isChinese ? '工作簿1' : 'Book1',
    ...contentOf(id, opened),
  });
  return { univer, api, workbook, formulas: univer.__getInjector().get(FormulaDataModel) };
}
