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
} satisfies Record<string, LocalText>;
