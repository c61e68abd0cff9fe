import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { UNKNOWN_YEAR } from '../../support/unknowns';

const YEAR_IN_NAME = /(20\d{2})年?/g;

export const nameYear: ProjectRule = {
  scope: 'project',
  id: 'name-year',
  family: 'form',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '名称中的年度', 'en-US': 'Year in the name' },
  message: {
    'zh-CN': '项目名称写的是{found}年，预算年度是{expected}年。如为上年结转资金可不改。',
    'en-US': 'The name says {found}, the fiscal year is {expected}. Leave it if the money is carried over.',
  },
  why: {
    'zh-CN': '名称中的年度可能是沿用上年文件忘改，也可能是结转资金，需要填报人确认。',
    'en-US':
      "A year in the name is either left over from last year's file or tells of money carried over: make sure which.",
  },
  source: SOURCES.review,
  check({ table: { name } }, { year }) {
    if (name === null || !name.includes('20')) return NOT_APPLICABLE;
    const years = [...name.matchAll(YEAR_IN_NAME)].map((match) => Number(match[1]));
    if (years.length === 0) return NOT_APPLICABLE;
    if (year === null) return [{ field: 'name', undecided: UNKNOWN_YEAR }];
    const found = years.find((candidate) => candidate !== year);
    return found === undefined ? PASSED : [{ field: 'name', values: { found, expected: year } }];
  },
};
