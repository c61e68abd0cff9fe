import { NOT_APPLICABLE, type ProjectRule } from '../../rule';
import { OTHER_FORMS } from '../../support/forms';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

export const weightNegative: ProjectRule = {
  scope: 'project',
  id: 'weight-negative',
  family: 'indicators',
  severity: 'error',
  forms: OTHER_FORMS,
  title: { 'zh-CN': '分值（权重）为负数', 'en-US': 'Points below 0' },
  message: {
    'zh-CN': '分值（权重）是{points}，不应为负数。',
    'en-US': 'The points are {points}; they cannot be below 0.',
  },
  why: {
    'zh-CN': '分值是该项最多可得的分数。负数会抵掉其他指标的分值，合计看上去仍可能是100分。',
    'en-US':
      'Points are the most that can be scored. Below 0 they take from the other indicators, and the sum may still look like 100.',
  },
  source: SOURCES.evaluation2020,
  check({ table: { execution, indicators, levelPoints } }) {
    const all = [
      ...(execution ? [{ field: 'execution.weight', points: execution.weight }] : []),
      ...levelPoints.map(({ points }, at) => ({ field: `levelPoints[${at}].points`, points })),
      ...indicators.map(({ weight }, at) => ({ field: indicatorPath(at, 'weight'), points: weight })),
    ];
    const stated = all.flatMap(({ field, points }) => (points === null ? [] : [{ field, points }]));
    if (stated.length === 0) return NOT_APPLICABLE;
    return stated.flatMap(({ field, points }) =>
      points.lt(0) ? [{ field, values: { points: points.toFixed() } }] : [],
    );
  },
};
