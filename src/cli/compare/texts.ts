import type { LocalText } from '../../locale/locale';

/** What is said of a comparison. */
export const compareTexts = {
  twoFiles: {
    'zh-CN': 'compare 需要且只能给两个文件：原文件和现文件。',
    'en-US': 'compare takes exactly two files: the earlier and the later one.',
  },
  badFormat: {
    'zh-CN': '--format 只能是 json、text 或 xlsx，现为“{value}”。',
    'en-US': '--format is one of json, text and xlsx, not "{value}".',
  },
  outputNeedsXlsx: {
    'zh-CN': '-o 只能与 --format xlsx 一起使用；json 和 text 写到标准输出。',
    'en-US': '-o goes with --format xlsx only; json and text go to stdout.',
  },
  same: { 'zh-CN': '没有变动。', 'en-US': 'Nothing differs.' },
} satisfies Record<string, LocalText>;
