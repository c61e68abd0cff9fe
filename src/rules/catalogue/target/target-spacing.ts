import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const targetSpacing: IndicatorRule = {
  scope: 'indicator',
  id: 'target-spacing',
  family: 'target',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '指标值多余空格', 'en-US': 'Stray blanks in the target' },
  message: {
    'zh-CN': '“{value}”中有多余的空格，宜写作“{expected}”。',
    'en-US': '"{value}" has stray blanks; write "{expected}".',
  },
  why: {
    'zh-CN': '多余空格会使相同的值被当作不同的值。数字与单位之间的一个空格不算。',
    'en-US': 'Stray blanks make equal values differ. A single blank between number and unit does no harm.',
  },
  source: SOURCES.form,
  check(judged) {
    const { figure } = judged;
    if (figure === null) return NOT_APPLICABLE;
    if (figure.writing !== 'spaced') return PASSED;
    return onTarget(judged, { expected: figure.usual }, figure.usual);
  },
};
