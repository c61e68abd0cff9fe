import { PASSED, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { INDICATOR_BLOCK } from '../../support/text-places';

export const indicatorsMissing: ProjectRule = {
  scope: 'project',
  id: 'indicators-missing',
  family: 'indicators',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '没有绩效指标', 'en-US': 'No indicators' },
  message: { 'zh-CN': '表中没有任何绩效指标。', 'en-US': 'The table has no indicators at all.' },
  why: {
    'zh-CN': '没有指标就无法衡量目标是否实现，表格不能通过审核。',
    'en-US': 'Without indicators nobody can tell whether the goals are reached.',
  },
  source: SOURCES.goals2015,
  check: ({ indicators }) => (indicators.length === 0 ? [{ field: INDICATOR_BLOCK }] : PASSED),
};
