import type { IndicatorRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { compareVillages } from '../../support/village-counts';

export const villagesTooMany: IndicatorRule = {
  scope: 'indicator',
  id: 'villages-too-many',
  family: 'counts',
  severity: 'error',
  forms: 'all',
  kinds: ['quantity'],
  title: { 'zh-CN': '村数超过实有村数', 'en-US': 'More villages than there are' },
  message: {
    'zh-CN': '指标值“{value}”超过实有的{expected}个村。',
    'en-US':
      'Target "{value}" is more than the {expected} {expected:village that there is|villages that there are}.',
  },
  why: {
    'zh-CN': '覆盖的村不可能多于辖区实有村数（取自部门总体目标或设置）。',
    'en-US':
      'No more villages can be served than the township has (told by the department text or the settings).',
  },
  source: SOURCES.review,
  check: (indicator, _project, settings) =>
    compareVillages(indicator, settings, (found, fact) => found > fact),
};
