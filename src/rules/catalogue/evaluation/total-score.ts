import { sumAmounts } from '../../../domain/money';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { isRounded, short } from '../../support/decimals';
import { EVALUATED } from '../../support/forms';
import { SOURCES } from '../../support/sources';

const SCORES_MISSING = {
  'zh-CN': '有{count}项没有得分，无法核对总分。',
  'en-US': '{count} {count:score is|scores are} missing, so the total cannot be checked.',
};

export const totalScore: ProjectRule = {
  scope: 'project',
  id: 'total-score',
  family: 'evaluation',
  severity: 'error',
  forms: EVALUATED,
  title: { 'zh-CN': '总分与各项得分之和', 'en-US': 'Total is the sum of the scores' },
  message: {
    'zh-CN': '总分写的是{score}，各项得分（含执行率得分{execution}）相加是{expected}。',
    'en-US': 'The total says {score}; the scores (execution {execution} among them) add up to {expected}.',
  },
  why: {
    'zh-CN': '总分＝预算执行率得分＋各指标得分。',
    'en-US': 'The total is the score of execution plus those of all indicators.',
  },
  source: SOURCES.evaluation2020,
  check({ table: { score, execution, indicators } }) {
    if (score === null || indicators.every((indicator) => indicator.score === null)) return NOT_APPLICABLE;
    const count = indicators.filter(({ weight, score: own }) => weight !== null && own === null).length;
    const ofExecution = execution?.score ?? null;
    // Points of execution may be given and not printed: those of the indicators come to less than 100.
    const isUnscored =
      ofExecution === null && execution !== null && (execution.weight !== null || execution.rate !== null);
    const expected = sumAmounts([ofExecution, ...indicators.map((indicator) => indicator.score)]);
    if (isRounded(score, expected)) return PASSED;
    const missing = count + (isUnscored ? 1 : 0);
    // What is missing can only add to the sum.
    if (missing > 0 && expected.lt(score))
      return [{ field: 'score', undecided: SCORES_MISSING, values: { count: missing } }];
    const values = {
      score: score.toFixed(),
      execution: sumAmounts([ofExecution]).toFixed(),
      expected: short(expected),
    };
    return [{ field: 'score', values }];
  },
};
