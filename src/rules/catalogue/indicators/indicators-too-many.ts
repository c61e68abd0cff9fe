import { PASSED, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { INDICATOR_BLOCK } from '../../support/text-places';

export const indicatorsTooMany: ProjectRule = {
  scope: 'project',
  id: 'indicators-too-many',
  family: 'indicators',
  severity: 'info',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '指标过多', 'en-US': 'Too many indicators' },
  message: {
    'zh-CN': '共有{count}个指标，超过{most}个，建议突出核心指标。',
    'en-US': 'There {count:is|are} {count} {count:indicator|indicators}, over {most}; keep the core ones.',
  },
  why: {
    'zh-CN': '指标过多会分散重点，也增加自评时收集数据的工作量。上限可在设置中调整。',
    'en-US': 'Too many blur what matters, and each needs data at self-evaluation. The limit is a setting.',
  },
  source: SOURCES.core2021,
  limit: 'mostIndicators',
  check({ indicators }, { limits }) {
    const count = indicators.length;
    return count > limits.mostIndicators
      ? [{ field: INDICATOR_BLOCK, values: { count, most: limits.mostIndicators } }]
      : PASSED;
  },
};
