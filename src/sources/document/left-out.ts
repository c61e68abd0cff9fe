import type { LocalText, TextValues } from '../../locale/locale';

/** Parts of a document that are not read, and are told. */
export type LeftOut =
  | 'contents'
  | 'headersFooters'
  | 'notes'
  | 'comments'
  | 'pictures'
  | 'charts'
  | 'objects'
  | 'macros'
  | 'hidden'
  | 'struck'
  | 'slanted'
  | 'attachedDocuments';

const NAMES: Readonly<Record<LeftOut, LocalText>> = {
  contents: { 'zh-CN': '目录和导航', 'en-US': 'tables of contents and menus' },
  headersFooters: { 'zh-CN': '页眉页脚', 'en-US': 'headers and footers' },
  notes: { 'zh-CN': '脚注和尾注', 'en-US': 'footnotes and endnotes' },
  comments: { 'zh-CN': '批注', 'en-US': 'comments' },
  pictures: { 'zh-CN': '图片', 'en-US': 'pictures' },
  charts: { 'zh-CN': '图表', 'en-US': 'charts' },
  objects: { 'zh-CN': '嵌入的对象', 'en-US': 'embedded objects' },
  macros: { 'zh-CN': '宏', 'en-US': 'macros' },
  hidden: { 'zh-CN': '隐藏的内容', 'en-US': 'hidden content' },
  struck: { 'zh-CN': '划掉的文字', 'en-US': 'text that is struck out' },
  slanted: { 'zh-CN': '斜排的文字（如水印）', 'en-US': 'slanted text such as watermarks' },
  attachedDocuments: {
    'zh-CN': '插入的其他文件（在 Word 中打开并另存后即可读取）',
    'en-US': 'other files put into it (open it in Word and save it anew, then they are)',
  },
};

/**
 * Something in a file that was read in spite of it, or left out of it. What is odd in a worksheet is told of every sheet;
 * it matters where a form stands on the sheet: our own summary, for one, has formulas whose result is no text at all.
 */
export interface SourceWarning {
  /** Null where it is not of one worksheet. */
  sheet: string | null;
  text: LocalText;
  values: TextValues;
}

/** The warning that tells what was left out of a file; none where nothing was. */
export function leftOutWarnings(file: string, parts: ReadonlySet<LeftOut>): SourceWarning[] {
  if (parts.size === 0) return [];
  const names = [...parts].map((part) => NAMES[part]);
  const text: LocalText = {
    'zh-CN': `文件“{file}”中的${names.map((name) => name['zh-CN']).join('、')}没有读取。`,
    'en-US': `Not read in file "{file}": ${names.map((name) => name['en-US']).join(', ')}.`,
  };
  return [{ sheet: null, text, values: { file } }];
}
