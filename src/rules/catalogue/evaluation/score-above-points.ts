import { NOT_APPLICABLE, type Problem, type ProjectRule } from '../../rule';
import { EVALUATED } from '../../support/forms';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

export const scoreAbovePoints: ProjectRule = {
  scope: 'project',
  id: 'score-above-points',
  family: 'evaluation',
  severity: 'error',
  forms: EVALUATED,
  title: { 'zh-CN': '得分高于分值', 'en-US': 'Score above its points' },
  message: {
    'zh-CN': '得分{score}高于分值{points}。',
    'en-US': 'The score of {score} is above its {points} points.',
  },
  why: {
    'zh-CN': '得分最高为该项分值，超额完成也不加分；也不会是负数。',
    'en-US': 'No more than its points can be scored, however much is achieved, and never less than 0.',
  },
  source: SOURCES.evaluation2020,
  check({ table: { execution, indicators } }) {
    const scored = [
      ...(execution ? [{ field: 'execution.score', weight: execution.weight, score: execution.score }] : []),
      ...indicators.map(({ weight, score }, index) => ({
        field: indicatorPath(index, 'score'),
        weight,
        score,
      })),
    ];
    let isJudged = false;
    const problems: Problem[] = [];
    for (const { field, weight, score } of scored) {
      if (weight === null || score === null) continue;
      isJudged = true;
      if (score.lte(weight) && score.gte(0)) continue;
      problems.push({ field, values: { score: score.toFixed(), points: weight.toFixed() } });
    }
    return isJudged ? problems : NOT_APPLICABLE;
  },
};
