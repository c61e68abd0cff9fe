import type { LocalText } from '../../locale/locale';

/** What is said of a page that cannot be used. */
export const pageTexts = {
  noPage: {
    'zh-CN': '文件“{file}”中没有网页内容，文件可能不完整。请在浏览器或原程序中重新保存后再试。',
    'en-US':
      'File "{file}" holds no page; it may be cut off. Save it anew from the browser or its own program and try again.',
  },
  frames: {
    'zh-CN':
      '文件“{file}”只是网页的框架，表格在它旁边同名的文件夹中。请在 Excel 或浏览器中另存为 .xlsx 或单个网页文件 (.mht) 后再试。',
    'en-US':
      'File "{file}" is only the frame of a page; its tables are in the folder beside it. Save it as .xlsx or as one single web page (.mht) and try again.',
  },
  noTables: {
    'zh-CN':
      '网页“{file}”看起来像表格的部分不是用网页的表格写的，看不出哪些文字属于哪一栏，没有按表格读取。请在系统中导出为 Excel 或 Word，或用浏览器打印成 PDF 后再导入。',
    'en-US':
      'What looks like tables on page "{file}" is not written as tables, so it cannot be told which text belongs to which column; it was not read as tables. Export it to Excel or Word, or print it to a PDF from the browser, and import that.',
  },
} satisfies Record<string, LocalText>;
