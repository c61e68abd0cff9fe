import { scoreOfExecution } from '../../../domain/scoring';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { isRounded, short } from '../../support/decimals';
import { EVALUATED } from '../../support/forms';
import { ratesOf } from '../../support/stated-rate';
import { SOURCES } from '../../support/sources';

export const executionScore: ProjectRule = {
  scope: 'project',
  id: 'execution-score',
  family: 'evaluation',
  severity: 'warning',
  forms: EVALUATED,
  title: { 'zh-CN': '执行率得分', 'en-US': 'Points of execution' },
  message: {
    'zh-CN': '执行率得分写的是{score}，按分值{points}×执行率{rate}%应为{expected}。',
    'en-US': 'Execution scores {score}; {points} points x {rate}% make {expected}.',
  },
  why: {
    'zh-CN': '预算执行率得分＝执行率×分值，执行率超过100%的按100%计。',
    'en-US': 'The score of execution is its points times the rate, of which 100% is the most that counts.',
  },
  source: SOURCES.evaluation2020,
  check({ table }) {
    const { execution } = table;
    if (execution === null || execution.score === null || execution.weight === null) return NOT_APPLICABLE;
    const { score, weight } = execution;
    const { stated, computed } = ratesOf(table);
    const rate = stated ?? computed[0]?.rate;
    if (rate === undefined) return NOT_APPLICABLE;
    const expected = scoreOfExecution(rate, weight);
    if (isRounded(score, expected)) return PASSED;
    const values = {
      score: score.toFixed(),
      points: weight.toFixed(),
      rate: short(rate),
      expected: short(expected),
    };
    return [{ field: 'execution.score', values }];
  },
};
