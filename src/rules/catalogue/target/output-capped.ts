import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { hasWord } from '../../../domain/has-word';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { LIMITED, LIMITED_UNITS } from '../../words/limited';
import { OFTEN_UNWANTED } from '../../words/often-unwanted';

const mayBeLimited = hasWord([...LIMITED, ...OFTEN_UNWANTED]);

export const outputCapped: IndicatorRule = {
  scope: 'indicator',
  id: 'output-capped',
  family: 'target',
  severity: 'warning',
  forms: 'all',
  kinds: ['quantity', 'quality', 'benefit'],
  title: { 'zh-CN': '产出或效益设了上限', 'en-US': 'Output or benefit with an upper limit' },
  message: {
    'zh-CN': '“{name}”写成“{value}”，为产出或效益设了上限，是否应为≥？',
    'en-US': '"{name}" says "{value}", an upper limit on what is wanted. Should it be ≥?',
  },
  why: {
    'zh-CN': '产出和效益一般是至少完成多少；写成≤时一件不做也算达标。差错率、投诉数等除外。',
    'en-US':
      'What is wanted is at least so much; with ≤ doing nothing reaches the target. Errors, complaints and the like are the exception.',
  },
  source: SOURCES.review,
  check(judged) {
    const { figure, name } = judged;
    // Where the form says whether more or less is better, direction-comparator holds the sign against that.
    if (figure === null || judged.indicator.direction !== null) return NOT_APPLICABLE;
    const { direction, value, unit } = figure;
    // A limit of 0 says that it must not happen at all.
    if (direction !== 'upper' || value === 0 || judged.isUnwanted || mayBeLimited(name)) return PASSED;
    if (LIMITED_UNITS.test(unit)) return PASSED;
    return onTarget(judged, { name });
  },
};
