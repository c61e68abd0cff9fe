import type { TextRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { EMPTY_PHRASES } from '../../words/empty-phrases';

const ALL_EMPTY_PHRASES = new RegExp(EMPTY_PHRASES.join('|'), 'gu');

const FIGURE_INSIDE = /^[\s\S]{3,}\d/;

export const textEmptyPhrase: TextRule = {
  scope: 'text',
  id: 'text-empty-phrase',
  family: 'text',
  severity: 'info',
  forms: 'all',
  places: ['goal'],
  title: { 'zh-CN': '目标空泛', 'en-US': 'Goal without content' },
  message: {
    'zh-CN': '该目标大半是“{found}”一类的套话，没有说明要做什么、做到什么程度。',
    'en-US':
      'Most of this goal is phrases such as "{found}"; it does not say what is done, and how much of it.',
  },
  why: {
    'zh-CN': '目标应指向明确、具体细化，写出对象、数量和期限。',
    'en-US': 'A goal is specific: for whom, how much, by when.',
  },
  source: SOURCES.goals2015,
  check(text) {
    // A figure after the number of the goal says something.
    if (text.length > 60 || FIGURE_INSIDE.test(text)) return null;
    const found = text.match(ALL_EMPTY_PHRASES);
    if (!found) return null;
    return found.join('').length * 2 >= text.replace(/^[\d.、（）() ]+|[，。；、\s]/g, '').length
      ? { values: { found: found[0] } }
      : null;
  },
};
