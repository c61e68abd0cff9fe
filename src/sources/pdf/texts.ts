import type { LocalText } from '../../locale/locale';

/** What is said of a PDF that cannot be used, or only in part. */
export const pdfTexts = {
  damaged: {
    'zh-CN': 'PDF 文件“{file}”已损坏或不完整，无法读取。请重新获取文件，或由原文件另存后再试。',
    'en-US':
      'PDF "{file}" is damaged or cut off and cannot be read. Get it again, or make it anew from the original file.',
  },
  scanned: {
    'zh-CN':
      'PDF 文件“{file}”中没有文字，应是扫描件或图片，无法读取。请选用原来的 Word 或 Excel 文件，或先做文字识别 (OCR)。',
    'en-US':
      'PDF "{file}" holds no text: it is a scan or a picture and cannot be read. Choose the original Word or Excel file, or have its text recognised (OCR) first.',
  },
  tooLarge: {
    'zh-CN':
      'PDF 文件“{file}”过大或过于复杂，已停止读取。请只保留绩效目标所在的页（不超过 {pages} 页）后再试。',
    'en-US':
      'PDF "{file}" is too large or too intricate, so reading was stopped. Keep only the pages with targets (at most {pages}) and try again.',
  },
  guessed: {
    'zh-CN': 'PDF 文件“{file}”中有没有框线的表格（第 {pages} 页），各栏按文字位置推断，请仔细核对。',
    'en-US':
      'PDF "{file}" has tables without lines (page {pages}); their columns were guessed from where the text stands. Check them with care.',
  },
  doubtfulRows: {
    'zh-CN':
      'PDF 文件“{file}”第 {pages} 页没有框线的表格中，下列各行可能没有读对（折行的文字算作另一行，或没有分栏），请对照原件逐行核对{texts}。',
    'en-US':
      'In tables without lines of PDF "{file}" (page {pages}) these rows may have been read wrongly (wrapped text as a row of its own, or columns as one); compare each with the original{texts}.',
  },
  cut: {
    'zh-CN':
      'PDF 文件“{file}”第 {pages} 页的表格行高不足，有文字可能没有印全，请对照原件核对{texts}。最好选用原来的 Excel 文件。',
    'en-US':
      'Rows of tables in PDF "{file}" are too low (page {pages}), so texts may be printed in part. Compare them with the original{texts}. The original Excel file would be better.',
  },
  offPage: {
    'zh-CN':
      'PDF 文件“{file}”第 {pages} 页的表格超出了页面右边，超出的部分没有印出，也就没有读入。请选用原来的文件，或缩印到一页宽后再试。',
    'en-US':
      'Tables in PDF "{file}" go over the right edge of the page (page {pages}): what is beyond it was not printed, and not read. Choose the original file, or fit the table to the page.',
  },
} satisfies Record<string, LocalText>;
