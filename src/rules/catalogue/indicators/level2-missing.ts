import type { LocalText } from '../../../locale/locale';
import type { IndicatorKind } from '../../../domain/indicator-levels';
import { NOT_APPLICABLE, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { placeOfMissingRow } from '../../support/missing-row';

const KINDS: readonly (readonly [IndicatorKind, LocalText])[] = [
  ['quantity', { 'zh-CN': '数量指标', 'en-US': 'quantity (数量指标)' }],
  ['quality', { 'zh-CN': '质量指标', 'en-US': 'quality (质量指标)' }],
  ['timeliness', { 'zh-CN': '时效指标', 'en-US': 'timeliness (时效指标)' }],
  ['cost', { 'zh-CN': '成本指标', 'en-US': 'cost (成本指标)' }],
];

export const level2Missing: ProjectRule = {
  scope: 'project',
  id: 'level2-missing',
  family: 'indicators',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '缺少必备的二级指标', 'en-US': 'Required level-2 indicator is missing' },
  message: { 'zh-CN': '缺少{missing}。', 'en-US': 'There is no indicator of {missing}.' },
  why: {
    'zh-CN': '产出指标应包括数量、质量、时效和成本四类，缺一类即退回。',
    'en-US':
      'Outputs are measured by quantity, quality, timeliness and cost; a table without one of them is sent back.',
  },
  source: SOURCES.goals2015,
  check(project) {
    if (project.indicators.length === 0) return NOT_APPLICABLE;
    const missing = KINDS.filter(([kind]) => !project.has(kind));
    return missing.map(([, name]) => ({ field: placeOfMissingRow(project), values: { missing: name } }));
  },
};
