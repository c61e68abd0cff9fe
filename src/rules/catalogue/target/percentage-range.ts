import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { hasWord } from '../../../domain/has-word';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { GROWTH } from '../../words/growth';

const speaksOfGrowth = hasWord(GROWTH);

export const percentageRange: IndicatorRule = {
  scope: 'indicator',
  id: 'percentage-range',
  family: 'target',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '百分比超出范围', 'en-US': 'Percentage out of range' },
  message: {
    'zh-CN': '“{value}”不在0%至100%之间。',
    'en-US': '"{value}" is not between 0% and 100%.',
  },
  why: {
    'zh-CN': '占比、完成率、满意度不会超过100%；增长率除外。',
    'en-US': 'A share, a rate of completion or of satisfaction is at most 100%; only growth may be more.',
  },
  source: SOURCES.review,
  check(judged) {
    const { figure, name } = judged;
    if (figure?.unit !== '%') return NOT_APPLICABLE;
    if (figure.value >= 0 && figure.value <= 100) return PASSED;
    return speaksOfGrowth(name) ? PASSED : onTarget(judged);
  },
};
