import type { LocalText } from '../../locale/locale';
import type { IndicatorKind } from '../../domain/indicator-levels';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../rule';
import { SOURCES } from '../sources';
import { indicatorPath } from '../text-places';

/** Findings about rows that are not there stand on the block as a whole. */
const BLOCK = 'indicators';

const KINDS: readonly (readonly [IndicatorKind, LocalText])[] = [
  ['quantity', { 'zh-CN': '数量指标', 'en-US': 'quantity (数量指标)' }],
  ['quality', { 'zh-CN': '质量指标', 'en-US': 'quality (质量指标)' }],
  ['timeliness', { 'zh-CN': '时效指标', 'en-US': 'timeliness (时效指标)' }],
  ['cost', { 'zh-CN': '成本指标', 'en-US': 'cost (成本指标)' }],
];

const indicatorsMissing: ProjectRule = {
  scope: 'project',
  id: 'indicators-missing',
  family: 'indicators',
  severity: 'error',
  title: { 'zh-CN': '没有绩效指标', 'en-US': 'No indicators' },
  message: { 'zh-CN': '表中没有任何绩效指标。', 'en-US': 'The table has no indicators at all.' },
  why: {
    'zh-CN': '没有指标就无法衡量目标是否实现，表格不能通过审核。',
    'en-US': 'Without indicators nobody can tell whether the goals are reached.',
  },
  source: SOURCES.goals2015,
  check: ({ indicators }) => (indicators.length === 0 ? [{ field: BLOCK }] : PASSED),
};

const level2Missing: ProjectRule = {
  scope: 'project',
  id: 'level2-missing',
  family: 'indicators',
  severity: 'error',
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
    if (KINDS.every(([kind]) => project.has(kind))) return PASSED;
    const missing = KINDS.filter(([kind]) => !project.has(kind));
    return missing.map(([, name]) => ({ field: BLOCK, values: { missing: name } }));
  },
};

const benefitMissing: ProjectRule = {
  scope: 'project',
  id: 'benefit-missing',
  family: 'indicators',
  severity: 'error',
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
    return project.has('benefit') ? PASSED : [{ field: BLOCK }];
  },
};

const satisfactionMissing: ProjectRule = {
  scope: 'project',
  id: 'satisfaction-missing',
  family: 'indicators',
  severity: 'error',
  title: { 'zh-CN': '缺少满意度指标', 'en-US': 'Satisfaction indicator is missing' },
  message: { 'zh-CN': '缺少服务对象满意度指标。', 'en-US': 'There is no indicator of satisfaction.' },
  why: {
    'zh-CN': '满意度占评价总分的10分，应写明调查谁、达到多少。',
    'en-US': 'Satisfaction is 10 of 100 points in evaluation: say who is asked, and what share is reached.',
  },
  source: SOURCES.evaluation2020,
  check(project) {
    if (project.indicators.length === 0) return NOT_APPLICABLE;
    return project.has('satisfaction') ? PASSED : [{ field: BLOCK }];
  },
};

const tooMany: ProjectRule = {
  scope: 'project',
  id: 'indicators-too-many',
  family: 'indicators',
  severity: 'info',
  title: { 'zh-CN': '指标过多', 'en-US': 'Too many indicators' },
  message: {
    'zh-CN': '共有{count}个指标，超过{most}个，建议突出核心指标。',
    'en-US': 'There are {count} indicators, over {most}; keep the core ones.',
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
      ? [{ field: BLOCK, values: { count, most: limits.mostIndicators } }]
      : PASSED;
  },
};

const duplicates: ProjectRule = {
  scope: 'project',
  id: 'indicator-duplicate',
  family: 'indicators',
  severity: 'warning',
  title: { 'zh-CN': '指标重复', 'en-US': 'Duplicate indicator' },
  message: {
    'zh-CN': '“{name}”与本表第{row}个指标重复。',
    'en-US': '"{name}" repeats indicator {row} of this table.',
  },
  why: {
    'zh-CN': '同一指标写两遍不增加信息，评价时会重复计分。请改为另一项内容。',
    'en-US':
      'The same indicator twice says nothing more and counts twice in evaluation. Measure something else.',
  },
  source: SOURCES.core2021,
  check({ indicators }) {
    let problems: { field: string; values: { name: string; row: number } }[] | null = null;
    for (let index = 1; index < indicators.length; index += 1) {
      const { indicator } = indicators[index]!;
      if (indicator.level3 === null) continue;
      for (let before = 0; before < index; before += 1) {
        const other = indicators[before]!.indicator;
        if (other.level3 !== indicator.level3 || other.level2 !== indicator.level2) continue;
        if (other.description !== indicator.description) continue;
        const values = { name: indicator.level3, row: before + 1 };
        (problems ??= []).push({ field: indicatorPath(index, 'level3'), values });
        break;
      }
    }
    return problems ?? PASSED;
  },
};

export const INDICATOR_SET_RULES = [
  indicatorsMissing,
  level2Missing,
  benefitMissing,
  satisfactionMissing,
  tooMany,
  duplicates,
] as const;
