import { ratingOf } from '../../../domain/scoring';
import { GRADES } from '../../../domain/target-value';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { EVALUATED } from '../../support/forms';
import { SOURCES } from '../../support/sources';

export const ratingScore: ProjectRule = {
  scope: 'project',
  id: 'rating-score',
  family: 'evaluation',
  severity: 'error',
  forms: EVALUATED,
  title: { 'zh-CN': '评价等级与总分', 'en-US': 'Rating and total score' },
  message: {
    'zh-CN': '总分{score}应评为“{expected}”，表中是“{rating}”。',
    'en-US': 'A total of {score} is rated "{expected}", the table says "{rating}".',
  },
  why: {
    'zh-CN': '90分及以上为优，80至90分为良，60至80分为中，60分以下为差。',
    'en-US': '90 and more are 优, 80 and more 良, 60 and more 中, less is 差.',
  },
  source: SOURCES.evaluation2020,
  check({ table: { score, rating } }) {
    const stated = GRADES.find((grade) => rating?.trim().startsWith(grade));
    if (score === null || stated === undefined) return NOT_APPLICABLE;
    const expected = ratingOf(score);
    if (stated === expected) return PASSED;
    return [{ field: 'rating', values: { score: score.toFixed(), expected, rating: stated } }];
  },
};
