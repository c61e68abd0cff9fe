import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { hasWord } from '../../../domain/has-word';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { SAVING } from '../../words/saving';

const speaksOfSaving = hasWord(SAVING);

export const costComparator: IndicatorRule = {
  scope: 'indicator',
  id: 'cost-comparator',
  family: 'target',
  severity: 'error',
  forms: 'all',
  kinds: ['cost'],
  title: { 'zh-CN': '成本指标应设上限', 'en-US': 'A cost is an upper limit' },
  message: {
    'zh-CN': '成本指标“{name}”写成了“{value}”，成本应设上限（≤）。',
    'en-US': 'Cost indicator "{name}" says "{value}"; a cost has an upper limit (≤).',
  },
  why: {
    'zh-CN': '写成≥意味着花得越多越好。',
    'en-US': 'With ≥ the more is spent the better.',
  },
  source: SOURCES.core2021,
  check(judged) {
    const { figure, name } = judged;
    if (figure === null) return NOT_APPLICABLE;
    return figure.direction === 'lower' && !speaksOfSaving(name) ? onTarget(judged, { name }) : PASSED;
  },
};
