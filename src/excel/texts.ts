import type { LocalText } from '../locale/locale';

/** What the user reads when Excel refuses something. */
export const excelTexts = {
  belowFloor: {
    'zh-CN':
      '当前 Excel 版本过低，无法使用本加载项。请升级到 Excel 2019 或更高版本（或 Microsoft 365、网页版 Excel）。',
    'en-US':
      'This version of Excel is too old for the add-in. Please use Excel 2019 or later, Microsoft 365 or Excel on the web.',
  },
  workbookProtected: {
    'zh-CN': '工作簿结构受保护，不能增加工作表，未作任何改动。请在“审阅”中取消“保护工作簿”后重试。',
    'en-US':
      'The workbook structure is protected, so no sheet can be added; nothing was changed. Turn off Protect Workbook on the Review tab and try again.',
  },
  sheetProtected: {
    'zh-CN': '工作表“{sheet}”受保护，不能写入，未作任何改动。请在“审阅”中撤销工作表保护后重试。',
    'en-US':
      'Sheet "{sheet}" is protected and cannot be written; nothing was changed. Unprotect it on the Review tab and try again.',
  },
  sheetGone: {
    'zh-CN': '工作表“{sheet}”已被删除。请重新检查后再定位。',
    'en-US': 'Sheet "{sheet}" was deleted. Check again, then go to the cell.',
  },
  newWorkbookTooLarge: {
    'zh-CN': '新工作簿太大（超过 3.7 MB），Excel 不能由加载项打开。请在命令行上完成。',
    'en-US':
      'The new workbook is too large (over 3.7 MB) for Excel to take from an add-in. Use the command line.',
  },
  accessDenied: {
    'zh-CN':
      'Excel 拒绝了这次操作（工作簿可能受保护、只读或正被他人锁定），改动已撤回。请解除保护或另存一份后重试。',
    'en-US':
      'Excel refused the operation (the workbook may be protected, read-only or locked by someone else); all changes were taken back. Remove the protection or save a copy, then try again.',
  },
  cellEditing: {
    'zh-CN': '有单元格正处于编辑状态，命令未执行。请按回车或 Esc 结束编辑后重试。',
    'en-US': 'A cell is being edited, so the command did not run. Press Enter or Esc and try again.',
  },
  tooLarge: {
    'zh-CN': '一张工作表的数据量超过 Excel 单次 5 MB 的上限，改动已撤回。请减少该表内容后重试。',
    'en-US':
      'The data of one sheet exceeds the 5 MB that Excel takes at once; all changes were taken back. Reduce that sheet and try again.',
  },
  hostFailed: {
    'zh-CN': 'Excel 报告错误“{code}”，改动已撤回。请重试；如仍出现，请保存后重新打开工作簿。',
    'en-US':
      'Excel reported the error "{code}"; all changes were taken back. Try again; if it comes back, save and reopen the workbook.',
  },
  rollBackFailed: {
    'zh-CN': 'Excel 中途出错，且未能撤回全部改动。请删除这些工作表：{sheets}，或不保存直接关闭工作簿。',
    'en-US':
      'Excel failed half-way and not everything could be taken back. Delete these sheets: {sheets}, or close the workbook without saving.',
  },
} satisfies Record<string, LocalText>;
