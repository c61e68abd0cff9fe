import type { TextRule } from '../../rule';
import { SOURCES } from '../../support/sources';

/** Half-width commas and semicolons before a Chinese character. */
const HALF_WIDTH = /([,;])[ \t]*(?=\p{Script=Han})/gu;
const HAN = /\p{Script=Han}/u;

export const halfWidthPunctuation: TextRule = {
  scope: 'text',
  id: 'half-width-punctuation',
  family: 'text',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '中文中用了半角标点', 'en-US': 'Half-width punctuation' },
  message: {
    'zh-CN': '中文之间用了半角的“{sign}”。',
    'en-US': 'There is a half-width "{sign}" between Chinese characters.',
  },
  why: {
    'zh-CN': '中文公文使用全角标点。',
    'en-US': 'Chinese official texts use full-width punctuation.',
  },
  source: SOURCES.form,
  check(text) {
    if (!text.includes(',') && !text.includes(';')) return null;
    let sign = '';
    const fix = text.replace(HALF_WIDTH, (all, found: string, at: number) => {
      const before = text.slice(0, at).trimEnd().slice(-1);
      if (!HAN.test(before)) return all;
      sign ||= found;
      return found === ',' ? '，' : '；';
    });
    return sign === '' ? null : { values: { sign }, fix };
  },
};
