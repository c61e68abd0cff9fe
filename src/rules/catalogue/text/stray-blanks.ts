import type { TextRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { withoutStrayBlanks } from '../../support/stray-blanks';

export const strayBlanks: TextRule = {
  scope: 'text',
  id: 'stray-blanks',
  family: 'text',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '多余空格', 'en-US': 'Stray blanks' },
  message: {
    'zh-CN': '文字中有多余的空格（标点前或连续空格），可以删去。',
    'en-US': 'There are stray blanks, before punctuation or several in a row.',
  },
  why: {
    'zh-CN': '多为从Word或网页粘贴带入，打印时留下空白。',
    'en-US': 'They come along when text is pasted, and leave gaps in print.',
  },
  source: SOURCES.form,
  check(text) {
    const fix = withoutStrayBlanks(text);
    return fix === text ? null : { fix };
  },
};
