import type { LocalText } from '../../locale/locale';

/** What is said of a workbook file that cannot be used. */
export const workbookTexts = {
  empty: {
    'zh-CN': '文件“{file}”是空的，不是 Excel 工作簿。请检查文件是否复制完整。',
    'en-US': 'File "{file}" is empty and no Excel workbook. Check whether it was copied completely.',
  },
  notWorkbook: {
    'zh-CN': '文件“{file}”不是 .xlsx 工作簿。请在 Excel 中打开它并另存为“Excel 工作簿 (*.xlsx)”后再试。',
    'en-US':
      'File "{file}" is no .xlsx workbook. Open it in Excel, save it as "Excel Workbook (*.xlsx)" and try again.',
  },
  oldOrEncrypted: {
    'zh-CN': '文件“{file}”是旧版 .xls 或加了密码的工作簿。请在 Excel 中打开，去掉密码并另存为 .xlsx 后再试。',
    'en-US':
      'File "{file}" is an old .xls or a password-protected workbook. Open it in Excel, remove the password, save it as .xlsx and try again.',
  },
  damaged: {
    'zh-CN': '工作簿“{file}”已损坏，无法读取。请在 Excel 中用“打开并修复”打开，另存后再试。',
    'en-US':
      'Workbook "{file}" is damaged and cannot be read. Use "Open and Repair" in Excel, save it and try again.',
  },
  noResult: {
    'zh-CN':
      '工作簿“{file}”工作表“{sheet}”单元格 {cell} 的公式没有计算结果，按空白处理。请在 Excel 中打开并保存一次后重试。',
    'en-US':
      'In workbook "{file}", sheet "{sheet}", cell {cell} has a formula without a result and is taken as empty. Open and save the workbook in Excel once, then try again.',
  },
} satisfies Record<string, LocalText>;
