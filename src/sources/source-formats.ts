import type { LocalText } from '../locale/locale';

/** Kinds of files that are read, each by a reader of its own. */
export type SourceFormat = 'spreadsheet' | 'csv' | 'pdf' | 'xlsx' | 'docx' | 'html' | 'mht' | 'text';

/** The kinds by the ends of names, for files whose content shows none. */
export const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.xltx': 'xlsx',
  '.xls': 'spreadsheet',
  '.xlsb': 'spreadsheet',
  '.et': 'spreadsheet',
  '.ods': 'spreadsheet',
  '.csv': 'csv',
  '.docx': 'docx',
  '.docm': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.mht': 'mht',
  '.mhtml': 'mht',
  '.pdf': 'pdf',
  '.txt': 'text',
};

/** The ends of the names of files that are read, for choosing them. */
export const SOURCE_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS);

/** Kinds that people know by one name, in the order in which they are told. */
const KNOWN_KINDS: readonly { name: LocalText; formats: readonly SourceFormat[] }[] = [
  { name: { 'zh-CN': '文本', 'en-US': 'text' }, formats: ['text'] },
  { name: { 'zh-CN': 'Word', 'en-US': 'Word' }, formats: ['docx'] },
  {
    name: { 'zh-CN': 'Excel 和 WPS 表格', 'en-US': 'Excel and WPS spreadsheets' },
    formats: ['xlsx', 'spreadsheet', 'csv'],
  },
  { name: { 'zh-CN': '网页', 'en-US': 'web pages' }, formats: ['html', 'mht'] },
  { name: { 'zh-CN': '带文字的 PDF', 'en-US': 'PDF with text' }, formats: ['pdf'] },
];

/** All kinds of files that are read, each with the ends of its names. */
function kindsIn(locale: keyof LocalText): string[] {
  return KNOWN_KINDS.map(({ name, formats }) => {
    const own = SOURCE_EXTENSIONS.filter((extension) =>
      formats.includes(EXTENSIONS[extension] as SourceFormat),
    );
    return `${name[locale]} (${own.join(' ')})`;
  });
}

/** The kinds, for telling them to people in a sentence. */
export const KINDS_TEXT: LocalText = {
  'zh-CN': kindsIn('zh-CN').join('、'),
  'en-US': kindsIn('en-US').join(', '),
};

/** The same with a line a kind. */
export const KINDS_LIST: LocalText = {
  'zh-CN': kindsIn('zh-CN').join('\n'),
  'en-US': kindsIn('en-US').join('\n'),
};
