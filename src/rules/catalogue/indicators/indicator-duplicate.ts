import { PASSED, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

export const indicatorDuplicate: ProjectRule = {
  scope: 'project',
  id: 'indicator-duplicate',
  family: 'indicators',
  severity: 'warning',
  forms: 'all',
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
    const names = new Set<string | null>();
    for (const { indicator } of indicators) names.add(indicator.level3);
    if (names.size === indicators.length) return PASSED;
    // The first row of each name, level 2 and description.
    const first = new Map<string, number>();
    const problems: Problem[] = [];
    for (const { index, indicator } of indicators) {
      const { level2, level3, description } = indicator;
      if (level3 === null) continue;
      const key = JSON.stringify([level3, level2, description]);
      const before = first.get(key);
      if (before === undefined) first.set(key, index);
      else {
        const values = { name: level3, row: before + 1 };
        problems.push({ field: indicatorPath(index, 'level3'), values });
      }
    }
    return problems;
  },
};
