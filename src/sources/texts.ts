import type { LocalText } from '../locale/locale';
import { KINDS_TEXT } from './source-formats';

/** What is said of a file whatever its kind. */
export const sourceTexts = {
  unknownKind: {
    'zh-CN': `文件“{file}”不是可以读取的类型。可以读取：${KINDS_TEXT['zh-CN']}。请先另存为其中一种格式。`,
    'en-US': `File "{file}" is of no kind that can be read. Can be read: ${KINDS_TEXT['en-US']}. Save it as one of these first.`,
  },
  unreadable: {
    'zh-CN': '文件“{file}”无法读取，可能已损坏。请在原程序中打开，另存后再试。',
    'en-US':
      'File "{file}" cannot be read; it may be damaged. Open it in its own program, save it anew and try again.',
  },
  tookTooMuch: {
    'zh-CN': '读取文件“{file}”所需的时间或内存过多，已停止。请只保留绩效目标部分，另存后再试。',
    'en-US':
      'Reading file "{file}" took too much time or memory and was stopped. Keep only the targets in it, save it and try again.',
  },
  otherDocument: {
    'zh-CN':
      '文件“{file}”是旧版 Word、WPS 文字或其他文字处理格式，不能直接读取。请在 Word 或 WPS 中打开，另存为“Word 文档 (*.docx)”后再试；也可以复制其中的表格，粘贴到导入页。',
    'en-US':
      'File "{file}" is an old Word or WPS document, or of another word processor, which cannot be read as it is. Open it in Word or WPS, save it as "Word Document (*.docx)" and try again; or copy its tables and paste them into the import view.',
  },
  encrypted: {
    'zh-CN': '文件“{file}”加了密码，无法读取。请在原程序中打开，去掉密码另存后再试。',
    'en-US':
      'File "{file}" is protected by a password and cannot be read. Open it in its own program, save it without the password and try again.',
  },
} satisfies Record<string, LocalText>;
