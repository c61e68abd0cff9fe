import type { TextRule } from '../../rule';
import { SOURCES } from '../../support/sources';

const DOUBLED = /([，。；、：])\1/;
const MARKS = ['，', '。', '；', '、', '：'] as const;

export const doubledPunctuation: TextRule = {
  scope: 'text',
  id: 'doubled-punctuation',
  family: 'text',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '标点重复', 'en-US': 'Doubled punctuation' },
  message: { 'zh-CN': '标点“{found}”重复。', 'en-US': 'Punctuation is doubled: "{found}".' },
  why: {
    'zh-CN': '多为修改后遗留，删去多余的一个即可。',
    'en-US': 'Left over after an edit; one of them is enough.',
  },
  source: SOURCES.form,
  check(text) {
    const found = DOUBLED.exec(text)?.[0];
    if (found === undefined) return null;
    let fix = text;
    for (const mark of MARKS) while (fix.includes(mark + mark)) fix = fix.replaceAll(mark + mark, mark);
    return { values: { found }, fix };
  },
};
