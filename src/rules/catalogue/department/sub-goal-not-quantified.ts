import type { DepartmentRule, Problem } from '../../rule';
import { SOURCES } from '../../support/sources';
import { subGoalPath } from '../../support/text-places';

const FIGURE = /\d|百分之|[一二三四五六七八九十](?:次|个|项|场|期|户|人)/;

export const subGoalNotQuantified: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-not-quantified',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '分项指标没有数值', 'en-US': 'Sub-goal without a figure' },
  message: {
    'zh-CN': '分项“{name}”的绩效指标没有数值，无法考核。',
    'en-US': 'The indicator of sub-goal "{name}" has no figure.',
  },
  why: {
    'zh-CN': '分项指标应写明达到多少，例如“大于等于95%”。',
    'en-US': 'Say how much is to be reached, such as at least 95%.',
  },
  source: SOURCES.goals2015,
  check({ subGoals }) {
    return subGoals.flatMap(({ name, indicator }, index): Problem[] => {
      if (indicator === null || FIGURE.test(indicator.normalize('NFKC'))) return [];
      return [{ field: subGoalPath(index, 'indicator'), values: { name: name ?? '' } }];
    });
  },
};
