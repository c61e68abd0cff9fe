import { sumAmounts } from '../../../domain/money';
import { NOT_APPLICABLE, type ProjectRule } from '../../rule';
import { OTHER_FORMS } from '../../support/forms';
import { SOURCES } from '../../support/sources';

export const levelPointsSum: ProjectRule = {
  scope: 'project',
  id: 'level-points-sum',
  family: 'indicators',
  severity: 'error',
  forms: OTHER_FORMS,
  title: { 'zh-CN': '一级指标分值与其下各指标', 'en-US': 'Points of a level 1 and of its indicators' },
  message: {
    'zh-CN': '“{level}”注明{points}分，其下各指标的分值相加是{sum}分。',
    'en-US': '"{level}" has {points} points, the indicators under it add up to {sum}.',
  },
  why: {
    'zh-CN': '一级指标的分值应等于其下各项指标分值之和，否则总分对不上。',
    'en-US': 'The points of a level 1 are those of its indicators together; otherwise the total is wrong.',
  },
  source: SOURCES.evaluation2020,
  check({ table: { levelPoints, indicators } }) {
    const judged = levelPoints.flatMap(({ level1, points }, at) => {
      const weights = indicators.filter((one) => one.level1 === level1).map(({ weight }) => weight);
      return weights.every((weight) => weight === null) ? [] : [{ level1, points, at, weights }];
    });
    if (judged.length === 0) return NOT_APPLICABLE;
    return judged.flatMap(({ level1, points, at, weights }) => {
      const sum = sumAmounts(weights);
      if (sum.eq(points)) return [];
      const values = { level: level1, points: points.toFixed(), sum: sum.toFixed() };
      return [{ field: `levelPoints[${at}].points`, values }];
    });
  },
};
