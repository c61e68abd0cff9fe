import type { LocalText } from '../../locale/locale';

/** What is said of a document that cannot be used. */
export const documentTexts = {
  empty: {
    'zh-CN': '文件“{file}”是空的，没有可导入的内容。请选择含有绩效目标表的文本文件。',
    'en-US': 'File "{file}" is empty, so there is nothing to import. Choose a text file with target tables.',
  },
  binary: {
    'zh-CN': '文件“{file}”其实是{kind}，不是文本。请选择 .txt 文件，或在原程序中另存为纯文本后再导入。',
    'en-US':
      'File "{file}" is really {kindEn}, not text. Choose a .txt file, or save it as plain text in its own program and import that.',
  },
  undecodable: {
    'zh-CN':
      '无法识别文件“{file}”的文字编码，文件也可能不完整。请重新获取文件，或用记事本打开并以 UTF-8 编码另存后再导入。',
    'en-US':
      'The text encoding of file "{file}" is not known; the file may also be cut off. Get it again, or open it in Notepad, save it as UTF-8 and import that.',
  },
  noForm: {
    'zh-CN': '在文件“{file}”中没有找到绩效目标表（未见“项目编码”“一级指标”等栏目）。请确认选对了文件。',
    'en-US':
      'No performance target table was found in file "{file}" (no labels such as 项目编码 or 一级指标). Make sure it is the right file.',
  },
  lostTable: {
    'zh-CN':
      '文件“{file}”第 {line} 行所在的表格只剩逐行的文字，无法确定哪些文字属于哪一栏，未作任何改动。请从 Word、Excel 或网页中重新复制表格，或选用原文件。',
    'en-US':
      'The table around line {line} of file "{file}" is left as lines of text, so it cannot be told which of them belongs to which column. Nothing was changed. Copy the table anew from Word, Excel or the web page, or choose the original file.',
  },
  truncated: {
    'zh-CN':
      '文件“{file}”第 {line} 行起的“{title}”不完整（{missing}），可能被截断，未作任何改动。请补全文件后再导入。',
    'en-US':
      'In file "{file}" the table "{title}" from line {line} is incomplete ({missingEn}); the file may be cut off. Nothing was changed. Complete the file and import it again.',
  },
} satisfies Record<string, LocalText>;
