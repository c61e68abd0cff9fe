import type { IndicatorRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { compareVillages } from '../../support/village-counts';

export const villagesTooFew: IndicatorRule = {
  scope: 'indicator',
  id: 'villages-too-few',
  family: 'counts',
  severity: 'warning',
  forms: 'all',
  kinds: ['quantity'],
  title: { 'zh-CN': '村数少于实有村数', 'en-US': 'Fewer villages than there are' },
  message: {
    'zh-CN': '指标值“{value}”少于实有的{expected}个村，是否漏了村，或村数未更新？',
    'en-US':
      'Target "{value}" is fewer than the {expected} villages that there are. Are some left out, or is the number old?',
  },
  why: {
    'zh-CN': '面向所有村的项目，数量应与实有村数一致；只覆盖部分村的，请在名称中写明。',
    'en-US': 'A project for all villages counts all of them; if only some are meant, say so in the name.',
  },
  source: SOURCES.review,
  check: (indicator, _project, settings) =>
    compareVillages(indicator, settings, (found, fact) => found < fact),
};
