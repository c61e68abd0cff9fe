import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const fileDropTexts = {
  dropHere: { 'zh-CN': '把文件拖到这里', 'en-US': 'Drop files here' },
  kinds: {
    'zh-CN':
      '可读取：文本 (.txt)、Word (.docx)、Excel 和 WPS 表格 (.xlsx .xlsm .xls .xlsb .et .ods .csv)、网页 (.html .mht)、带文字的 PDF；一次可选多个文件',
    'en-US':
      'Can be read: text (.txt), Word (.docx), Excel and WPS spreadsheets (.xlsx .xlsm .xls .xlsb .et .ods .csv), web pages (.html .mht), PDF with text; several files at once',
  },
  orChoose: { 'zh-CN': '或', 'en-US': 'or' },
  chooseFiles: { 'zh-CN': '选择文件…', 'en-US': 'Choose files…' },
} satisfies Record<string, LocalText>;
