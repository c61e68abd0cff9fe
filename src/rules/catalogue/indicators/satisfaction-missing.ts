import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { placeOfMissingRow } from '../../support/missing-row';

export const satisfactionMissing: ProjectRule = {
  scope: 'project',
  id: 'satisfaction-missing',
  family: 'indicators',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '缺少满意度指标', 'en-US': 'Satisfaction indicator is missing' },
  message: { 'zh-CN': '缺少服务对象满意度指标。', 'en-US': 'There is no indicator of satisfaction.' },
  why: {
    'zh-CN': '满意度占评价总分的10分，应写明调查谁、达到多少。',
    'en-US': 'Satisfaction is 10 of 100 points in evaluation: say who is asked, and what share is reached.',
  },
  source: SOURCES.evaluation2020,
  check(project) {
    if (project.indicators.length === 0) return NOT_APPLICABLE;
    return project.has('satisfaction') ? PASSED : [{ field: placeOfMissingRow(project) }];
  },
};
