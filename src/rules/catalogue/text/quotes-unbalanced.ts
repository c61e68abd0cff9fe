import type { TextRule } from '../../rule';
import { hasUnpairedQuotes } from '../../support/quotes';
import { SOURCES } from '../../support/sources';

export const quotesUnbalanced: TextRule = {
  scope: 'text',
  id: 'quotes-unbalanced',
  family: 'text',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '引号不成对', 'en-US': 'Quotes do not pair' },
  message: { 'zh-CN': '文字中的引号不成对。', 'en-US': 'The quotation marks of the text do not pair.' },
  why: {
    'zh-CN': '多为粘贴时带入或漏删一半，请核对。',
    'en-US': 'One of them was pasted along or deleted by mistake.',
  },
  source: SOURCES.form,
  check(text) {
    return hasUnpairedQuotes(text) ? {} : null;
  },
};
