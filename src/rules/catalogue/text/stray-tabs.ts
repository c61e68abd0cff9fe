import { cleanText } from '../../../domain/text';
import type { TextRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { withoutStrayBlanks } from '../../support/stray-blanks';

export const strayTabs: TextRule = {
  scope: 'text',
  id: 'stray-tabs',
  family: 'text',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '文字中有制表符', 'en-US': 'Tabs in the text' },
  message: {
    'zh-CN': '文字中间有制表符，可以删去。',
    'en-US': 'There are tabs inside the text.',
  },
  why: {
    'zh-CN': '制表符在单元格中看不见，导出或复制时会把一格拆成几格。',
    'en-US': 'Tabs are invisible in a cell and split it when it is copied or exported.',
  },
  source: SOURCES.form,
  check(text) {
    // A tab before punctuation is a stray blank already.
    if (!text.includes('\t') || !withoutStrayBlanks(text).includes('\t')) return null;
    return { fix: cleanText(text.replace(/[ \t]+/g, (blanks) => (blanks.includes('\t') ? '' : blanks))) };
  },
};
