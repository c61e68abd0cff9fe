import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { hasWord } from '../../../domain/has-word';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { LIMITED } from '../../words/limited';

const mayBeLimited = hasWord(LIMITED);

export const targetTrivial: IndicatorRule = {
  scope: 'indicator',
  id: 'target-trivial',
  family: 'target',
  severity: 'warning',
  forms: 'all',
  kinds: ['quantity', 'quality', 'timeliness', 'benefit', 'satisfaction', null],
  title: { 'zh-CN': '指标值没有约束', 'en-US': 'Target that always holds' },
  message: {
    'zh-CN': '“{value}”无论如何都能达到，起不到考核作用。',
    'en-US': '"{value}" is reached whatever happens, so it measures nothing.',
  },
  why: {
    'zh-CN': '≥0或≤100%等于没有目标，请按历史或计划水平设定。',
    'en-US': '≥0 or ≤100% is no target. Set it by what was or is to be reached.',
  },
  source: SOURCES.core2021,
  check(judged) {
    const { figure, name } = judged;
    if (figure === null) return NOT_APPLICABLE;
    const { direction, value, unit } = figure;
    // What is kept within a limit may exceed it: a rate of control of 110% is a failure.
    const isFree =
      (direction === 'lower' && value === 0) ||
      (direction === 'upper' && unit === '%' && value === 100 && !mayBeLimited(name));
    return isFree ? onTarget(judged) : PASSED;
  },
};
