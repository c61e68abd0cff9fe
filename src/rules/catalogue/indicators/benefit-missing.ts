import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { placeOfMissingRow } from '../../support/missing-row';

export const benefitMissing: ProjectRule = {
  scope: 'project',
  id: 'benefit-missing',
  family: 'indicators',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '缺少效益指标', 'en-US': 'Benefit indicator is missing' },
  message: {
    'zh-CN': '缺少效益指标，经济、社会、生态、可持续影响四类中至少要有一类。',
    'en-US':
      'There is no benefit indicator; at least one of economic, social, ecological and sustained benefit is required.',
  },
  why: {
    'zh-CN': '效益指标说明花钱带来的变化，是审核和评价的重点。',
    'en-US': 'Benefits tell what the money changes; evaluation looks at them first.',
  },
  source: SOURCES.goals2015,
  check(project) {
    if (project.indicators.length === 0) return NOT_APPLICABLE;
    return project.has('benefit') ? PASSED : [{ field: placeOfMissingRow(project) }];
  },
};
