import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

/** 不可能, 完全不可能: the target will not be met. */
const HOPELESS = /不可能|无法完成|不能完成/;

export const prospectWithoutReason: IndicatorRule = {
  scope: 'indicator',
  id: 'prospect-without-reason',
  family: 'evaluation',
  severity: 'warning',
  forms: ['monitoring'],
  title: { 'zh-CN': '不能完成没有说明原因', 'en-US': 'No reason for a target that will be missed' },
  message: {
    'zh-CN': '完成可能性是“{prospect}”，没有说明原因和措施。',
    'en-US': 'The prospect is "{prospect}", and nothing says why, or what will be done.',
  },
  why: {
    'zh-CN': '监控发现目标不能完成的，要说明偏差原因并提出纠正措施。',
    'en-US':
      'Where monitoring finds that a target will be missed, it tells the reason and what will be done.',
  },
  source: SOURCES.monitoring2019,
  check({ index, indicator: { prospect, reason } }) {
    if (prospect === null) return NOT_APPLICABLE;
    if (!HOPELESS.test(prospect) || reason !== null) return PASSED;
    return [{ field: indicatorPath(index, 'reason'), values: { prospect } }];
  },
};
