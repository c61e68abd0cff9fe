import type { LocalText } from '../../locale/locale';
import { workbookTexts } from '../xlsx/texts';

const damaged = {
  'zh-CN': '表格文件“{file}”无法读取，可能已损坏。请在 Excel 或 WPS 中打开并另存为 .xlsx 后再试。',
  'en-US':
    'Spreadsheet "{file}" cannot be read; it may be damaged. Open it in Excel or WPS, save it as .xlsx and try again.',
};

/** What is said of a spreadsheet of another kind than .xlsx that cannot be used. */
export const spreadsheetTexts = {
  tooManyCells: workbookTexts.tooManyCells,
  damaged,
  damagedPart: damaged,
  tooLarge: {
    'zh-CN': '表格文件“{file}”内容过大，已停止读取。请删除无关的工作表后另存为 .xlsx 再试。',
    'en-US':
      'Spreadsheet "{file}" is too large, so reading was stopped. Delete the sheets that are not needed, save it as .xlsx and try again.',
  },
} satisfies Record<string, LocalText>;
