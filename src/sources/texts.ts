import type { LocalText } from '../locale/locale';

/** What is said of a file whatever its kind. */
export const sourceTexts = {
  unknownKind: {
    'zh-CN': '文件“{file}”既不是 .txt 也不是 .xlsx。请先另存为其中一种格式。',
    'en-US': 'File "{file}" is neither .txt nor .xlsx. Save it as one of these first.',
  },
} satisfies Record<string, LocalText>;
