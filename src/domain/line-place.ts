import type { Locale, LocalText } from '../locale/locale';
import { localize } from '../locale/locale';
import type { Within } from './place';

const TEXTS = {
  table: { 'zh-CN': '第{number}个表第{line}行', 'en-US': 'table {number}, row {line}' },
  page: { 'zh-CN': '第{number}页第{line}行', 'en-US': 'page {number}, line {line}' },
  paragraph: { 'zh-CN': '第{line}段', 'en-US': 'paragraph {line}' },
  line: { 'zh-CN': '第{line}行', 'en-US': 'line {line}' },
} satisfies Record<string, LocalText>;

/** A line of a source that is no worksheet, as people read it: `line 7`, `page 3, line 7`, `table 2, row 5`. */
export function linePlace(line: number, within: Within | undefined, locale: Locale): string {
  if (within === undefined) return localize(TEXTS.line, locale, { line });
  if (within === 'paragraphs') return localize(TEXTS.paragraph, locale, { line });
  return 'table' in within
    ? localize(TEXTS.table, locale, { line, number: within.table })
    : localize(TEXTS.page, locale, { line, number: within.page });
}
