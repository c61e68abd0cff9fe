import type { TextRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { WordFinder } from '../../support/word-finder';
import { TYPOS, type Typo } from '../../words/typos';

const finder = new WordFinder(TYPOS.map(({ wrong }) => wrong));

/** Whether what stands around it makes the signs right. */
function isMeant({ wrong, before = '', behind = '' }: Typo, text: string, end: number): boolean {
  const [left, right] = [text[end - wrong.length - 1], text[end]];
  return (left !== undefined && before.includes(left)) || (right !== undefined && behind.includes(right));
}

export const textTypo: TextRule = {
  scope: 'text',
  id: 'text-typo',
  family: 'text',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '错别字', 'en-US': 'Wrong character' },
  message: {
    'zh-CN': '“{found}”应为“{expected}”。',
    'en-US': '"{found}" should be "{expected}".',
  },
  why: {
    'zh-CN': '审核通报中常见的错别字，多为同音或形近字录错。',
    'en-US': 'One of the slips that reviewers publish: a character that sounds or looks like the right one.',
  },
  source: SOURCES.review,
  check(text, place) {
    const found: { typo: Typo; end: number }[] = [];
    finder.scan(text, (word, end) => {
      const typo = TYPOS[word]!;
      if (!isMeant(typo, text, end)) found.push({ typo, end });
    });
    const [first] = found;
    if (first === undefined) return null;
    const values = { found: first.typo.wrong, expected: first.typo.right };
    // A name is that of the budget system: whoever changes it here changes it there.
    if (place === 'name') return { values };
    let fix = text;
    for (const { typo, end } of found)
      fix = fix.slice(0, end - typo.wrong.length) + typo.right + fix.slice(end);
    return { values, fix };
  },
};
