import type { TextRule } from '../../rule';
import { yearsNamed } from '../../../domain/stated-time';
import { hasWord } from '../../../domain/has-word';
import { SOURCES } from '../../support/sources';
import { PAST_OR_LONGER } from '../../words/past-or-longer';

const tellsOfPast = hasWord(PAST_OR_LONGER);

/** A year that something is compared with or began in, and stretches of time, in usual digits. */
const FROM_YEAR = /[自从比]\s{0,3}\d{4}|年\s{0,3}起|\d\s{0,3}[年月日]?\s{0,3}[至—\-~]\s{0,3}\d/;

/** A year with the sign 年, in digits of either width: a look that costs less than putting the text in order. */
const ANY_YEAR = /[2２][0０][\d０-９]{2}\s{0,3}年/;

export const textYear: TextRule = {
  scope: 'text',
  id: 'text-year',
  family: 'text',
  severity: 'warning',
  forms: 'all',
  places: ['purpose', 'goal', 'description', 'outcome'],
  title: { 'zh-CN': '文字中是其他年度', 'en-US': 'Another year in the text' },
  message: {
    'zh-CN': '文字说的是{found}年，预算年度是{expected}年，是否为上年文件遗留？',
    'en-US':
      "The text speaks of {found}, the fiscal year is {expected}. Is it left over from last year's file?",
  },
  why: {
    'zh-CN': '复制上年文件后最容易漏改的就是文字中的年度。',
    'en-US': "The year in a text is what is most easily forgotten when last year's file is copied.",
  },
  source: SOURCES.review,
  check(text, _place, { table }, { year }) {
    if (year === null || !ANY_YEAR.test(text)) return null;
    const years = yearsNamed(text).filter((named) => named >= 2000);
    const found = years[0];
    if (found === undefined || years.includes(year)) return null;
    const plain = text.normalize('NFKC');
    if (tellsOfPast(plain) || FROM_YEAR.test(plain)) return null;
    return table.name?.includes(String(found)) ? null : { values: { found, expected: year } };
  },
};
