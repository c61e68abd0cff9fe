import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { EVALUATED } from '../../support/forms';
import { isUnknownField } from '../../support/field-state';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

export const scoreLostWithoutReason: IndicatorRule = {
  scope: 'indicator',
  id: 'score-lost-without-reason',
  family: 'evaluation',
  severity: 'warning',
  forms: EVALUATED,
  title: { 'zh-CN': '扣分没有说明原因', 'en-US': 'Points lost without a reason' },
  message: {
    'zh-CN': '得分{score}低于分值{points}，没有说明偏差原因和改进措施。',
    'en-US': '{score} of {points} points were scored, and nothing says why, or what will be done.',
  },
  why: {
    'zh-CN': '未得满分的指标，应说明偏差原因和改进措施。',
    'en-US': 'Where points were lost, the reason and what will be done are to be told.',
  },
  source: SOURCES.evaluation2020,
  check({ index, indicator: { weight, score, reason } }, { table }) {
    if (weight === null || score === null) return NOT_APPLICABLE;
    const field = indicatorPath(index, 'reason');
    if (score.gte(weight) || reason !== null || isUnknownField(table, field)) return PASSED;
    return [{ field, values: { score: score.toFixed(), points: weight.toFixed() } }];
  },
};
