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
  damagedPart: {
    'zh-CN':
      '工作簿“{file}”中的部件“{part}”已损坏或缺失，无法读取。请在 Excel 中用“打开并修复”打开，另存后再试。',
    'en-US':
      'Part "{part}" of workbook "{file}" is damaged or missing and cannot be read. Use "Open and Repair" in Excel, save it and try again.',
  },
  tooLarge: {
    'zh-CN':
      '工作簿“{file}”中的部件“{part}”解压后过大，已停止读取。请在 Excel 中删除无关的工作表和多余的行列格式，另存后再试。',
    'en-US':
      'Part "{part}" of workbook "{file}" is too large when unpacked, so reading was stopped. Delete sheets and formatted rows or columns that are not needed in Excel, save it and try again.',
  },
  tooManyCells: {
    'zh-CN':
      '工作簿“{file}”中有内容的单元格超过 {cells} 个，已停止读取。请把绩效目标表另存到单独的工作簿后再试。',
    'en-US':
      'Workbook "{file}" has more than {cells} cells with content, so reading was stopped. Save the target tables in a workbook of their own and try again.',
  },
  hiddenSheet: {
    'zh-CN': '工作簿“{file}”的工作表“{sheet}”是隐藏的，其中的内容也已读取。',
    'en-US': 'Sheet "{sheet}" of workbook "{file}" is hidden; what it holds was read, too.',
  },
  covered: {
    'zh-CN':
      '工作簿“{file}”工作表“{sheet}”的合并单元格下面还留有看不见的内容（{cells}），未读取。请取消合并后检查。',
    'en-US':
      'Under merged cells of sheet "{sheet}" in workbook "{file}" there is content that cannot be seen ({cells}); it was not read. Unmerge the cells to look at it.',
  },
  hiddenText: {
    'zh-CN':
      '工作簿“{file}”工作表“{sheet}”有文字被单元格的数字格式隐藏（{cells}），按空白处理。需要采用的，请把单元格格式改为“常规”。',
    'en-US':
      'On sheet "{sheet}" of workbook "{file}" the number formats of cells hide their texts ({cells}); they were read as empty. Give those that shall count the format General.',
  },
  hiddenNumber: {
    'zh-CN':
      '工作簿“{file}”工作表“{sheet}”有数字被单元格的数字格式隐藏（{cells}）：金额和百分比照常计入，其他按空白处理。',
    'en-US':
      'On sheet "{sheet}" of workbook "{file}" the number formats of cells hide their numbers ({cells}): amounts and percentages count all the same, others were read as empty.',
  },
  struckPart: {
    'zh-CN': '工作簿“{file}”工作表“{sheet}”有单元格（{cells}）中的一部分文字被划掉，划掉的文字没有读取。',
    'en-US':
      'On sheet "{sheet}" of workbook "{file}" parts of texts are struck out ({cells}); these parts were not read.',
  },
  struckWhole: {
    'zh-CN':
      '工作簿“{file}”工作表“{sheet}”有单元格（{cells}）的内容全部被划掉，仍按有效内容读取。不需要的请清除单元格。',
    'en-US':
      'On sheet "{sheet}" of workbook "{file}" cells are struck out as a whole ({cells}); what they hold was read all the same. Clear those that shall not count.',
  },
  hiddenRows: {
    'zh-CN': '工作簿“{file}”工作表“{sheet}”有隐藏的行（{rows}），其中的内容也已读取。',
    'en-US':
      'On sheet "{sheet}" of workbook "{file}" rows are hidden ({rows}); what they hold was read, too.',
  },
  hiddenColumns: {
    'zh-CN': '工作簿“{file}”工作表“{sheet}”有隐藏的列（{columns}），其中的内容也已读取。',
    'en-US':
      'On sheet "{sheet}" of workbook "{file}" columns are hidden ({columns}); what they hold was read, too.',
  },
  unitOfPage: {
    'zh-CN':
      '工作簿“{file}”工作表“{sheet}”的页眉或页脚写有“{written}”。金额单位只按表内所写判定，请把它写入表内。',
    'en-US':
      'The header or footer of the pages of sheet "{sheet}" in workbook "{file}" says "{written}". Only units that stand in the table itself count; please write it there.',
  },
  rowsBeyond: {
    'zh-CN': '工作簿“{file}”的工作表“{sheet}”有内容的行超过 {rows} 行，后面的行未读取。',
    'en-US':
      'Sheet "{sheet}" of workbook "{file}" has more than {rows} rows with content; the rows after them were not read.',
  },
  noResult: {
    'zh-CN':
      '工作簿“{file}”工作表“{sheet}”有 {count} 个公式没有计算结果（{cells}），其值未知，未作任何判断。请在 Excel 中打开并保存一次后重试。',
    'en-US':
      'In workbook "{file}", sheet "{sheet}", formulas without a result ({count}: {cells}): their values are unknown and nothing was decided about them. Open and save the workbook in Excel once, then try again.',
  },
} satisfies Record<string, LocalText>;
