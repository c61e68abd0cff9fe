import type { DepartmentRule, Problem } from '../../rule';
import { hasWord } from '../../../domain/has-word';
import { SOURCES } from '../../support/sources';
import { subGoalPath } from '../../support/text-places';
import { GROWTH } from '../../words/growth';

const speaksOfGrowth = hasWord(GROWTH);

export const subGoalPercentage: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-percentage',
  family: 'department',
  severity: 'error',
  title: { 'zh-CN': '分项指标百分比超出范围', 'en-US': 'Percentage out of range' },
  message: {
    'zh-CN': '分项“{name}”的指标写着{found}%，不在0%至100%之间。',
    'en-US': 'The indicator of sub-goal "{name}" says {found}%, which is not between 0% and 100%.',
  },
  why: {
    'zh-CN': '占比、完成率不会超过100%；增长率除外。',
    'en-US': 'A share or a rate of completion is at most 100%; only growth may be more.',
  },
  source: SOURCES.review,
  check({ subGoals }) {
    return subGoals.flatMap(({ name, indicator }, index): Problem[] => {
      if (indicator === null || speaksOfGrowth(indicator)) return [];
      const percentages = [
        ...indicator.normalize('NFKC').matchAll(/(?<![\d.])(\d{1,12}(?:\.\d{1,9})?)\s{0,3}%/g),
      ];
      const found = percentages.map((match) => Number(match[1])).find((value) => value > 100);
      return found === undefined
        ? []
        : [{ field: subGoalPath(index, 'indicator'), values: { name: name ?? '', found } }];
    });
  },
};
