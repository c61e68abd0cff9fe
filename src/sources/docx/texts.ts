import type { LocalText } from '../../locale/locale';
import type { PackageTexts } from '../package/package-texts';

/** What is said of a Word document that cannot be used. */
export const wordTexts = {
  notDocument: {
    'zh-CN': '文件“{file}”不是 Word 文档 (.docx)。请在 Word 或 WPS 中打开它并另存为 .docx 后再试。',
    'en-US': 'File "{file}" is no Word document (.docx). Open it in Word, save it as .docx and try again.',
  },
  damaged: {
    'zh-CN': 'Word 文档“{file}”已损坏，无法读取。请在 Word 中用“打开并修复”打开，另存后再试。',
    'en-US':
      'Word document "{file}" is damaged and cannot be read. Use "Open and Repair" in Word, save it and try again.',
  },
  damagedPart: {
    'zh-CN':
      'Word 文档“{file}”中的部件“{part}”已损坏或缺失，无法读取。请在 Word 中用“打开并修复”打开，另存后再试。',
    'en-US':
      'Part "{part}" of Word document "{file}" is damaged or missing and cannot be read. Use "Open and Repair" in Word, save it and try again.',
  },
  tooLarge: {
    'zh-CN': 'Word 文档“{file}”中的部件“{part}”解压后过大，已停止读取。请只保留绩效目标部分，另存后再试。',
    'en-US':
      'Part "{part}" of Word document "{file}" is too large when unpacked, so reading was stopped. Keep only the targets, save it and try again.',
  },
  tooManyCells: {
    'zh-CN': 'Word 文档“{file}”的段落和单元格超过 {cells} 个，已停止读取。请只保留绩效目标部分，另存后再试。',
    'en-US':
      'Word document "{file}" has more than {cells} paragraphs and cells, so reading was stopped. Keep only the targets, save it and try again.',
  },
} satisfies PackageTexts & Record<string, LocalText>;
